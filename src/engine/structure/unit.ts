import type { Block } from "../../contract";
import type { Label } from "./labels/label";
import { parseLabel } from "./labels/labels";

/** A block on its way through the structure step; its text is trimmed and free of control characters. */
export interface Unit {
  readonly text: string;
  /** What its text begins with and may be the number of a heading: several steps ask for it. */
  readonly label: Label | null;
  readonly block: Block;
  /** Number of it in the document, counted before anything is taken away. */
  readonly index: number;
  /** The layout begins a paragraph here. */
  readonly apart: boolean;
  /** A page that nobody could read lies before it: no sentence goes on over that. */
  readonly afterPage?: true;
}

/** Control characters and marks that only steer display or direction; they never carry meaning in a standard. */
const INVISIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Units of the blocks that hold text, pictures or cells; an automatic number is put before its text. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = [];
  let afterPage = false;
  for (const block of blocks) {
    if (block.kind === "page") {
      afterPage = true;
      continue;
    }
    const own = block.text.toWellFormed().replace(INVISIBLE, "").trim();
    const text = block.label === undefined ? own : `${block.label} ${own}`.trim();
    if (text === "" && block.cells === undefined) continue;
    const apart = block.line !== true || block.apart === true;
    const label = parseLabel(text);
    units.push({ text, label, block, index: units.length, apart, ...(afterPage ? { afterPage } : {}) });
    afterPage = false;
  }
  return units;
}

/** A unit whose text has become another. */
export const withText = (unit: Unit, text: string): Unit => ({ ...unit, text, label: parseLabel(text) });

/** What books set on lines of their own: the word for a division, and below it its number. */
const WORD_ALONE = /^(?:chapter|appendix|annex|part|附\s?录)$/i;
const NUMBER_ALONE = /^(?:\d{1,2}|[A-Z]|[IVX]{1,6}|[a-z]{3,9})$/i;

/** Joins `CHAPTER` and the number below it (`ONE`, `1`, `A`). */
export function joinNumbersBelow(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const above = joined.at(-1);
    const isBelow = above?.block.line === true && WORD_ALONE.test(above.text) && NUMBER_ALONE.test(unit.text);
    if (isBelow && unit.block.kind === "paragraph")
      joined[joined.length - 1] = withText(above, `${above.text} ${unit.text}`);
    else joined.push(unit);
  }
  return joined;
}

/** The text without white space, as one compares headings of contents and body. */
export const bare = (text: string): string => text.normalize("NFKC").replace(/[\s\u200b]+/g, "");
