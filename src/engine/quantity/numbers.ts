import { chineseNumber } from "../tokens/numerals";

/** A number read at a place of a folded text. */
export interface ReadNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Carries its own sign. */
  readonly signed: boolean;
  /** Letters stand where digits must have been (`l2.5`, `1O0`): the mark of character recognition. */
  readonly damaged: boolean;
  /** Written in Chinese or English words. */
  readonly inWords: boolean;
}

/** Digit groups by blank or comma before the point and by blank after it (GB/T 15835, ISO 80000-1). */
const ARABIC = /(?:\d{1,3}(?:[ ,]\d{3})+(?![\d])|\d+)(?:\.\d{3}(?: \d{3})*(?: \d{1,3})(?![\d.])|\.\d+)?/y;
/** `.005 in`: without the nought (ASME Y14.5). */
const POINT = /\.\d+(?![\d.])/y;
/** `1/2 in`, `1 3/8 inch`, `½`: parts of an inch in powers of two. */
const INCH_FRACTION = /(?:(\d{1,2})[ -])?(\d{1,2})\/(2|4|8|16|32|64)(?=[ -]?(?:in\b|inch|英寸))/y;
const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 1 / 8,
};
const POWER = / ?[×xX·*] ?10(?:\^ ?\(?([-+]?\d{1,2})\)?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|([-+]\d{1,2})(?![\d.]))/y;
const BARE_POWER = /10(?:\^ ?\(?([-+]?\d{1,2})\)?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))/y;
const E_POWER = /[eE]([-+]?\d{1,2})(?![\dA-Za-z])/y;
/** `1 000万条` */
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** `10 million records` */
const THOUSANDS = / (thousand|million|billion)\b/y;
const THOUSAND: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
/** Digits mixed with the letters recognition takes for them; the caller asks for a unit behind. */
const DAMAGED = /[\dOoIlSBZ?？□■]+(?:[ ,][\dOoIlSBZ?？□■]{3}(?![\dA-Za-z]))*(?:[.,][\dOoIlSBZ?？□■]+)?/y;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const powerOf = (found: RegExpExecArray): number => {
  const plain = found[1] ?? found[3];
  if (plain !== undefined) return Number(plain);
  const raised = found[2] ?? "";
  const digits = [...raised].map((char) => (char === "⁻" ? "-" : char === "⁺" ? "" : SUPERSCRIPTS.indexOf(char)));
  return Number(digits.join(""));
};

const isWordChar = (char: string): boolean => /[A-Za-z0-9_]/.test(char);

const readDamaged = (text: string, start: number, at: number): ReadNumber | null => {
  const found = match(DAMAGED, text, at);
  if (!found || !/\d/.test(found[0]) || !/[OoIlSBZ?？□■]/.test(found[0])) return null;
  // "10l" is ten litres, "5S" five siemens: a letter that only stands last may be a unit
  if (/^\d+(?:\.\d+)?[lSB]$/.test(found[0])) return null;
  if (isWordChar(text.charAt(at + found[0].length)) || isWordChar(text.charAt(at - 1))) return null;
  const digits = found[0]
    .replace(/[Oo]/g, "0")
    .replace(/[Il]/g, "1")
    .replace(/S/g, "5")
    .replace(/B/g, "8")
    .replace(/Z/g, "2")
    .replace(/[?？□■]/g, "0")
    .replace(/[ ,](?=\d{3})/g, "")
    .replace(",", ".");
  return { start, end: at + found[0].length, value: Number(digits), signed: start < at, damaged: true, inWords: false };
};

/**
 * Reads digits at `start`, an optional sign before them, powers of ten behind. A hyphen is a sign only where the
 * caller says so, since it also parts ranges.
 */
export const readDigits = (text: string, start: number): ReadNumber | null => {
  const sign = text.charAt(start);
  const signed = sign === "-" || sign === "+" || (sign === "–" && /\d/.test(text.charAt(start + 1)));
  let at = signed ? start + 1 : start;
  if (signed && text.charAt(at) === " ") at++;
  const factor = sign === "-" || sign === "–" ? -1 : 1;
  const bare = match(BARE_POWER, text, at);
  if (bare) {
    return {
      start,
      end: at + bare[0].length,
      value: factor * 10 ** powerOf(bare),
      signed,
      damaged: false,
      inWords: false,
    };
  }
  const damaged = readDamaged(text, start, at);
  if (damaged) return damaged;
  const part = match(INCH_FRACTION, text, at);
  if (part) {
    const value = factor * (Number(part[1] ?? 0) + Number(part[2]) / Number(part[3]));
    return { start, end: at + part[0].length, value, signed, damaged: false, inWords: false };
  }
  const alone = FRACTION_SIGNS[text.charAt(at)];
  if (alone !== undefined) return { start, end: at + 1, value: factor * alone, signed, damaged: false, inWords: false };
  const found = match(ARABIC, text, at) ?? match(POINT, text, at);
  if (!found) return null;
  let end = at + found[0].length;
  let value = Number(found[0].replace(/[ ,]/g, ""));
  const eighths = FRACTION_SIGNS[text.charAt(end)];
  if (eighths !== undefined) {
    end += 1;
    value += eighths;
  }
  const power = match(POWER, text, end) ?? match(E_POWER, text, end);
  if (power) {
    end += power[0].length;
    value *= 10 ** powerOf(power);
  }
  const myriad = MYRIADS[text.charAt(end)];
  if (
    myriad !== undefined &&
    !/[\d.]/.test(text.charAt(end + 1)) &&
    !/^[万亿][一分能用向有]/.test(text.slice(end, end + 2))
  ) {
    end += 1;
    value *= myriad;
  }
  const thousands = match(THOUSANDS, text, end);
  if (thousands) {
    end += thousands[0].length;
    value *= THOUSAND[thousands[1]!]!;
  }
  return { start, end, value: factor * value, signed, damaged: false, inWords: false };
};

/** `零件`, `零位`, `零部件` are words, no nought. */
const CHINESE_NUMERAL =
  /(?!零[件部位点线序])[零〇一二两三四五六七八九十百千万亿]{1,12}(?:点[零〇一二三四五六七八九]{1,4}(?=[倍个米秒元万]))?|半/y;
const HALF = "半";

/** A Chinese numeral before one of these is part of a word or an ordinal, not a count. */
const NOT_COUNTED_BEFORE = /(?:[第同任另某逐这该唯之统初万〇零一二两三四五六七八九十百千]|星期|礼拜|(?<!每)周)$/;
/** `旋转一周`: a turn, no week. */
const TURNED = /(?:旋转|转动|.转|绕行?|环绕|扫描)$/;
/** `每百人`, `每千行`: here the scale is the number. */
const PER_SCALE = /每[百千万][人行户名件米公元个台]/;
/** `百公里油耗`: a scale without a digit before it is part of a name; `二〇二〇年` is a date. */
const NO_COUNT = /^[百千万亿]+$|^[一二][〇零一二三四五六七八九]{3}$/;

const decimal = (whole: string, decimals: string | undefined): number => {
  const digits = [...(decimals ?? "")].map((digit) => chineseNumber(digit) ?? 0).join("");
  return Number(`${chineseNumber(whole) ?? Number(whole)}.${digits || 0}`);
};

const SHARE_OF: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6 };
const CHINESE_SHARE =
  /(百万?|千|十?万)分之([零〇一二两三四五六七八九十百千]{1,9}|\d+(?:\.\d+)?)(?:点([零〇一二三四五六七八九]{1,4}))?/y;

/** `百分之十三`, `千分之五` at `at`: a share in words, as it is. */
export const readShareWords = (text: string, at: number): ReadNumber | null => {
  const found = match(CHINESE_SHARE, text, at);
  if (!found) return null;
  const value = decimal(found[2]!, found[3]) / SHARE_OF[found[1]!]!;
  return { start: at, end: at + found[0].length, value, signed: false, damaged: false, inWords: true };
};

const CHINESE_FRACTION = /([二三四五六七八九十]{1,3})分之([一二两三四五六七八九]{1,2})/y;
/** `八成以上`, `三成`: tenths. */
const CHINESE_TENTHS = /([一二三四五六七八九])成(?![分为品型本果立效熟都套对员份功组形长])/y;
/** `总数的一半`, `半数以上` */
const CHINESE_HALF = /(?<=[的于过达]|以上)一半|半数/y;
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
};
const ENGLISH_FRACTION =
  /(one|two|three|four|five|seven|nine)[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|half)s?\b|(?:one )?(half)(?= (?:of|the|its|that)\b)|an? (third|quarter|fifth|sixth|eighth|tenth|hundredth|thousandth)(?= of\b)/iy;
/** `One in ten items`, a slope of `1 in 12`. */
const ONE_IN =
  /(?:one|1)(?: [a-z]+)? in (\d{1,3}(?: \d{3})+|\d+|[a-z]+)(?! ?(?:[munk]?[mgsVA]|cm|min|h|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b)(?=$|[.,;)]| [a-z])/iy;

const share = (at: number, length: number, value: number): ReadNumber => ({
  start: at,
  end: at + length,
  value,
  signed: false,
  damaged: false,
  inWords: true,
});

const readChineseFraction = (text: string, at: number): ReadNumber | null => {
  const found = match(CHINESE_FRACTION, text, at);
  if (found) return share(at, found[0].length, chineseNumber(found[2]!)! / chineseNumber(found[1]!)!);
  const tenths = match(CHINESE_TENTHS, text, at);
  if (tenths) return share(at, tenths[0].length, chineseNumber(tenths[1]!)! / 10);
  const half = match(CHINESE_HALF, text, at);
  return half && share(at, half[0].length, 0.5);
};

/** `三分之一`, `八成`, `one third`, `a quarter of`, `half the`, `one in ten` at `at`. */
export const readFractionWords = (text: string, at: number): ReadNumber | null => {
  const chinese = readChineseFraction(text, at);
  if (chinese) return chinese;
  if (isWordChar(text.charAt(at - 1))) return null;
  const found = match(ENGLISH_FRACTION, text, at);
  if (found) {
    const above = ENGLISH_SMALL.indexOf(found[1]?.toLowerCase() ?? "one");
    return share(at, found[0].length, above / PARTS[(found[2] ?? found[3] ?? found[4])!.toLowerCase()]!);
  }
  const among = match(ONE_IN, text, at);
  const all = among && (Number(among[1]!.replaceAll(" ", "")) || readEnglish(among[1]!, 0)?.value);
  return among && all ? share(at, among[0].length, 1 / all) : null;
};

/** Chinese numeral at `at`; the caller asks for a counter or unit behind it, without which it is no count. */
export const readChinese = (text: string, at: number): ReadNumber | null => {
  const found = match(CHINESE_NUMERAL, text, at);
  if (!found || NOT_COUNTED_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (
    (NO_COUNT.test(found[0]) && !PER_SCALE.test(text.slice(Math.max(0, at - 1), at + 2))) ||
    (text.startsWith("周", at + found[0].length) && TURNED.test(text.slice(Math.max(0, at - 2), at))) ||
    (text.charAt(at - 1) === "月" && text.startsWith("日", at + found[0].length))
  )
    return null;
  return {
    start: at,
    end: at + found[0].length,
    value: found[0] === HALF ? 0.5 : decimal(...(found[0].split("点") as [string, string | undefined])),
    signed: false,
    damaged: false,
    inWords: true,
  };
};

const ENGLISH_SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const TENS_AND_UNITS = `(?:${ENGLISH_TENS.join("|")})(?:-(?:${ENGLISH_SMALL.slice(1, 10).join("|")}))?|${ENGLISH_SMALL.toReversed().join("|")}`;
/** `two hundred and fifty`, `ten thousand`, `a dozen`; a letter or the end of the phrase follows. */
const ENGLISH_NUMERAL = new RegExp(
  `(?:(?:${TENS_AND_UNITS})(?: (?:hundred|thousand|million|dozen))?|an? (?:hundred|thousand|million|dozen)|half a dozen)(?: and (?:a half|${TENS_AND_UNITS}))?(?= [a-z(±]|[.,;:)]|-(?!to|fold|way|piece)[a-z]|$)`,
  "iy",
);
const MULTIPLES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, dozen: 12 };

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
  return counted * (MULTIPLES[multiple] ?? 1) + (second === "" ? 0 : second === "a half" ? 0.5 : smallValue(second));
};

const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** `Once the test is over,` joins, `dropped once from 1 m` counts. */
const JOINS_BEHIND =
  "(?:the|its|that|their|rated|nominal|as|all|it|they|this|these|both|any|every|an?(?! (?:second|minute|hour|day|shift|week|month|quarter|year)\\b))\\b";
const COUNTING_WORD = new RegExp(`(once|twice|thrice)(?= (?!${JOINS_BEHIND}|[a-z]+ed,)[a-z\\d(]|[,.;]|$)`, "iy");

/** `once`, `twice` at `at`: a number that counts times by itself. */
export const readTimes = (text: string, at: number): ReadNumber | null => {
  const found = match(COUNTING_WORD, text, at);
  const value = TIMES[found?.[1]?.toLowerCase() ?? ""];
  if (!found || value === undefined || isWordChar(text.charAt(at - 1))) return null;
  const joins = value === 1 && (at === 0 || /-$|\bat $/.test(text.slice(Math.max(0, at - 4), at)));
  return joins ? null : share(at, found[0].length, value);
};

const MULTIPLE: Readonly<Record<string, number>> = { twice: 2, double: 2, triple: 3, thrice: 3 };

/** `twice the rated voltage` at `at`: a ratio. */
export const readMultiple = (text: string, at: number): ReadNumber | null => {
  const found = /^(twice|double|triple|thrice)(?= (?:the|its|that|their|as|rated|nominal|normal)\b)/i.exec(
    text.slice(at, at + 16),
  );
  const value = MULTIPLE[found?.[1]?.toLowerCase() ?? ""];
  if (!found || value === undefined || isWordChar(text.charAt(at - 1))) return null;
  return share(at, found[0].length, value);
};

/** `thirty (30) minutes`, `三（3）个`: once more in digits. */
const AGAIN = /^ ?\((\d+)\)/;
const againIn = (text: string, end: number, value: number): number => {
  const found = AGAIN.exec(text.slice(end, end + 8));
  return Number(found?.[1]) === value ? end + found![0].length : end;
};

/** English number word at `at`; the caller asks for a counter or unit behind it. */
export const readEnglish = (text: string, at: number): ReadNumber | null => {
  if (isWordChar(text.charAt(at - 1)) || text.charAt(at - 1) === "-") return null;
  const found = match(ENGLISH_NUMERAL, text, at);
  if (!found) return null;
  const value = englishValue(found[0].toLowerCase());
  const end = at + found[0].length;
  return { start: at, end: againIn(text, end, value), value, signed: false, damaged: false, inWords: true };
};
