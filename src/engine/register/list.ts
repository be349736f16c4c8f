import type { Block, Clause } from "../../contract";
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

/** Where a person finds a block: the line or page that its format tells, else which paragraph it is. */
function placeOf({ place }: Block, index: number): string {
  if (place?.line !== undefined) return `line ${place.line}`;
  return place?.page === undefined ? `paragraph ${index + 1}` : `page ${place.page}`;
}

/** Each designator in the words of a document, once, where it is cited first: by the clause, without a number by its block. */
export function citationsOfDocument(blocks: readonly Block[], clauses: readonly Clause[]): Citation[] {
  const places = new Map<string, string>();
  const placeInBlocks = (written: string): string => {
    const index = blocks.findIndex(({ text }) => text.includes(written));
    return index < 0 ? "" : placeOf(blocks[index]!, index);
  };
  for (const { number, title, text } of clauses)
    for (const { designator } of findDesignators(`${title}\n${text}`)) {
      const { written } = designator;
      if (!places.has(written)) places.set(written, number ?? placeInBlocks(written));
    }
  return [...places].map(([written, place]) => ({ written, place }));
}
