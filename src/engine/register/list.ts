import { findDesignators } from "../designator";
import type { Citation } from "./check-list";
import { findHeader } from "./columns";
import type { Sheet } from "./read-register";

/**
 * The designators that a sheet lists, with their rows: what stands in its column of designators, read or not; where no
 * column is named so, every designator that any cell holds.
 */
export function citationsOfSheet({ name, rows }: Sheet): Citation[] {
  const header = findHeader(rows);
  const place = (row: number): string => `${name} ${row + 1}`;
  if (header === null)
    return rows.flatMap((cells, row) =>
      cells.flatMap(findDesignators).map(({ designator }) => ({ written: designator.written, place: place(row) })),
    );
  const column = header.fields.indexOf("designator");
  return rows.flatMap((cells, row) => {
    const written = (cells[column] ?? "").trim();
    return row <= header.row || written === "" ? [] : [{ written, place: place(row) }];
  });
}
