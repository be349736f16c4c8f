import type { TableCell } from "../../../contract";
import { areSetTight } from "../../../engine/tokens";
import { superscript } from "../superscript";
import type { Box, Piece } from "./piece";

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
  /** Its words where they stand less far apart than cells do, if they do. */
  readonly parts?: readonly Cell[];
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
/** From here on two cells, where something else says that the line is one of a table. */
export const CLOSE_GAP = 0.5;
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

/** Cells, each with the words in it that would be cells of a closer table. */
const cellsWithParts = (pieces: readonly Piece[]): Cell[] => {
  const close = cellsOf(pieces, CLOSE_GAP);
  return cellsOf(pieces, CELL_GAP).map((cell) => {
    const parts = close.filter(({ left, right }) => cell.left <= left && right <= cell.right);
    return parts.length > 1 ? { ...cell, parts } : cell;
  });
};

function cellsOf(pieces: readonly Piece[], cellGap: number): Cell[] {
  const cells: Cell[] = [];
  const line = pieces.reduce((largest, piece) => (piece.size > largest.size ? piece : largest));
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = cells.at(-1);
    const size = Math.max(piece.size, last?.size ?? 0);
    const gap = last === undefined ? 0 : piece.left - last.right;
    const own = { left: piece.left, right: piece.right, top: piece.base - RISE * piece.size, base: piece.base };
    if (last === undefined || gap > cellGap * size)
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
export const rowsOf = (pieces: readonly Piece[]): Row[] => linesOf(pieces, cellsWithParts);

/** The printed lines of a part of a page that is a table, whose cells may stand close. */
export const closeRowsOf = (pieces: readonly Piece[]): Row[] => linesOf(pieces, (row) => cellsOf(row, CLOSE_GAP));

/** A raised or lowered sign is so much smaller than the words behind which it stands, less so where it is clearly off their line, and has so few letters at most. */
const MARK = 0.75;
const MARK_OFF = 0.86;
const MOST_MARK = 4;
/** In sizes of the larger type: how far it is off these words at most. */
const MARK_GAP = 0.4;
/** In points: words are looked up by where they end. */
const STEP = 8;

const isOff = (mark: Piece, piece: Piece): boolean => Math.abs(mark.base - piece.base) > SAME_BASE * piece.size;

/** The words that raised and lowered signs stand behind, by these signs: what else is as high on the page may be another line. */
function hostsOf(pieces: readonly Piece[]): Map<Piece, Piece> {
  const stepOf = (x: number): number => Math.floor(x / STEP);
  const ending = Map.groupBy(pieces, ({ right }) => stepOf(right));
  const hosts = new Map<Piece, Piece>();
  for (const mark of pieces) {
    if (mark.text.trim().length > MOST_MARK) continue;
    const at = stepOf(mark.left);
    const host = [at - 1, at, at + 1]
      .flatMap((step) => ending.get(step) ?? [])
      .find(
        (piece) =>
          mark.size < (isOff(mark, piece) ? MARK_OFF : MARK) * piece.size &&
          Math.abs(mark.base - piece.base) <= RAISED[1] * piece.size &&
          Math.abs(mark.left - piece.right) <= MARK_GAP * piece.size,
      );
    if (host !== undefined) hosts.set(mark, host);
  }
  return hosts;
}

function linesOf(pieces: readonly Piece[], cells: (row: readonly Piece[]) => Cell[]): Row[] {
  const hosts = hostsOf(pieces);
  const rows: Piece[][] = [];
  const rowOfPiece = new Map<Piece, Piece[]>();
  for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)) {
    if (hosts.has(piece)) continue;
    const row = rows.slice(-3).findLast((near) => standsOn(piece, near)) ?? [];
    if (row.length === 0) rows.push(row);
    row.push(piece);
    rowOfPiece.set(piece, row);
  }
  for (const [mark, host] of hosts) rowOfPiece.get(host)?.push(mark);
  return rows
    .map(cells)
    .filter((row) => row.length > 0)
    .map(rowOf)
    .sort((a, b) => a.base - b.base);
}

/** Where rows stand on their sheet, with what hangs below their last line. */
export const boxOf = (rows: readonly Row[]): Box => [
  Math.min(...rows.map(({ left }) => left)),
  Math.min(...rows.map(({ top }) => top)),
  Math.max(...rows.map(({ right }) => right)),
  Math.max(...rows.map(({ base, size }) => base + 0.2 * size)),
];

/** A box as it is kept: in tenths of a point. */
export const boxInTenths = (box: Box): [number, number, number, number] => {
  const [left, top, right, bottom] = box.map((value) => Math.round(value * 10) / 10);
  return [left!, top!, right!, bottom!];
};

export const textOf = ({ cells }: Row): string => cells.map(({ text }) => text).join("  ");
