const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The value of a Chinese or Arabic count (十二, 一百零三, 二〇, 三万五千; 12, １２ below 10,000); null where it is none. */
export function chineseNumber(text: string): number | null {
  if (!/^[〇零一二两三四五六七八九十百千万亿]{1,12}$/.test(text)) {
    const folded = text.normalize("NFKC");
    return /^\d{1,4}$/.test(folded) ? Number(folded) : null;
  }
  if (!/[十百千万亿]/.test(text)) return [...text].reduce((value, sign) => value * 10 + (DIGITS[sign] ?? 0), 0);
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const scale = SCALES[sign];
    const myriad = MYRIADS[sign];
    if (myriad !== undefined) {
      total = (total + digit || 1) * myriad;
      digit = 0;
    } else if (scale === undefined) digit = DIGITS[sign] ?? 0;
    else {
      total += (digit || 1) * scale;
      digit = 0;
    }
  }
  return total + digit;
}

/** English numerals below twenty, each at its value. */
export const ENGLISH_SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
/** Twenty, thirty and on, each at its tenth less two. */
export const ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
export const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  dozen: 12,
};
/** Into how many parts each of these cuts a whole. */
export const ENGLISH_PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
};
export const ENGLISH_TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, double: 2, thrice: 3, triple: 3 };
/** The first at its place less one. */
export const ENGLISH_ORDINALS = ["first", "second", "third", "fourth", "fifth"];

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral below 400 in one case; null where it is none. */
export function romanNumber(text: string): number | null {
  const upper = text.toUpperCase();
  if (!/^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(upper)) return null;
  let total = 0;
  for (let i = 0; i < upper.length; i++) {
    const value = ROMAN[upper[i] ?? ""] ?? 0;
    const next = ROMAN[upper[i + 1] ?? ""] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}
