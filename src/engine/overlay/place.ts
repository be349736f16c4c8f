import { chineseNumber } from "../tokens/numerals";
import { bareNumber } from "./loose";

/** The place that an instruction of an amendment names. */
export interface Place {
  /** Number of a clause, an annex or (`表2`) a table; null: the whole text. */
  readonly number: string | null;
  /** A list item, a note or an example under it, by its label. */
  readonly item: string | null;
  /** Which paragraph of its own text, from 1. */
  readonly paragraph: number | null;
  /** Row and column of a table, from 1. */
  readonly row: number | null;
  readonly col: number | null;
  readonly isTitle: boolean;
}

const COUNT = "[一二三四五六七八九十\\d]+";
/** A number whole: `5` is none where `5.3` stands. */
const NUMBER = "附录\\s*[A-Z](?![A-Za-z])|[A-Z](?:[.．]\\d+)+(?![.．]?\\d)|\\d+(?:[.．]\\d+)*(?![.．]?\\d)";
const TABLE = "(?:表|[Tt]able)\\s*(?:[A-Z][.．])?\\d+|[Tt]able\\s+[IVX]+";
const PARTS =
  `(?:的?\\s*(?:第${COUNT}段|(?:列项\\s*)?[a-z\\d][)）]项?|注\\s*\\d*(?![一-鿿])|示例\\s*\\d*))?` +
  `(?:中?的?\\s*(?:${TABLE}))?(?:中?的?\\s*第\\s*${COUNT}\\s*行)?(?:中?的?\\s*第\\s*${COUNT}\\s*列)?(?:的?(?:条|章)?标题)?`;
const PARTS_EN =
  "(?:,? (?:item|list item) [a-z\\d]\\)|,? (?:first|second|third|fourth|fifth) paragraph)?" +
  "(?:,? row \\d+)?(?:,? column \\d+)?(?:,? title)?";

/** A place as written, for use in a larger pattern; one capturing group. */
export const PLACE =
  `((?:第?\\s*(?:${NUMBER})\\s*(?:章|条|节)?|${TABLE})${PARTS}` +
  `|(?:(?:[Ss]ub)?[Cc]lause|[Ss]ection|[Pp]aragraph|[Aa]nnex|[Tt]able) (?:${NUMBER}|[A-Z])${PARTS_EN}` +
  `|(?:${NUMBER}|${TABLE})${PARTS_EN})`;

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

/** `second` as 2. */
export const ordinalOf = (written: string): number | null => ORDINALS.indexOf(written.toLowerCase()) + 1 || null;

const countOf = (written: string | undefined): number | null => {
  if (written === undefined) return null;
  return /^\d+$/.test(written) ? Number(written) : chineseNumber(written);
};

/** The number that a clause of the tree bears where a place is written so. */
function numberOf(written: string): string {
  const table = /表\s*([A-Z]?[.．]?\d+)|[Tt]able\s*((?:[A-Z][.．])?\d+|[IVX]+)/.exec(written);
  if (table) return bareNumber(table[1] === undefined ? `Table${table[2]}` : `表${table[1]}`);
  const annex = /[Aa]nnex ([A-Z])(?![.．])/.exec(written);
  if (annex) return `Annex${annex[1]}`;
  return bareNumber(new RegExp(NUMBER).exec(written)?.[0] ?? "");
}

/** Reads a place that `PLACE` has found. */
export function placeOf(written: string): Place {
  const item = /([a-z\d])[)）]/.exec(written)?.[1];
  const note = /(注|示例)\s*(\d*)/.exec(written);
  const paragraph = new RegExp(`第(${COUNT})段`).exec(written)?.[1];
  const ordinal = /(\w+) paragraph/.exec(written)?.[1];
  return {
    number: numberOf(written),
    item: item === undefined ? note && `${note[1]}${note[2]}` : `${item})`,
    paragraph: countOf(paragraph) ?? (ordinal === undefined ? null : ordinalOf(ordinal)),
    row: countOf(new RegExp(`第\\s*(${COUNT})\\s*行`).exec(written)?.[1] ?? /row (\d+)/.exec(written)?.[1]),
    col: countOf(new RegExp(`第\\s*(${COUNT})\\s*列`).exec(written)?.[1] ?? /column (\d+)/.exec(written)?.[1]),
    isTitle: /标题$|title$/.test(written),
  };
}

export const WHOLE_TEXT: Place = { number: null, item: null, paragraph: null, row: null, col: null, isTitle: false };

/** `5.5 老炼`: the number at the head of a line, and what follows it. */
export function numberedLine(line: string): { number: string; rest: string } | null {
  const found = new RegExp(`^(${NUMBER})(?:[\\s\\u3000]+|$|(?=[\\u3400-\\u9fff]))(.*)$`).exec(line.trim());
  return found && { number: bareNumber(found[1]!), rest: found[2]!.trim() };
}

/** Whether a number is of a clause under the one with the other number. */
export const isUnder = (number: string, above: string): boolean =>
  number.startsWith(`${above}.`) || (/^附录[A-Z]$/.test(above) && number.startsWith(`${above.slice(2)}.`));
