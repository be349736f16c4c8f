import type { TableCell } from "../../../contract";
import { textOfCell } from "./cell-text";
import type { Column } from "./open-columns";
import { openHead } from "./open-head";
import { type OpenCell, openRows } from "./open-rows";
import type { Row } from "./rows";
import type { Rule } from "./rules";

/** The printed lines of a table that has no lines between its columns. */
export interface OpenLines {
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly columns: readonly Column[];
}

/** All cells of a table: its own, and empty ones where nothing stands. */
function allCells(own: readonly OpenCell[], columns: number, head: number): TableCell[] {
  const rows = Math.max(...own.map(({ row, rows: down }) => row + down));
  const taken = new Set<number>();
  const cells = own.map(({ from, to, row, rows: down, lines }): TableCell => {
    for (let r = row; r < row + down; r++) for (let c = from; c <= to; c++) taken.add(r * columns + c);
    const text = textOfCell(lines.map((line) => line.text));
    return { row, col: from, rowSpan: down, colSpan: to - from + 1, text, header: row < head };
  });
  for (let at = 0; at < rows * columns; at++) {
    if (taken.has(at)) continue;
    const row = Math.floor(at / columns);
    cells.push({ row, col: at % columns, rowSpan: 1, colSpan: 1, text: "", header: row < head });
  }
  return cells.sort((a, b) => a.row - b.row || a.col - b.col);
}

/**
 * The cells of a table that has no lines between its columns.
 * @param rules inHead: below parts of its head; inBody: across all of it
 */
export function openCells(
  { head, body, columns }: OpenLines,
  rules: { readonly inHead: readonly Rule[]; readonly inBody: readonly Rule[] } = { inHead: [], inBody: [] },
): TableCell[] {
  const heads = openHead(head, columns, rules.inHead);
  const depth = Math.max(...heads.map(({ row, rows }) => row + rows));
  const below = openRows(body, columns, rules.inBody).map((cell) => ({ ...cell, row: cell.row + depth }));
  return allCells([...heads, ...below], columns.length, depth);
}
