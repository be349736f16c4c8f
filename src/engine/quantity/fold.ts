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

/** Full-width forms but ！ ， ； ？, which part clauses. */
const WIDE = "\\uff02-\\uff0b\\uff0d-\\uff1a\\uff1c-\\uff1e\\uff20-\\uff5e";
const FOLDED = new RegExp(`[${Object.keys(VARIANTS).join("")}${WIDE}\\u2000-\\u200a]`, "g");

/** As typed or said where ± is not at hand. */
const PLUS_OR_MINUS = /\+\/-|\bplus or minus\b/g;

const foldSign = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return VARIANTS[sign] ?? (code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : " ");
};

/** One-to-one folding of full-width forms, dashes, blanks and look-alike symbols; keeps the length. */
export const fold = (text: string): string =>
  text.replace(FOLDED, foldSign).replace(PLUS_OR_MINUS, (typed) => "±".padStart(typed.length));
