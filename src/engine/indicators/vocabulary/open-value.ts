import { allMatches } from "../../all-matches";

/** Values left to another document or to an agreement: never equal and never stricter. */
const OPEN: readonly RegExp[] = [
  /(?:按照?|由|见|符合|依据|执行|满足|根据|依照)[^，。；:()]{0,14}?(?:规范|合同|协议|订购方|订货方|采购方|采购单位|订购单位|委托方|买方|客户|用户|使用方|设计(?:文件|单位|部门)?|图样|图纸|技术文件|技术条件|产品标准|任务书|订货单|订单|供需双方|双方|有关文件|相关文件|相应标准|制造商|制造厂|说明书|供方|需方|承制方|主管部门)(?!应?负责)[^，。；()]{0,8}?(?:的?(?:规定|要求|确定|约定|给出|协商(?:确定)?|商定)|(?=[，。；]|$))/g,
  /(?:另行规定|另行商定|另行确定|待定|协商确定|双方商定|供需双方协商)/g,
  /(?:as|to be|shall be|is|are) (?:stated|specified|agreed|defined|given|determined|required|prescribed|established|set)(?: (?:up)?on)?[^,.;]{0,40}?(?:contract|specification|parties|purchaser|procuring (?:activity|agency)|customer|acquirer|acquisition|drawing|order|manufacturer|data sheet|tailored|\bplan\b)/gi,
  /(?:经|由|征得|取得)[^，。；()]{0,12}(?:同意|批准|认可|许可|协商)[^，。；()]{0,8}(?<![才方])(?:可以?|允许)(?:(?=[，。；]|$)|(?=[^，。；()]{0,4}(?:放|延|缩|减|增|调|适当|改|降|提高|超|采用|使用|不|另|例外|豁免|变|偏离|推|顺|大|小|高|低|用|按|加|选|取|有)))[^，。；()]{0,12}/g,
  /(?:待|尚未|暂|有待)(?:确认|确定|定|核实|批准|验证|补充)(?!后)/g,
  /[_＿]{2,}|□{2,}|…{2,}/g,
  /\b(?:to be (?:confirmed|advised|agreed|established)|TBC|TBA|preliminary|provisional(?:ly)?|tentative(?:ly)?)\b/gi,
  /\b(?:as|if|unless|where) (?:otherwise )?(?:agreed|approved|authori[sz]ed|permitted|requested)(?: (?:with|by|between))?[^,.;]{0,40}/gi,
  /\b(?:stated|specified|given|declared|recommended) by the (?:supplier|manufacturer|purchaser|customer|vendor)\b/gi,
  /\b(?:TBD|TBS|to be determined|by agreement|in accordance with the (?:contract|detail specification|product specification))\b/gi,
];

export interface OpenPhrase {
  readonly start: number;
  readonly end: number;
  /** What it says may stand in place of a value before it. */
  readonly instead: boolean;
}

/** An alternative to the value before, a permission to depart from it, or a value that is not settled yet. */
const UNSETTLED = /^(?:待|尚未|暂|有待|to be |TB[CADS]\b|preliminary|provisional|tentative)/i;
const DEPARTS = /^(?:经|由|征得|取得)[^，。；]*(?:可|允许)|^(?:as|if|unless|where) /i;
const isInstead = (text: string, start: number, words: string): boolean =>
  UNSETTLED.test(words) || DEPARTS.test(words) || /(?:或(?:者)?|\bor) ?$/i.test(text.slice(0, start));

/** Open values in a prepared text. */
export const openPhrases = (text: string): OpenPhrase[] => {
  const found: OpenPhrase[] = [];
  for (const pattern of OPEN) {
    for (const match of allMatches(text, pattern)) {
      const skip = /^(?:shall be|is|are) /i.exec(match[0])?.[0].length ?? 0;
      const start = match.index + skip;
      const end = match.index + match[0].length;
      if (!found.some((other) => other.start < end && start < other.end))
        found.push({ start, end, instead: isInstead(text, start, match[0]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** `具体数值按产品规范`: leaves the value before it open. */
const OF_VALUE_BEFORE = /(?:具体|其)?(?:数值|值|要求|指标|数量)?$/;
export const concernsValueBefore = (segmentBefore: string): boolean => {
  const words = segmentBefore.replace(/[ ，,:]/g, "");
  return /^(?:具体|其)/.test(words) && OF_VALUE_BEFORE.test(words);
};
