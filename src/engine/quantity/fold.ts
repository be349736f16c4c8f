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
  ゜: "°",
  "﹪": "%",
  "∶": ":",
  "’": "'",
  "₂": "2",
  "₃": "3",
  "₄": "4",
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

/**
 * The decimal comma of ISO, IEC, ETSI and European rules in English (`868,6 MHz`, `0,125`, `1,25 shall`): before one or two
 * digits and a unit or a word, or behind a nought. `1,000` has its thousands parted, `1,2 and 3` is a list.
 */
const DECIMAL_COMMA =
  /(?<![\d.,，、A-Za-z])(?:\d{1,4},(?=\d{1,2}(?![\d.,]*\d)(?! (?:and|or|to) )(?= ?(?:[A-Za-z%°℃μΩ]{1,3}(?![A-Za-z])|±|×|[~–] ?\d+,\d)| [a-z]{4,}))|0,(?=\d+(?![\d.,]*\d)))/g;

/** `24-hour cycles`, `a 5-mm hole`: a value before what it is said of. */
const HYPHENED =
  /(?<![\w.,-])(\d+(?:\.\d+)?)-(?=(?:hours?|days?|minutes?|min|seconds?|weeks?|months?|years?|met(?:er|re)s?|feet|foot|ft|inch(?:es)?|miles?|volts?|watts?|ohms?|amperes?|kilograms?|kg|grams?|pounds?|lb|tons?|tonnes?|lit(?:er|re)s?|gallons?|percent|degrees?|[cmk]m|[kM]V|[kM]W|[kMG]?Hz|mL|dB|characters?|points?|persons?)\b(?!-))/g;

const withPoints = (folded: string): string =>
  folded.includes(",") ? folded.replace(DECIMAL_COMMA, (found) => `${found.slice(0, -1)}.`) : folded;

const withBlanks = (folded: string): string =>
  folded.includes("-") ? folded.replace(HYPHENED, (found) => `${found.slice(0, -1)} `) : folded;

/** One-to-one folding of full-width forms, dashes, blanks and look-alike symbols; keeps the length. */
export const fold = (text: string): string =>
  withBlanks(withPoints(text.replace(FOLDED, foldSign).replace(PLUS_OR_MINUS, (typed) => "±".padStart(typed.length))));
