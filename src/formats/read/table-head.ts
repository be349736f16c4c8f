import type { TableCell } from "../../contract";
import { rowsOfTable } from "../../engine/structure/page/table-size";

type Place = Pick<TableCell, "row" | "rowSpan" | "colSpan">;

/**
 * How many rows the head of a table has where nothing marks it: the first, and where some of its cells stand over several
 * columns, as far down as the others beside them reach; none where there is but one row.
 */
export function headRows(cells: readonly Place[]): number {
  const rows = rowsOfTable(cells);
  if (rows < 2) return 0;
  const first = cells.filter(({ row }) => row === 0);
  const depth = rowsOfTable(first);
  return depth < rows && first.every(({ rowSpan, colSpan }) => rowSpan === depth || colSpan > 1) ? depth : 1;
}
