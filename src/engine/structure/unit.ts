import type { Block } from "../../contract";

/** A block on its way through the structure step; its text is trimmed and free of control characters. */
export interface Unit {
  readonly text: string;
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
    units.push({ text, block, index: units.length, apart, ...(afterPage ? { afterPage } : {}) });
    afterPage = false;
  }
  return units;
}

/** The text without white space, as one compares headings of contents and body. */
export const bare = (text: string): string => text.normalize("NFKC").replace(/[\s\u200b]+/g, "");
