import { chineseNumber, ENGLISH_PARTS, ENGLISH_SMALL, ENGLISH_TIMES } from "../../tokens/numerals";
import { decimal, readEnglish } from "./number-words";
import { isWordChar, matchAt, numberInWords, type ReadNumber } from "./numbers";

const share = (at: number, length: number, value: number): ReadNumber => numberInWords(at, at + length, value);

const SHARE_OF: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6 };
const CHINESE_SHARE =
  /(百万?|千|十?万)分之([零〇一二两三四五六七八九十百千]{1,9}|\d+(?:\.\d+)?)(?:点([零〇一二三四五六七八九]{1,4}))?/y;

/** `3/1 000`: a share in hundreds or thousands. */
const SHARE_IN_DIGITS = /(\d{1,3})\/(100|1 ?000|10 ?000|1 ?000 ?000)(?![\d.]| ?[A-Za-z])/y;
const CHINESE_FRACTION = /([二三四五六七八九十]{1,3})分之([一二两三四五六七八九]{1,2})/y;
/** `八成以上`, `三成`: tenths. */
const CHINESE_TENTHS = /([一二三四五六七八九])成(?![分为品型本果立效熟都套对员份功组形长])/y;
/** `总数的一半`, `半数以上` */
const CHINESE_HALF = /(?<=[的于过达]|以上)一半|半数/y;
const ENGLISH_FRACTION =
  /(one|two|three|four|five|seven|nine)[ -](third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|half)s?\b|(?:one )?(half)(?= (?:of|the|its|that|an? (?:hour|inch|mile|minute|second|degree))\b)|an? (third|quarter|fifth|sixth|eighth|tenth|hundredth|thousandth)(?= of\b)/iy;
/** `One in ten items`, a slope of `1 in 12`. */
const ONE_IN =
  /(?:one|1)(?: [a-z]+)? in (\d{1,3}(?:[ ,]\d{3})+|\d+|[a-z]+)(?! ?(?:[munk]?[mgsVA]|cm|min|h|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b)(?=$|[.,;)]| [a-z])/iy;

/** `百分之十三`, `千分之五`, `三分之一`, `八成`, `半数` at `at`. */
export const readChineseShare = (text: string, at: number): ReadNumber | null => {
  const found = matchAt(CHINESE_SHARE, text, at);
  if (found) return share(at, found[0].length, decimal(found[2]!, found[3]) / SHARE_OF[found[1]!]!);
  const fraction = matchAt(CHINESE_FRACTION, text, at);
  if (fraction) return share(at, fraction[0].length, chineseNumber(fraction[2]!)! / chineseNumber(fraction[1]!)!);
  const tenths = matchAt(CHINESE_TENTHS, text, at);
  if (tenths) return share(at, tenths[0].length, chineseNumber(tenths[1]!)! / 10);
  const half = matchAt(CHINESE_HALF, text, at);
  return half && share(at, half[0].length, 0.5);
};

/** `3/1 000`, a slope of `1 in 12` at `at`. */
export const readShareInDigits = (text: string, at: number): ReadNumber | null => {
  const digits = /[\d/]/.test(text.charAt(at - 1)) ? null : matchAt(SHARE_IN_DIGITS, text, at);
  if (digits) return share(at, digits[0].length, Number(digits[1]) / Number(digits[2]!.replaceAll(" ", "")));
  return readOneIn(text, at);
};

/** `one third`, `a quarter of`, `half the`, `one in ten`, `twice the rated voltage` at `at`. */
export const readEnglishShare = (text: string, at: number): ReadNumber | null => {
  if (isWordChar(text.charAt(at - 1))) return null;
  const found = matchAt(ENGLISH_FRACTION, text, at);
  if (found) {
    const above = ENGLISH_SMALL.indexOf(found[1]?.toLowerCase() ?? "one");
    return share(at, found[0].length, above / ENGLISH_PARTS[(found[2] ?? found[3] ?? found[4])!.toLowerCase()]!);
  }
  return readOneIn(text, at) ?? readMultiple(text, at);
};

const readOneIn = (text: string, at: number): ReadNumber | null => {
  const among = isWordChar(text.charAt(at - 1)) ? null : matchAt(ONE_IN, text, at);
  const all = among && (Number(among[1]!.replace(/[ ,]/g, "")) || readEnglish(among[1]!, 0)?.value);
  return among && all ? share(at, among[0].length, 1 / all) : null;
};

/** `Once the test is over,` joins, `dropped once from 1 m` counts. */
const JOINS_BEHIND =
  "(?:the|its|that|their|rated|nominal|as|all|it|they|this|these|both|any|every|an?(?! (?:second|minute|hour|day|shift|week|month|quarter|year)\\b))\\b";
const COUNTING_WORD = new RegExp(`(once|twice|thrice)(?= (?!${JOINS_BEHIND}|[a-z]+ed,)[a-z\\d(]|[,.;]|$)`, "iy");

/** `once`, `twice` at `at`: a number that counts times by itself. */
export const readTimes = (text: string, at: number): ReadNumber | null => {
  const found = matchAt(COUNTING_WORD, text, at);
  const value = ENGLISH_TIMES[found?.[1]?.toLowerCase() ?? ""];
  if (!found || value === undefined || isWordChar(text.charAt(at - 1))) return null;
  const joins = value === 1 && (at === 0 || /-$|\bat $/.test(text.slice(Math.max(0, at - 4), at)));
  return joins ? null : share(at, found[0].length, value);
};

/** `twice the rated voltage`: a ratio. */
const MULTIPLE = /(twice|double|triple|thrice)(?= (?:the|its|that|their|as|rated|nominal|normal)\b)/iy;

const readMultiple = (text: string, at: number): ReadNumber | null => {
  const found = matchAt(MULTIPLE, text, at);
  return found && share(at, found[0].length, ENGLISH_TIMES[found[1]!.toLowerCase()]!);
};
