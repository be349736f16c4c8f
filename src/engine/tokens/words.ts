import { foldWidth, type Piece, scan } from "./scan";
import { segment } from "./segment";

export type TokenKind = "word" | "quantity" | "designator" | "formula" | "space" | "mark";

/** A piece of a text that a reader of differences takes in at once. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

const NUMBER =
  "[+\\-\\u2212\\u00b1]?\\d+(?:[.,]\\d+)*(?:\\s?[\\u00d7x]\\s?10(?:\\^?[-\\u2212]?\\d+|[\\u207b\\u2070\\u00b9\\u00b2\\u00b3\\u2074-\\u2079]+))?";
const UNIT_NAME =
  "(?:℃|℉|°[CF]?|[%‰′″]|(?:k|M|G|T|h|da|d|c|m|[\\u00b5\\u03bc]|n|p)?(?:mol|bar|bit|rad|Hz|Pa|dB(?:[mWi]|\\([A-C]\\))?|eV|lm|lx|cd|Bq|Gy|Sv|Wh|Ah|[mgsAKVWNJCFHTLlBb\\u03a9\\u2126])|min|h|d|a|r|rpm|in|ft|lb|oz|psi)";
const UNIT = `${UNIT_NAME}(?:[\\u00b2\\u00b3]|\\^?-?[23])?(?:[/\\u00b7*]${UNIT_NAME}(?:[\\u00b2\\u00b3]|\\^?-?[23])?)*(?![A-Za-z])`;
const VALUE = `${NUMBER}(?:\\s?${UNIT})?`;
/** A value, range or tolerance with its units: `-55 ℃～+125 ℃`, `10-500 Hz`, `23 ℃±2 ℃`. */
const QUANTITY = new RegExp(`${VALUE}(?:\\s?(?:[~\\u301c\\u2013\\u2014-]|至|to|\\u00b1)\\s?${VALUE})*`, "y");

/** Signs that hold a formula together: `V_max`, `I²t`, `g/Hz`, `must-revalidate`. */
const JOINT = /^[_^/\u00b7\u00b2\u00b3\u00b9\u2070-\u208e'-]$/;

const isJoint = (piece: Piece | undefined) => piece?.kind === "mark" && JOINT.test(foldWidth(piece.text));
const isLatin = (piece: Piece | undefined) => piece?.kind === "word" || piece?.kind === "number";

/** Position behind the formula that starts at `pieces[at]`; a joint at its end belongs to it only as a raised digit. */
function formulaEnd(pieces: readonly Piece[], at: number): number {
  let end = at + 1;
  while (isLatin(pieces[end]) || (isJoint(pieces[end]) && (isLatin(pieces[end + 1]) || isRaised(pieces[end])))) end++;
  return end;
}

const isRaised = (piece: Piece | undefined) =>
  piece !== undefined && /^[\u00b2\u00b3\u00b9\u2070-\u208e]$/.test(piece.text);

/**
 * Cuts a text into tokens whose concatenation is the text. Quantities with their units, designators and formulas are
 * never cut; Chinese is cut into words; spaces and punctuation stand alone.
 */
export function words(text: string): Token[] {
  const folded = foldWidth(text);
  const pieces = scan(text);
  const tokens: Token[] = [];
  const push = (kind: TokenKind, start: number, end: number) => {
    tokens.push({ kind, text: text.slice(start, end), start });
  };
  const startOf = (at: number) => pieces[at]?.start ?? text.length;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]!;
    if (piece.kind === "number") {
      QUANTITY.lastIndex = piece.start;
      const end = piece.start + (QUANTITY.exec(folded)?.[0].length ?? piece.text.length);
      while (startOf(at) < end) at++;
      push("quantity", piece.start, startOf(at));
    } else if (piece.kind === "han") {
      let start = piece.start;
      for (const word of segment(piece.text)) {
        push("word", start, start + word.length);
        start += word.length;
      }
      at++;
    } else if (piece.kind === "word") {
      const end = formulaEnd(pieces, at);
      push(end > at + 1 ? "formula" : "word", piece.start, startOf(end));
      at = end;
    } else {
      push(piece.kind, piece.start, startOf(at + 1));
      at++;
    }
  }
  return tokens;
}

/** The Chinese words of a text in order, with repetitions; a sign that is part of no known word stands alone. */
export const chineseWords = (text: string): string[] =>
  scan(text).flatMap((piece) => (piece.kind === "han" ? segment(piece.text) : []));
