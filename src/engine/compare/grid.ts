import type { TableCell } from "../../contract";

/** A table without its spans: the names of its columns, none where it has no head, and its rows. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly string[];
}

/** Places that one cell may fill in either direction; no real table has more. */
const WIDEST_SPAN = 200;

/** Cells as rows of text; a cell over several places is repeated in each, so that every place knows its value. */
export function toGrid(cells: readonly TableCell[]): Grid {
  const rows: string[][] = [];
  for (const { row, col, rowSpan, colSpan, text } of cells) {
    for (let r = row; r < row + Math.min(rowSpan, WIDEST_SPAN); r++) {
      const line = rows[r] ?? [];
      rows[r] = line;
      for (let c = col; c < col + Math.min(colSpan, WIDEST_SPAN); c++) line[c] = text;
    }
  }
  const filled = Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ""));
  const headed = cells.some((cell) => cell.header && cell.row === 0) || filled.length > 1;
  return { columns: headed ? (filled[0] ?? []) : [], rows: headed ? filled.slice(1) : filled };
}
