import { chineseNumber, ENGLISH_SCALES, ENGLISH_SMALL, ENGLISH_TENS } from "../../tokens/numerals";
import { isWordChar, matchAt, numberInWords, type ReadNumber } from "./numbers";

/** `零件`, `零位`, `零部件` are words, no nought. */
const CHINESE_NUMERAL =
  /(?!零[件部位点线序])[零〇一二两三四五六七八九十百千万亿]{1,12}(?:点[零〇一二三四五六七八九]{1,4}(?=[倍个米秒元万]))?|半/y;
const HALF = "半";

/** A Chinese numeral before one of these is part of a word or an ordinal, not a count. */
const NOT_COUNTED_BEFORE = /(?:[第同任另某逐这该唯之统初万〇零一二两三四五六七八九十百千]|星期|礼拜|(?<!每)周)$/;
/** `四周留凹槽`: all around, where no time is told. */
const ALL_AROUND = /^周(?!内|后|前|以|时|之|至|到|[，。；])/;
const FOR_SO_LONG = /[期续每过少至于满达到为]$/;
/** `上一级机关`, `下一道工序`: the next one. */
const NEXT_ONE = /^一(?:[级步道层]|年度|季度|阶段)/;
const NEXT_BEFORE = /(?<!以)[上下]$/;
/** `旋转一周`: a turn, no week. */
const TURNED = /(?:旋转|转动|.转|绕行?|环绕|扫描)$/;
/** `每百人`, `每千行`: here the scale is the number. */
const PER_SCALE = /每[百千万][人行户名件米公元个台]|百米(?=[范以之内外])/;
/** `百公里油耗`: a scale without a digit before it is part of a name; `二〇二〇年` is a date. */
const NO_COUNT = /^[百千万亿]+$|^[一二][〇零一二三四五六七八九]{3}$/;

/** A number in Chinese words with its decimals: `三点五`. */
export const decimal = (whole: string, decimals: string | undefined): number => {
  const digits = [...(decimals ?? "")].map((digit) => chineseNumber(digit) ?? 0).join("");
  return Number(`${chineseNumber(whole) ?? Number(whole)}.${digits || 0}`);
};

/** `thirty (30) minutes`, `三（3）个`: once more in digits. */
const AGAIN = /^ ?\((\d+)\)/;
const againIn = (text: string, end: number, value: number): number => {
  const found = AGAIN.exec(text.slice(end, end + 8));
  return Number(found?.[1]) === value ? end + found![0].length : end;
};

/** Chinese numeral at `at`; the caller asks for a counter or unit behind it, without which it is no count. */
export const readChinese = (text: string, at: number): ReadNumber | null => {
  const found = matchAt(CHINESE_NUMERAL, text, at);
  const before = text.slice(Math.max(0, at - 2), at);
  if (!found || NOT_COUNTED_BEFORE.test(before)) return null;
  if (
    (NO_COUNT.test(found[0]) && !PER_SCALE.test(text.slice(Math.max(0, at - 1), at + 3))) ||
    (text.startsWith("周", at + found[0].length) && TURNED.test(before)) ||
    (found[0] === "四" && ALL_AROUND.test(text.slice(at + 1, at + 3)) && !FOR_SO_LONG.test(before)) ||
    (NEXT_ONE.test(text.slice(at, at + 3)) && NEXT_BEFORE.test(before)) ||
    (text.charAt(at - 1) === "月" && text.startsWith("日", at + found[0].length))
  )
    return null;
  const value = found[0] === HALF ? 0.5 : decimal(...(found[0].split("点") as [string, string | undefined]));
  const end = againIn(text, at + found[0].length, value);
  return numberInWords(at, end, value);
};

const TENS_AND_UNITS = `(?:${ENGLISH_TENS.join("|")})(?:-(?:${ENGLISH_SMALL.slice(1, 10).join("|")}))?|${ENGLISH_SMALL.toReversed().join("|")}`;
/** `two hundred and fifty`, `ten thousand`, `a dozen`; a letter or the end of the phrase follows. */
const ENGLISH_NUMERAL = new RegExp(
  `(?:(?:${TENS_AND_UNITS})(?: (?:hundred|thousand|million|dozen))?|an? (?:hundred|thousand|million|dozen)|half a dozen)(?: and (?:a half|${TENS_AND_UNITS}))?(?= [a-z(±0-9]|\\(\\d|[.,;:)]|-(?!to|fold|way|piece)[a-z]|$)`,
  "iy",
);

const smallValue = (word: string): number => {
  const [tens = "", units = ""] = word.split("-");
  const ten = ENGLISH_TENS.indexOf(tens);
  return ten < 0 ? ENGLISH_SMALL.indexOf(tens) : (ten + 2) * 10 + Math.max(0, ENGLISH_SMALL.indexOf(units));
};

const englishValue = (written: string): number => {
  if (written === "half a dozen") return 6;
  const [first = "", second = ""] = written.split(" and ");
  const [word = "", multiple = ""] = first.split(" ");
  const counted = /^an?$/.test(word) ? 1 : smallValue(word);
  return (
    counted * (ENGLISH_SCALES[multiple] ?? 1) + (second === "" ? 0 : second === "a half" ? 0.5 : smallValue(second))
  );
};

/** `for at least a week`, `within an hour`: one of it. */
const ONE_OF_TIME = /an? (?=(?:minute|hour|day|week|fortnight|month|year)\b)/iy;
const HELD_BEFORE = /\b(?:least|most|under|within|over|than|exceed|exceeds|for|after|up to|every) $/i;

/** `any one sample`: whichever. */
const ANY_BEFORE = /\b(?:any|each|every|this|that) $/i;

/** English number word at `at`; the caller asks for a counter or unit behind it. */
export const readEnglish = (text: string, at: number): ReadNumber | null => {
  if (isWordChar(text.charAt(at - 1)) || text.charAt(at - 1) === "-") return null;
  const one = matchAt(ONE_OF_TIME, text, at);
  if (one && HELD_BEFORE.test(text.slice(Math.max(0, at - 10), at)))
    return numberInWords(at, at + one[0].length - 1, 1);
  const found = matchAt(ENGLISH_NUMERAL, text, at);
  if (!found) return null;
  const value = englishValue(found[0].toLowerCase());
  if (value === 1 && ANY_BEFORE.test(text.slice(Math.max(0, at - 6), at))) return null;
  const end = at + found[0].length;
  return numberInWords(at, againIn(text, end, value), value);
};
