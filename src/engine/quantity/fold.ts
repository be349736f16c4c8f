/**
 * Folds writing variants to one form without changing the length, so that offsets into the folded text are
 * offsets into the text as written. Chinese commas and stops stay: they part clauses, while `,` groups digits.
 */
const VARIANTS: Readonly<Record<string, string>> = {
  "−": "-",
  "‐": "-",
  "‑": "-",
  "﹣": "-",
  "—": "–",
  "―": "–",
  "〜": "~",
  "∼": "~",
  µ: "μ",
  "\u2126": "Ω",
  "\u212A": "K",
  "‧": "·",
  "∙": "·",
  "⋅": "·",
  "•": "·",
  "・": "·",
  "✕": "×",
  "╳": "×",
  "⨯": "×",
  "≦": "≤",
  "⩽": "≤",
  "≧": "≥",
  "⩾": "≥",
  º: "°",
  "˚": "°",
  "﹪": "%",
  "∶": ":",
  "’": "'",
  "\u3000": " ",
  "\u00A0": " ",
  "\u202F": " ",
  "\t": " ",
};

const KEPT_WIDE = new Set(["，", "；", "！", "？"]);

const foldChar = (char: string): string => {
  const variant = VARIANTS[char];
  if (variant !== undefined) return variant;
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e && !KEPT_WIDE.has(char)) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2000 && code <= 0x200a) return " ";
  return char;
};

/** One-to-one folding of full-width forms, dashes, blanks and look-alike symbols; keeps the length. */
export const fold = (text: string): string => {
  let folded = "";
  for (let i = 0; i < text.length; i++) folded += foldChar(text.charAt(i));
  return folded;
};
