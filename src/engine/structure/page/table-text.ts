import type { TableCell } from "../../../contract";

/** A table as text: cells of a row parted by tabs, rows by line feeds. */
export function tableText(cells: readonly TableCell[]): string {
  const rows = new Map<number, string[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    row.push(cell.text.replace(/\s+/g, " ").trim());
    rows.set(cell.row, row);
  }
  return [...rows.keys()]
    .sort((a, b) => a - b)
    .map((row) => rows.get(row)!.join("\t"))
    .join("\n");
}
