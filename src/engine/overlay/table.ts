import type { Clause, TableCell } from "../../contract";
import { tableText } from "../structure/table-text";
import { type Refusal, refuse } from "./operations";

/**
 * The rows of a table, by their `row`, that an amendment can mean by the n-th: with its head counted and without. A
 * table without a head leaves no doubt.
 */
export function rowsMeant(cells: readonly TableCell[], count: number): number[] {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const heads = rows.filter((row) => cells.every((cell) => cell.row !== row || cell.header)).length;
  const meant = [rows[count - 1], rows[heads + count - 1]].filter((row) => row !== undefined);
  return [...new Set(meant)];
}

/** The table with other cells: its own text follows them, lines that are none of its rows stay. */
export function withCells(clause: Clause, cells: TableCell[]): Clause {
  const [old, made] = [tableText(clause.cells ?? []), tableText(cells)];
  const text = clause.text.includes(old) ? clause.text.replace(old, () => made) : made;
  return { ...clause, cells, text };
}

/** A table without one of its rows; one with cells over several rows is left to people. */
export function withoutRow(clause: Clause, count: number): Clause | Refusal {
  const cells = clause.cells ?? [];
  const rows = rowsMeant(cells, count);
  if (rows.length === 0) return refuse("row-not-found", clause.id);
  if (rows.length > 1 || cells.some(({ rowSpan }) => rowSpan > 1)) return refuse("row-ambiguous", clause.id);
  const kept = cells.filter(({ row }) => row !== rows[0]);
  return withCells(
    clause,
    kept.map((cell) => (cell.row > rows[0]! ? { ...cell, row: cell.row - 1 } : cell)),
  );
}

/** A table with other words in one of its cells. */
export function withCell(clause: Clause, count: number, column: number, text: string): Clause | Refusal {
  const cells = clause.cells ?? [];
  const rows = rowsMeant(cells, count);
  const found = cells.filter(({ row, col }) => rows.includes(row) && col === column - 1);
  if (found.length === 0) return refuse("row-not-found", clause.id);
  if (rows.length > 1) return refuse("row-ambiguous", clause.id);
  return withCells(
    clause,
    cells.map((cell) => (cell === found[0] ? { ...cell, text } : cell)),
  );
}
