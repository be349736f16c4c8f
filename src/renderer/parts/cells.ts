import type { Clause, TableCell } from "../../contract";

/** From the first sign to behind the last, in the clause's text. */
export type Range = readonly [start: number, end: number];

/** A cell, its words, and where they stand in the clause's text; null where the text does not hold them. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly words: string;
  readonly start: number | null;
}

/** A clause's text as words before its table, the table's cells, and words behind it. */
export interface InCells {
  readonly before: Range;
  readonly cells: readonly PlacedCell[];
  readonly after: Range;
}

const BLANK = /^\s*$/;
/** The text holds a cell in one line. */
const inOneLine = (cell: TableCell): string => cell.text.replace(/\s+/g, " ").trim();

/**
 * Finds the words of a clause's table in its text, where they stand row by row. Where they do not stand there one behind
 * the other with nothing but blanks between, all of the text goes before the table, so that no word is left out.
 */
export function inCells({ text, cells = [] }: Pick<Clause, "text" | "cells">): InCells {
  const apart: InCells = {
    before: [0, text.length],
    cells: cells.map((cell) => ({ cell, words: cell.text, start: null })),
    after: [text.length, text.length],
  };
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const first = inOrder.map(inOneLine).find(Boolean);
  const start = first === undefined ? -1 : text.indexOf(first);
  if (start < 0) return apart;
  let at = start;
  const placed: PlacedCell[] = [];
  for (const cell of inOrder) {
    const words = inOneLine(cell);
    const found = text.indexOf(words, at);
    if (found < 0 || !BLANK.test(text.slice(at, found))) return apart;
    placed.push({ cell, words, start: found });
    at = found + words.length;
  }
  return { before: [0, start], cells: placed, after: [at, text.length] };
}
