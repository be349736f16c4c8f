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
  const found = match(ARABIC, text, at);
  if (!found) return null;
  let end = at + found[0].length;
  let value = Number(found[0].replace(/[ ,]/g, ""));
  const power = match(POWER, text, end) ?? match(E_POWER, text, end);
  if (power) {
    end += power[0].length;
    value *= 10 ** powerOf(power);
  }
  const myriad = MYRIADS[text.charAt(end)];
  if (myriad !== undefined && !/[\d.]/.test(text.charAt(end + 1))) {
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
const CHINESE_NUMERAL = /(?!零[件部位点线序])[零〇一二两三四五六七八九十百千万]{1,9}|半/y;
const HALF = "半";

/** A Chinese numeral before one of these is part of a word or an ordinal, not a count. */
const NOT_COUNTED_BEFORE = /[第同任另某逐这该唯之统初万星期周礼拜]$/;

/** `百分之十三` at `at`: a share in words; the value is that of the percentage. */
export const readPercentWords = (text: string, at: number): ReadNumber | null => {
  const found =
    /^百分之([零〇一二两三四五六七八九十百千]{1,9}|\d+(?:\.\d+)?)(?:点([零〇一二三四五六七八九]{1,4}))?/.exec(
      text.slice(at, at + 24),
    );
  if (!found) return null;
  const whole = chineseNumber(found[1]!) ?? Number(found[1]);
  const decimals = [...(found[2] ?? "")].map((digit) => chineseNumber(digit) ?? 0).join("");
  const value = Number(`${whole}.${decimals || 0}`);
  return { start: at, end: at + found[0].length, value, signed: false, damaged: false, inWords: true };
};

/** `三分之一`, `one third`, `half the` at `at`. */
export const readFractionWords = (text: string, at: number): ReadNumber | null => {
  const behind = text.slice(at, at + 16);
  const chinese = /^([二三四五六七八九十]{1,3})分之([一二两三四五六七八九]{1,2})/.exec(behind);
  const english = isWordChar(text.charAt(at - 1))
    ? null
    : /^(one|two|three)[ -](third|quarter|fifth|tenth)s?\b|^(?:one )?(half)(?= (?:of|the|its)\b)/i.exec(behind);
  const parts = chinese
    ? [chineseNumber(chinese[2]!), chineseNumber(chinese[1]!)]
    : english &&
      (english[3] === undefined
        ? [ENGLISH_SMALL.indexOf(english[1]!.toLowerCase()), PARTS[english[2]!.toLowerCase()]!]
        : [1, 2]);
  const [above, below] = parts ?? [];
  if (!above || !below) return null;
  const end = at + (chinese ?? english)![0].length;
  return { start: at, end, value: above / below, signed: false, damaged: false, inWords: true };
};

const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** Chinese numeral at `at`; the caller asks for a counter or unit behind it, without which it is no count. */
export const readChinese = (text: string, at: number): ReadNumber | null => {
  const found = match(CHINESE_NUMERAL, text, at);
  if (!found || NOT_COUNTED_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
  return {
    start: at,
    end: at + found[0].length,
    value: found[0] === HALF ? 0.5 : (chineseNumber(found[0]) ?? 0),
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
const ENGLISH_NUMERAL = new RegExp(
  `(?:(${ENGLISH_TENS.join("|")})(?:-(${ENGLISH_SMALL.slice(1, 10).join("|")}))?|(${ENGLISH_SMALL.toReversed().join("|")}))(?= [a-z])`,
  "iy",
);

const englishValue = ([, tens, units, small]: RegExpExecArray): number => {
  if (small !== undefined) return ENGLISH_SMALL.indexOf(small.toLowerCase());
  return (
    (ENGLISH_TENS.indexOf(tens?.toLowerCase() ?? "") + 2) * 10 +
    Math.max(0, ENGLISH_SMALL.indexOf(units?.toLowerCase() ?? ""))
  );
};

const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2 };

/** `once`, `twice` at `at`: a number that counts times by itself. */
export const readTimes = (text: string, at: number): ReadNumber | null => {
  const found = /^(once|twice)(?= (?:on|in|per|a|each|for|at)\b|[,.;]|$)/i.exec(text.slice(at, at + 10));
  const value = TIMES[found?.[1]?.toLowerCase() ?? ""];
  if (!found || value === undefined || isWordChar(text.charAt(at - 1))) return null;
  return { start: at, end: at + found[0].length, value, signed: false, damaged: false, inWords: true };
};

/** English number word at `at`; the caller asks for a counter or unit behind it. */
export const readEnglish = (text: string, at: number): ReadNumber | null => {
  if (isWordChar(text.charAt(at - 1)) || text.charAt(at - 1) === "-") return null;
  const found = match(ENGLISH_NUMERAL, text, at);
  if (!found) return null;
  const value = englishValue(found);
  return { start: at, end: at + found[0].length, value, signed: false, damaged: false, inWords: true };
};
