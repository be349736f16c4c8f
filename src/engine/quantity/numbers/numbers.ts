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

/** A number written in words. */
export const numberInWords = (start: number, end: number, value: number): ReadNumber => ({
  start,
  end,
  value,
  signed: false,
  damaged: false,
  inWords: true,
});

/** Digit groups by blank or comma before the point and by blank after it (GB/T 15835, ISO 80000-1). */
const ARABIC = /(?:\d{1,3}(?:[ ,]\d{3})+(?![\d])|\d+)(?:\.\d{3}(?: \d{3})*(?: \d{1,3})(?![\d.])|\.\d+)?/y;
/** `.005 in`: without the nought (ASME Y14.5). */
const POINT = /\.\d+(?![\d.])/y;
/** `1/2 in`, `1 3/8 inch`, `½`: parts of an inch in powers of two. */
const INCH_FRACTION =
  /(?:(\d{1,2})[ -])?(\d{1,2})\/(2|4|8|16|32|64)(?=[ -]?(?:to (?:\d{1,2}[ -])?\d{1,2}\/\d{1,2}[ -]?)?(?:in\b|inch|英寸))/y;
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
export const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The pattern, which is sticky, at `at`. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
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

export const isWordChar = (char: string): boolean => /[A-Za-z0-9_]/.test(char);

const readDamaged = (text: string, start: number, at: number): ReadNumber | null => {
  const found = matchAt(DAMAGED, text, at);
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
  const bare = matchAt(BARE_POWER, text, at);
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
  const part = matchAt(INCH_FRACTION, text, at);
  if (part) {
    const value = factor * (Number(part[1] ?? 0) + Number(part[2]) / Number(part[3]));
    return { start, end: at + part[0].length, value, signed, damaged: false, inWords: false };
  }
  const alone = FRACTION_SIGNS[text.charAt(at)];
  if (alone !== undefined) return { start, end: at + 1, value: factor * alone, signed, damaged: false, inWords: false };
  const found = matchAt(ARABIC, text, at) ?? matchAt(POINT, text, at);
  if (!found) return null;
  let end = at + found[0].length;
  let value = Number(found[0].replace(/[ ,]/g, ""));
  const gap = text.charAt(end) === " " && !found[0].includes(".") ? 1 : 0;
  const eighths = FRACTION_SIGNS[text.charAt(end + gap)];
  if (eighths !== undefined) {
    end += gap + 1;
    value += eighths;
  }
  const power = matchAt(POWER, text, end) ?? matchAt(E_POWER, text, end);
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
  const thousands = matchAt(THOUSANDS, text, end);
  if (thousands) {
    end += thousands[0].length;
    value *= THOUSAND[thousands[1]!]!;
  }
  return { start, end, value: factor * value, signed, damaged: false, inWords: false };
};
