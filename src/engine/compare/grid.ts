import type { TableCell } from "../../contract";

/** A table without its spans: the names of its columns, none where it has no head, and its rows. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  /** What the head says above each column, from top to bottom, each once: `["输出功率/W", "最小"]`. */
  readonly heads: readonly (readonly string[])[];
  /** The same as one name: `输出功率/W 最小`. */
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
  const depth = headDepth(cells) || (filled.length > 1 ? 1 : 0);
  const head = filled.slice(0, depth);
  const heads = (head[0] ?? []).map((_, col) => [...new Set(head.map((row) => row[col] ?? ""))].filter(isSomething));
  return { heads, columns: heads.map((texts) => texts.join(" ")), rows: filled.slice(depth) };
}

const isSomething = (text: string): boolean => text.trim() !== "";

/** How many rows from the first on are the head, by what the cells say of themselves. */
function headDepth(cells: readonly TableCell[]): number {
  let lastOfHead = -1;
  let firstOfBody = Number.POSITIVE_INFINITY;
  for (const { row, header } of cells) {
    if (header) lastOfHead = Math.max(lastOfHead, row);
    else firstOfBody = Math.min(firstOfBody, row);
  }
  return Math.min(lastOfHead + 1, firstOfBody);
}
