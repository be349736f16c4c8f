import type { Column } from "./open-columns";
import type { Cell } from "./rows";

/** Words of a table whose cells no lines close in: the columns over which they stand, and their printed lines. */
export interface Stacked {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Cell[];
}

/** Whether a line leaves no room in its column for what begins the next. */
export type IsFull = (above: Cell, below: Cell, column: Column) => boolean;

/** Half lines that a line may be off its place. */
const OFF = 0.3;
/** More lines are no cell. */
const MOST_LINES = 24;
/** What a row costs for each cell without words in a column that is full, and for each line of a cell that ends early. */
const EMPTY = 1;
const BROKEN = 3;
/** Of equal ones the division into more rows is better. */
const ROW = -0.01;

/** A line of a column, placed in half lines from the first line of the table. */
interface Placed {
  readonly cell: Stacked;
  readonly at: number;
}

/** Lines placed in halves of their distance; null where they stand otherwise. */
function placed(cells: readonly Stacked[], pitch: number): Placed[] | null {
  const first = Math.min(...cells.map(({ lines }) => lines[0]!.base));
  const found = cells.map((cell) => ({ cell, at: (2 * (cell.lines[0]!.base - first)) / pitch }));
  if (found.some(({ at }) => Math.abs(at - Math.round(at)) > OFF)) return null;
  return found.map(({ cell, at }) => ({ cell, at: Math.round(at) }));
}

/** What it costs to take the half lines from one to another for a row; null where its cells stand neither at its top nor at its middle. */
function costOf(
  columns: readonly (readonly Placed[])[],
  [from, to]: readonly [number, number],
  widths: readonly Column[],
  isFull: IsFull,
): number | null {
  const longest = Math.max(...columns.map(({ length }) => length));
  let cost = ROW;
  let most = 0;
  for (const [index, column] of columns.entries()) {
    const own = column.filter(({ at }) => at + 2 > from && at < to);
    most = Math.max(most, own.length);
    if (own.length === 0) cost += (EMPTY * column.length) / longest;
    else {
      const free = (to - from) / 2 - own.length;
      const start = own[0]!.at - from;
      const isWhole = own.every(({ at }, line) => at === own[0]!.at + 2 * line);
      if (!isWhole || (start !== 0 && start !== free)) return null;
      const broken = own.slice(1).filter(({ cell }, line) => {
        const above = own[line]!.cell.lines[0]!;
        return !isFull(above, cell.lines[0]!, widths[index]!);
      });
      cost += BROKEN * broken.length;
    }
  }
  return 2 * most === to - from ? cost : null;
}

/**
 * Rows of a table whose lines are all equally far apart, so that only their places tell which are lines of one cell: a row is
 * as high as its highest cell, and the others stand at its top or at its middle. Null where no rows are so.
 * @param pitch how far apart the lines of a column are, in points
 */
export function tiledRows(
  cells: readonly Stacked[],
  widths: readonly Column[],
  pitch: number,
  isFull: IsFull,
): Stacked[][] | null {
  const all = placed(cells, pitch);
  if (all === null || cells.some(({ from, to }) => from !== to)) return null;
  const columns = widths.map((_, at) => all.filter(({ cell }) => cell.from === at).sort((a, b) => a.at - b.at));
  const end = Math.max(...all.map(({ at }) => at)) + 2;
  const best: ({ readonly cost: number; readonly from: number } | undefined)[] = [{ cost: 0, from: 0 }];
  for (let to = 2; to <= end; to++)
    for (let from = Math.max(0, to - 2 * MOST_LINES); from <= to - 2; from += 1) {
      const before = best[from];
      const cost = before === undefined ? null : costOf(columns, [from, to], widths, isFull);
      if (cost === null) continue;
      const whole = before!.cost + cost;
      const known = best[to];
      if (known === undefined || whole < known.cost) best[to] = { cost: whole, from };
    }
  if (best[end] === undefined) return null;
  const rows: Stacked[][] = [];
  for (let to = end, from = 0; to > 0; to = from) {
    from = best[to]!.from;
    rows.unshift(all.filter(({ at }) => at >= from && at < to).map(({ cell }) => cell));
  }
  return rows;
}
