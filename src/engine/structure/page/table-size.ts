import type { TableCell } from "../../../contract";

type Rows = Pick<TableCell, "row" | "rowSpan">;
type Columns = Pick<TableCell, "col" | "colSpan">;

/** How many rows the cells of a table fill; there may be more cells than a function takes arguments. */
export const rowsOfTable = (cells: readonly Rows[]): number =>
  cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);

/** How many columns they fill. */
export const columnsOfTable = (cells: readonly Columns[]): number =>
  cells.reduce((most, { col, colSpan }) => Math.max(most, col + colSpan), 0);
