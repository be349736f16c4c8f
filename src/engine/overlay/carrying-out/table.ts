import type { Clause, TableCell } from "../../../contract";
import { tableText } from "../../structure/page/table-text";
import { bareNumber as bare } from "../loose";
import type { Place } from "../place";
import { type Refusal, refuse } from "./operations";

type Named = Pick<Place, "row" | "col" | "cells">;

/** Which rows and columns of a table a place means; null: all. */
export interface Meant {
  readonly rows: readonly number[] | null;
  readonly cols: readonly number[] | null;
}

const rowsOf = (cells: readonly TableCell[]): number[] =>
  [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);

/** How many rows its head has; where none is marked, the first alone. */
function headsOf(cells: readonly TableCell[]): number {
  const rows = rowsOf(cells);
  const heads = rows.filter((row) => cells.every((cell) => cell.row !== row || cell.header)).length;
  return heads === 0 && rows.length > 1 ? 1 : heads;
}

/**
 * The rows of a table, by their `row`, that an amendment can mean by the n-th: with its head counted and without. A
 * table without a head leaves no doubt.
 */
function rowsByCount(cells: readonly TableCell[], count: number): number[] {
  const rows = rowsOf(cells);
  const heads = rows.filter((row) => cells.every((cell) => cell.row !== row || cell.header)).length;
  const meant = [rows[count - 1], rows[heads + count - 1]].filter((row) => row !== undefined);
  return [...new Set(meant)];
}

/** `接收灵敏度` is `接收灵敏度/μV` and `接收灵敏度（典型值）` too, where no cell has it alone. */
function cellsNamed(cells: readonly TableCell[], words: string): TableCell[] {
  const wanted = bare(words);
  const same = cells.filter(({ text }) => bare(text) === wanted);
  return same.length > 0
    ? same
    : cells.filter(({ text }) => /^[/(,，（]/.test(bare(text).slice(wanted.length)) && bare(text).startsWith(wanted));
}

/** `Class 3`: the cell `3` under the head `Class`. */
function cellsUnder(cells: readonly TableCell[], words: string, lastHead: number): TableCell[] {
  const [, head, value] = /^(.+?)\s+(\S+)$/.exec(words) ?? [];
  if (head === undefined || value === undefined) return [];
  const cols = cellsNamed(cells, head)
    .filter(({ row }) => row <= lastHead)
    .map(({ col }) => col);
  return cells.filter(({ row, col, text }) => row > lastHead && cols.includes(col) && bare(text) === bare(value));
}

/** The rows and columns that a place means; a refusal where its words name none. */
export function meantOf({ id, cells = [] }: Clause, { row, col, cells: names }: Named): Meant | Refusal {
  let rows = row === null ? null : rowsByCount(cells, row);
  let cols = col === null ? null : [col - 1];
  const lastHead = rowsOf(cells)[headsOf(cells) - 1] ?? -1;
  for (const name of names) {
    const named = cellsNamed(cells, name);
    const found = named.length > 0 ? named : cellsUnder(cells, name, lastHead);
    const [heads, others] = [found.filter((one) => one.row <= lastHead), found.filter((one) => one.row > lastHead)];
    if (found.length === 0) return refuse("row-not-found", id);
    if (heads.length > 0) cols = heads.flatMap((one) => Array.from({ length: one.colSpan }, (_, i) => one.col + i));
    else rows = others.flatMap((one) => Array.from({ length: one.rowSpan }, (_, i) => one.row + i));
  }
  if (rows?.length === 0) return refuse("row-not-found", id);
  return { rows, cols };
}

export const isMeant = ({ rows, cols }: Meant, cell: TableCell): boolean =>
  (rows === null || rows.includes(cell.row)) && (cols === null || cols.includes(cell.col));

/** The table with other cells: its own text follows them, lines that are none of its rows stay. */
export function withCells(clause: Clause, cells: TableCell[]): Clause {
  const [old, made] = [tableText(clause.cells ?? []), tableText(cells)];
  const text = clause.text.includes(old) ? clause.text.replace(old, () => made) : made;
  return { ...clause, cells, text };
}

const isSpanned = (cells: readonly TableCell[]): boolean =>
  cells.some(({ rowSpan, colSpan }) => rowSpan > 1 || colSpan > 1);

const dropped = (cells: readonly TableCell[], way: "row" | "col", at: number): TableCell[] =>
  cells.filter((cell) => cell[way] !== at).map((cell) => (cell[way] > at ? { ...cell, [way]: cell[way] - 1 } : cell));

/** A table without one of its rows or columns; one with cells over several of them is left to people. */
export function without(clause: Clause, named: Named): Clause | Refusal {
  const cells = clause.cells ?? [];
  const meant = meantOf(clause, named);
  if ("refused" in meant) return meant;
  const [way, at] = meant.rows === null ? (["col", meant.cols ?? []] as const) : (["row", meant.rows] as const);
  const isCell = meant.rows !== null && meant.cols !== null;
  if (at.length === 0 || !cells.some((cell) => cell[way] === at[0])) return refuse("row-not-found", clause.id);
  if (isCell || at.length > 1 || isSpanned(cells)) return refuse("row-ambiguous", clause.id);
  return withCells(clause, dropped(cells, way, at[0]!));
}

/** A table with other words in one of its cells. */
export function withCell(clause: Clause, named: Named, text: string): Clause | Refusal {
  const cells = clause.cells ?? [];
  const meant = meantOf(clause, named);
  if ("refused" in meant) return meant;
  const found = cells.filter((cell) => isMeant(meant, cell));
  if (found.length === 0) return refuse("row-not-found", clause.id);
  if (found.length > 1) return refuse("row-ambiguous", clause.id);
  return withCells(
    clause,
    cells.map((cell) => (cell === found[0] ? { ...cell, text } : cell)),
  );
}

/**
 * A table with further rows behind one of its own (by count or words), or at its end; a head that is repeated is none.
 * Or, with `instead`, in the place of that row.
 */
export function withRows(clause: Clause, named: Named, added: readonly TableCell[], instead = false): Clause | Refusal {
  const cells = clause.cells ?? [];
  const head = rowText(cells, rowsOf(cells)[0] ?? 0);
  const rows = rowsOf(added).filter((row) => rowText(added, row) !== head);
  if (rows.length === 0) return refuse("body-missing", clause.id);
  if (widthOf(cells) !== widthOf(added)) return refuse("columns-differ", clause.id);
  const meant = meantOf(clause, named);
  if ("refused" in meant) return meant;
  if (meant.cols !== null || (meant.rows?.length ?? 1) > 1) return refuse("row-ambiguous", clause.id);
  const behind = meant.rows?.[0] ?? rowsOf(cells).at(-1) ?? -1;
  const isCut = ({ row, rowSpan }: TableCell): boolean => row <= behind && row + rowSpan - 1 > behind;
  if (cells.some(isCut) || (instead && isSpanned(cells))) return refuse("row-ambiguous", clause.id);
  const own = added
    .filter(({ row }) => rows.includes(row))
    .map((cell) => ({ ...cell, row: behind + 1 + rows.indexOf(cell.row), header: false }));
  const moved = cells.map((cell) => (cell.row > behind ? { ...cell, row: cell.row + rows.length } : cell));
  const made = [...moved, ...own].sort((a, b) => a.row - b.row || a.col - b.col);
  return withCells(clause, instead ? dropped(made, "row", behind) : made);
}

const rowText = (cells: readonly TableCell[], row: number): string =>
  cells.flatMap((cell) => (cell.row === row ? [bare(cell.text)] : [])).join("\t");

/** Cell by cell: a table of a file may have more cells than a call takes arguments. */
const widthOf = (cells: readonly TableCell[]): number =>
  cells.reduce((widest, { col, colSpan }) => Math.max(widest, col + colSpan), 0);

/** Cells of lines in which tabs part them: the first line is the head where the table has one. */
export const cellsOfLines = (lines: readonly string[], hasHead: boolean): TableCell[] =>
  lines.flatMap((line, row) =>
    line.split("\t").map((text, col) => ({
      row,
      col,
      rowSpan: 1,
      colSpan: 1,
      text: text.trim(),
      header: hasHead && row === 0,
    })),
  );
