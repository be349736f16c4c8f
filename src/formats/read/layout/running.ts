import type { Cell, Row } from "./rows";

/** So many pages, and so great a part of them, have a line where running heads stand, at one height, this near in points. */
const PAGES = 3;
const SHARE = 0.6;
const SAME_HEIGHT = 1.5;
/** White space that parts running heads and feet from the text, in sizes of their type, and how many lines they have at most. */
const APART = 1.5;
const MOST_LINES = 2;

/** The rows at one end of a page, outermost first, that white space parts from all others. */
function outerRows(rows: readonly Row[], spaceBetween: (outer: Row, inner: Row) => number): readonly Row[] {
  const end = rows.findIndex((row, at) => at > 0 && spaceBetween(rows[at - 1]!, row) >= APART * rows[at - 1]!.size);
  const outer = rows.slice(0, end);
  return end < 0 || end > MOST_LINES || outer.some(({ cells }) => cells[0]!.table !== undefined) ? [] : outer;
}

/**
 * The cells of the lines that stand apart at the head or the foot of page after page, at one height: running heads, or titles
 * of pages that are all laid out alike. What they say differs from chapter to chapter; no column of type holds them.
 */
export function runningCells(pages: readonly (readonly Row[])[]): ReadonlySet<Cell> {
  const heads = pages.map((rows) => outerRows(rows, (outer, inner) => inner.top - outer.base));
  const feet = pages.map((rows) => outerRows(rows.toReversed(), (outer, inner) => outer.top - inner.base));
  const least = Math.max(PAGES, SHARE * pages.length);
  return new Set(
    [heads, feet].flatMap((ends) =>
      ends.flat().flatMap((row) => {
        const alike = ends.filter((own) => own.some(({ base }) => Math.abs(base - row.base) <= SAME_HEIGHT));
        return alike.length >= least ? row.cells : [];
      }),
    ),
  );
}
