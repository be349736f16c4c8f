/**
 * Characters of the fonts Symbol and Wingdings, which Word keeps in the private use area U+F020–U+F0FF (Adobe Symbol
 * encoding): ± and ℃ of many standards are written so.
 */
const SYMBOL_FROM_41 = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
const SYMBOL_FROM_A1 = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";
const SYMBOL_SINGLE: Readonly<Record<number, string>> = {
  34: "∀",
  36: "∃",
  39: "∋",
  42: "∗",
  45: "−",
  64: "≅",
  241: "〉",
  242: "∫",
};
const WINGDINGS: Readonly<Record<number, string>> = {
  108: "●",
  109: "❍",
  110: "■",
  111: "□",
  117: "◆",
  118: "❖",
  167: "▪",
  168: "□",
  216: "➢",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};
/** What stands for a sign of a font that is not known. */
const UNKNOWN_SIGN = "□";
const PRIVATE = /[\uf020-\uf0ff]/g;

function symbol(code: number): string {
  const single = SYMBOL_SINGLE[code];
  if (single !== undefined) return single;
  if (code >= 0x41 && code <= 0x7e) return SYMBOL_FROM_41[code - 0x41] ?? UNKNOWN_SIGN;
  if (code >= 0xa1) return SYMBOL_FROM_A1[code - 0xa1] ?? UNKNOWN_SIGN;
  return code < 0x80 ? String.fromCharCode(code) : UNKNOWN_SIGN;
}

/** A sign by its place (0x20–0xFF) in a symbol font. */
const signOf = (code: number, font: string): string =>
  /wingdings|webdings/i.test(font) ? (WINGDINGS[code] ?? UNKNOWN_SIGN) : symbol(code);

/** `w:sym`: a character of a font by its hexadecimal code. */
export function symbolOf(hex: string, font: string): string {
  const code = Number.parseInt(hex, 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return "";
  if (code >= 0xf020 && code <= 0xf0ff) return signOf(code - 0xf000, font);
  return code <= 0xff && /symbol|wingdings/i.test(font) ? signOf(code, font) : String.fromCharCode(code);
}

/** Text with the private characters of symbol fonts replaced by what they look like. */
export const withoutPrivate = (text: string, font = "Symbol"): string =>
  text.replace(PRIVATE, (sign) => signOf(sign.charCodeAt(0) - 0xf000, font));

/** The sign of a bulleted list, whose font is often not named. */
export function bulletOf(text: string, font: string): string {
  if (text === "o" && /courier/i.test(font)) return "○";
  const known = text.replace(PRIVATE, (sign) => {
    const code = sign.charCodeAt(0) - 0xf000;
    return WINGDINGS[code] ?? "•";
  });
  return known;
}
