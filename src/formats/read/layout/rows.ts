import type { TableCell } from "../../../contract";
import { areSetTight } from "../../../engine/tokens";
import { superscript } from "../superscript";
import type { Piece } from "./piece";

/** Words on one printed line that stand together: no white space wider than between words is in them. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly size: number;
  /** How sure its least sure piece is, where one of them was recognised. */
  readonly confidence?: number;
  /** Where it is no words but a table that rules draw: its cells. */
  readonly table?: readonly TableCell[];
}

/** One printed line: its cells from left to right. */
export interface Row extends Omit<Cell, "text" | "confidence" | "table"> {
  readonly cells: readonly Cell[];
}

/** Baselines of Chinese and Latin type on one line differ by up to 2 points at 11 (measured): by this part of the size. */
const SAME_BASE = 0.3;
/** A superscript is smaller than the line by at least a tenth, and raised by part of its size. */
const SMALLER = 0.9;
const RAISED = [0.15, 0.6] as const;
/** White space in sizes of the type: from here on two words are apart, from there on two cells. */
const WORD_GAP = 0.15;
const CELL_GAP = 1.6;
/** Part of a size that signs rise over their line. */
const RISE = 0.85;

const standsOn = (piece: Piece, row: readonly Piece[]): boolean => {
  const [first] = row;
  const size = Math.max(piece.size, first!.size);
  const apart = Math.abs(piece.base - first!.base);
  return apart <= SAME_BASE * size || (Math.min(piece.size, first!.size) < SMALLER * size && apart <= RAISED[1] * size);
};

/** The words of a piece behind others on their line: raised numbers are exponents, and stay to be seen as such. */
function wordsOf({ text, size, base }: Piece, line: Piece): string {
  const raise = (line.base - base) / line.size;
  const isRaised = size < SMALLER * line.size && raise > RAISED[0] && raise <= RAISED[1];
  return isRaised ? (superscript(text.trim()) ?? text) : text;
}

/** Chinese stands without white space, but behind the number of an article or a chapter it parts it from what it says. */
const ARTICLE = /^第[一二三四五六七八九十百千零〇\d]{1,8}[条章节]$/;

function joined(before: string, words: string, gap: number, size: number): string {
  if (gap <= WORD_GAP * size || /\s$/.test(before) || /^\s/.test(words)) return before + words;
  const tight = areSetTight(before.slice(-1), words.slice(0, 1)) && gap < 0.6 * size && !ARTICLE.test(before);
  return tight ? before + words : `${before} ${words}`;
}

/** How sure the least sure of what was recognised is; nothing where all was read. */
export function leastSure(parts: readonly { readonly confidence?: number }[]): { confidence?: number } {
  const known = parts.flatMap(({ confidence }) => confidence ?? []);
  return known.length === 0 ? {} : { confidence: Math.min(...known) };
}

function cellsOf(pieces: readonly Piece[]): Cell[] {
  const cells: Cell[] = [];
  const line = pieces.reduce((largest, piece) => (piece.size > largest.size ? piece : largest));
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = cells.at(-1);
    const size = Math.max(piece.size, last?.size ?? 0);
    const gap = last === undefined ? 0 : piece.left - last.right;
    const own = { left: piece.left, right: piece.right, top: piece.base - RISE * piece.size, base: piece.base };
    if (last === undefined || gap > CELL_GAP * size)
      cells.push({ ...own, text: piece.text, size: piece.size, ...leastSure([piece]) });
    else
      cells[cells.length - 1] = {
        text: joined(last.text, wordsOf(piece, line), gap, size),
        left: last.left,
        right: Math.max(last.right, piece.right),
        top: Math.min(last.top, own.top),
        base: Math.max(last.base, own.base),
        size,
        ...leastSure([last, piece]),
      };
  }
  return cells
    .map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}

export const rowOf = (cells: readonly Cell[]): Row => ({
  cells,
  left: Math.min(...cells.map(({ left }) => left)),
  right: Math.max(...cells.map(({ right }) => right)),
  top: Math.min(...cells.map(({ top }) => top)),
  base: Math.max(...cells.map(({ base }) => base)),
  size: Math.max(...cells.map(({ size }) => size)),
});

/** The printed lines of a page, or a part of one, from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const near = rows.slice(-3).findLast((row) => standsOn(piece, row));
    if (near) near.push(piece);
    else rows.push([piece]);
  }
  return rows
    .map(cellsOf)
    .filter((cells) => cells.length > 0)
    .map(rowOf)
    .sort((a, b) => a.base - b.base);
}

export const textOf = ({ cells }: Row): string => cells.map(({ text }) => text).join("  ");
