/** Values left to another document or to an agreement: never equal and never stricter. */
const OPEN: readonly RegExp[] = [
  /(?:按照?|由|见|符合|依据|执行|满足|根据|依照)[^，。；:()]{0,14}?(?:规范|合同|协议|订购方|订货方|用户|使用方|设计文件|图样|图纸|技术文件|技术条件|产品标准|任务书|供需双方|双方|有关文件|相关文件|相应标准|制造商|制造厂)[^，。；()]{0,8}?(?:的?(?:规定|要求|确定|约定|给出|协商(?:确定)?|商定)|(?=[，。；]|$))/g,
  /(?:另行规定|另行商定|另行确定|待定|协商确定|双方商定|供需双方协商)/g,
  /(?:as|to be|shall be|is|are) (?:stated|specified|agreed|defined|given|determined|required|prescribed|established|set)(?: (?:up)?on)?[^,.;]{0,40}?(?:contract|specification|parties|purchaser|procuring (?:activity|agency)|customer|acquirer|acquisition|drawing|order|manufacturer|data sheet|tailored)/gi,
  /\b(?:TBD|TBS|to be determined|by agreement|in accordance with the (?:contract|detail specification|product specification))\b/gi,
];

export interface OpenPhrase {
  readonly start: number;
  readonly end: number;
}

/** Open values in a prepared text. */
export const openPhrases = (text: string): OpenPhrase[] => {
  const found: OpenPhrase[] = [];
  for (const pattern of OPEN) {
    for (const match of text.matchAll(pattern)) {
      const skip = /^(?:shall be|is|are) /i.exec(match[0])?.[0].length ?? 0;
      const start = match.index + skip;
      const end = match.index + match[0].length;
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end });
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
