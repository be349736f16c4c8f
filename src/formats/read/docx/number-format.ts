const DIGITS = "零一二三四五六七八九";
const UNITS = ["", "十", "百", "千"];
const LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
const LEGAL_UNITS = ["", "拾", "佰", "仟"];
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
/** Word prints letters and Roman numbers up to here; beyond, a hostile count would fill memory. */
const LARGEST = 32_767;

/** 26 letters, then each twice, then each thrice: 27 is AA, 53 is AAA (ECMA-376-1, 17.18.59 upperLetter). */
const letters = (value: number): string =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

function roman(value: number): string {
  let left = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

/** 十一, 二十, 一百零一, 一千二百. */
function chinese(value: number, digits: string, units: readonly string[]): string {
  if (value > 9_999) return String(value);
  const places = String(value);
  let text = "";
  for (const [at, place] of [...places].entries()) {
    const digit = Number(place);
    if (digit > 0) text += digits[digit]! + units[places.length - 1 - at]!;
    else if (!text.endsWith(digits[0]!)) text += digits[0]!;
  }
  const trimmed = text.length > 1 && text.endsWith(digits[0]!) ? text.slice(0, -1) : text;
  return digits === DIGITS && value >= 10 && value < 20 ? trimmed.slice(1) : trimmed;
}

/** 一二三 place by place: 10 is 一〇. */
const digitByDigit = (value: number): string =>
  [...String(value)].map((digit) => (digit === "0" ? "〇" : DIGITS[Number(digit)])).join("");

/** Below a hundred 十一; from there digit by digit (ECMA-376-1, 17.18.59 chineseCounting). */
const counted = (value: number): string => (value < 100 ? chinese(value, DIGITS, UNITS) : digitByDigit(value));

const cyclic = (value: number, signs: string): string => signs[(value - 1) % signs.length]!;

/** Signs that Unicode holds ready for the first numbers of a kind. */
const ready =
  (first: number, count: number) =>
  (value: number): string =>
    value <= count ? String.fromCodePoint(first + value - 1) : String(value);

const circled = (value: number): string =>
  value <= 20 ? ready(0x2460, 20)(value) : value <= 35 ? ready(0x3251, 15)(value - 20) : String(value);

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

function ordinal(value: number): string {
  const tail = value % 100;
  const ending = tail > 10 && tail < 14 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  ordinal,
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: ready(0x2474, 20),
  decimalEnclosedFullstop: ready(0x2488, 20),
  ideographEnclosedCircle: ready(0x3280, 10),
  ideographTraditional: (value) => cyclic(value, STEMS),
  ideographZodiac: (value) => cyclic(value, BRANCHES),
  ideographDigital: digitByDigit,
  japaneseCounting: (value) => chinese(value, DIGITS, UNITS),
  japaneseDigitalTenThousand: digitByDigit,
  chineseCounting: counted,
  taiwaneseCounting: counted,
  chineseCountingThousand: (value) => chinese(value, DIGITS, UNITS),
  taiwaneseCountingThousand: (value) => chinese(value, DIGITS, UNITS),
  chineseLegalSimplified: (value) => chinese(value, LEGAL_DIGITS, LEGAL_UNITS),
  ideographLegalTraditional: (value) => chinese(value, LEGAL_DIGITS, LEGAL_UNITS),
};

/** A number as Word prints it in a format of ST_NumberFormat (ECMA-376-1, 17.18.59); unknown formats are decimal. */
export function formatNumber(value: number, format: string): string {
  if (format === "none" || format === "bullet") return "";
  if (value < 1 || value > LARGEST) return String(value);
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return (write ?? String)(value);
}
