import { NO_CONTEXT, type ReadUnit, readUnit } from "./units/unit-reader";
import type { Shape } from "./valued";

/** How often something is done, told by an adverb: `reviewed weekly`, `每周备份`. */
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "h",
  daily: "d",
  weekly: "week",
  monthly: "month",
  yearly: "year",
  annually: "year",
};
const QUARTERLY = /^quarterly|quarter$|^每(?:个)?季度?/i;
const ENGLISH =
  /(?:hourly|daily|weekly|monthly|quarterly|yearly|annually|(?:every|each) (?:hour|day|week|month|quarter|year))\b/iy;
/** So many times in each is told by the number. */
const COUNTED = /\b(?:once|twice|times) $/i;
/** Of a deed, and not of a thing (`the daily inspection`, `weekly mean`): behind a participle, and nothing is named by it. */
const DONE = /\bat least $|\b(?:be|is|are|and) (?:(?:[a-z]+ly|fully|and) )?[a-z-]+(?: (?!the\b|an?\b)[a-z-]+){0,3}? $/i;
const NOTHING_NAMED = /^(?:[.,;)]| (?:and|or|by|at|for|with|in|on|from|using|during|to)\b|$)/i;

/** A deed done in each such time; how often in it is told otherwise (`每周备份2次`). */
const CHINESE = /每(?:个)?(小时|天|日|周|星期|月|季度?|年)(?=[\u4e00-\u9fff])/y;
const HOW_OFTEN = /^[^，。；,;\n]*?(?:[次遍回趟轮]|\d)/;
const DEED =
  /^(?:应|须|均|都|至少|自动|定期|进行|作|做|[\u4e00-\u9fff]{0,2}量)*(?:备份|检查|巡检|巡查|校[准验对]|检定|维护|保养|更换|更新|清[洗洁点]|润滑|测试|演练|评审|审[核计查]|监测|检测|盘点|消毒|通风|上报|报告|同步|复核)/;

const unitOf = (written: string): ReadUnit | null =>
  readUnit(written.replace(/^日$/, "天").replace("星期", "周"), 0, NO_CONTEXT);

const shapeOf = (unit: ReadUnit, times: number, end: number): Shape => {
  const value = unit.unit.factor * times;
  return { end, low: value, high: value, nominal: value, unit: { ...unit, end }, form: "value", damaged: false };
};

/** A period told without a number at an offset of a folded text. */
export const readPeriod = (text: string, at: number): Shape | null => {
  ENGLISH.lastIndex = at;
  const adverb = ENGLISH.exec(text)?.[0].toLowerCase();
  if (adverb !== undefined) {
    const end = at + adverb.length;
    if (!DONE.test(text.slice(Math.max(0, at - 60), at)) || !NOTHING_NAMED.test(text.slice(end, end + 12))) return null;
    if (COUNTED.test(text.slice(Math.max(0, at - 10), at))) return null;
    const each = adverb.split(" ")[1]?.replace("quarter", "month");
    const unit = unitOf(each ?? ADVERBS[adverb] ?? "month");
    return unit && shapeOf(unit, QUARTERLY.test(adverb) ? 3 : 1, end);
  }
  CHINESE.lastIndex = at;
  const found = CHINESE.exec(text);
  if (!found) return null;
  const end = at + found[0].length;
  const behind = text.slice(end, end + 24);
  if (!DEED.test(behind) || HOW_OFTEN.test(behind)) return null;
  const isQuarter = QUARTERLY.test(found[0]);
  const unit = unitOf(isQuarter ? "月" : found[1]!);
  return unit && shapeOf(unit, isQuarter ? 3 : 1, end);
};

/** Whether a quantity is written as such a period. */
export const isPeriod = (written: string): boolean => /^(?:每\D*|[a-z]+ly|(?:every|each) [a-z]+)$/i.test(written);
