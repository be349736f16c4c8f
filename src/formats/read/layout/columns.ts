import { median } from "../median";
import { goesOnBeside } from "./clause-columns";
import { type Cell, type Row, rowOf } from "./rows";

/** Rows that are read one after another down one column of type: all of the page, or a half of it. */
export interface Flow {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly columns: 1 | 2;
}

/** Fewer lines on either side are a table or a signature, not columns of type. */
const LEAST_LINES = 6;
/** Part of a column that a full line of running text fills, and part of its lines that are full, at least. */
const FILLED = 0.7;
const FULL_LINES = 0.25;
/**
 * Short clauses leave fewer lines full. Two columns are known then by lines that have no other beside them, as the cells
 * of a table have: so many of both sides, where the sides together have full lines enough.
 */
const LEAST_FULL = 0.12;
const ALONE = 0.2;
/** Part of the cells that may reach beyond the edges of the type: a heading that runs into the margin. */
const BEYOND = 0.03;
/** Where the space between two columns may lie, in parts of the width of the type. */
const MIDDLE = [0.35, 0.65] as const;
const STEP = 0.01;
/** Two columns take up so much of the width of their page at least, and part near its middle: short lines and centred titles do not. */
const WIDE = 0.55;
const PAGE_MIDDLE = [0.38, 0.62] as const;
/** Part of the lines that may go across: titles, wide tables and pictures. */
const MOST_ACROSS = 0.4;

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.round(part * (values.length - 1))]!;

/** Part of the cells of a column that fill it. */
const fullPart = (cells: readonly Cell[], room: number): number =>
  cells.filter((cell) => cell.right - cell.left >= FILLED * room).length / cells.length;

/** Whether many lines on both sides of a place have none beside them. */
function areUneven(rows: readonly Row[], at: number): boolean {
  const sides = rows.map(({ cells }) => [cells.some(({ right }) => right <= at), cells.some(({ left }) => left >= at)]);
  return [0, 1].every((side) => {
    const own = sides.filter((row) => row[side]);
    return own.filter((row) => !row[1 - side]).length >= ALONE * own.length;
  });
}

/** The place that most lines leave open between two columns of running text; null where the page has one column. */
function gutterOf(rows: readonly Row[], page: number): number | null {
  const cells = rows.flatMap((row) => row.cells);
  const left = quantile(
    cells.map((cell) => cell.left),
    BEYOND,
  );
  const right = quantile(
    cells.map((cell) => cell.right),
    1 - BEYOND,
  );
  const width = right - left;
  if (width < WIDE * page) return null;
  const steps = Math.round((MIDDLE[1] - MIDDLE[0]) / STEP);
  const places = Array.from({ length: steps + 1 }, (_, step) => {
    const at = left + (MIDDLE[0] + step * STEP) * width;
    return { at, across: cells.filter((cell) => cell.left < at && cell.right > at).length };
  });
  const fewest = Math.min(...places.map(({ across }) => across));
  if (fewest > MOST_ACROSS * rows.length) return null;
  const at = median(places.filter(({ across }) => across === fewest).map((place) => place.at));
  if (at < PAGE_MIDDLE[0] * page || at > PAGE_MIDDLE[1] * page) return null;
  const sides = [cells.filter((cell) => cell.right <= at), cells.filter((cell) => cell.left >= at)] as const;
  if (sides.some((side) => side.length < LEAST_LINES)) return null;
  if (goesOnBeside(rows, at)) return at;
  const [fullLeft, fullRight] = [fullPart(sides[0], at - left), fullPart(sides[1], right - at)];
  const least = Math.min(fullLeft, fullRight);
  if (least >= FULL_LINES) return at;
  const isTogether = least >= LEAST_FULL && fullLeft + fullRight >= 2 * FULL_LINES;
  return isTogether && areUneven(rows, at) ? at : null;
}

const flowOf = (cells: readonly Cell[][], columns: Flow["columns"]): Flow[] => {
  const rows = cells.filter((row) => row.length > 0).map(rowOf);
  return rows.length === 0 ? [] : [{ rows, left: Math.min(...rows.map(({ left }) => left)), columns }];
};

/**
 * The rows of a page in the order in which they are read: in pages of two columns what goes across first, then down the
 * left and down the right until the next that goes across.
 * @param page its width in points
 */
export function flowsOf(rows: readonly Row[], page: number): Flow[] {
  const gutter = rows.length < LEAST_LINES ? null : gutterOf(rows, page);
  if (gutter === null)
    return flowOf(
      rows.map(({ cells }) => [...cells]),
      1,
    );
  const flows: Flow[] = [];
  const across: Cell[][] = [];
  const left: Cell[][] = [];
  const right: Cell[][] = [];
  const close = (): void => {
    flows.push(...flowOf(across, 1), ...flowOf(left, 2), ...flowOf(right, 2));
    for (const rows of [across, left, right]) rows.length = 0;
  };
  for (const { cells } of rows) {
    const isAcross = cells.some((cell) => cell.left < gutter && cell.right > gutter);
    if (isAcross) {
      if (left.length + right.length > 0) close();
      across.push([...cells]);
    } else {
      left.push(cells.filter((cell) => cell.right <= gutter));
      right.push(cells.filter((cell) => cell.left >= gutter));
    }
  }
  close();
  return flows;
}
