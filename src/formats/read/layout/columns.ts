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

/** A page of one document. */
export interface Sheet {
  readonly rows: readonly Row[];
  /** In points. */
  readonly width: number;
}

/** So many pages in two columns tell where the columns of the others stand. */
const TELLING = 2;
/** In points: columns of one document begin where others do. */
const SAME_EDGE = 2;
/** So few lines are a column where others of the document stand in two, and so great a part of the right ones begins at its edge. */
const FEWEST_LINES = 2;
const AT_EDGE = 0.5;

/**
 * The place between two columns of each page, null where it has one. A last page of few lines does not tell: it is read as
 * the others are where its lines begin at the edges of their columns.
 * @param running cells that belong to no column
 */
export function guttersOf(sheets: readonly Sheet[], running: ReadonlySet<Cell>): (number | null)[] {
  const own = sheets.map(({ rows, width }) => {
    const type = rows.filter((row) => !isRunning(row, running));
    return { type, width, at: type.length < LEAST_LINES ? null : gutterOf(type, width) };
  });
  const known = own.flatMap(({ type, width, at }) =>
    at === null ? [] : [{ at, width, edges: edgesBeside(type, at) }],
  );
  return own.map(({ type, width, at }) => {
    if (at !== null) return at;
    const alike = known.filter((one) => one.width === width);
    return alike.length < TELLING ? null : (alike.find((one) => standsIn(type, one))?.at ?? null);
  });
}

const isRunning = ({ cells }: Row, running: ReadonlySet<Cell>): boolean => running.has(cells[0]!);

const besideOf = (rows: readonly Row[], at: number): readonly [readonly Cell[], readonly Cell[]] => {
  const cells = rows.flatMap((row) => row.cells);
  return [cells.filter(({ right }) => right <= at), cells.filter(({ left }) => left >= at)];
};

const edgesBeside = (rows: readonly Row[], at: number): readonly number[] =>
  besideOf(rows, at).map((cells) =>
    quantile(
      cells.map(({ left }) => left),
      BEYOND,
    ),
  );

function standsIn(
  rows: readonly Row[],
  { at, edges }: { readonly at: number; readonly edges: readonly number[] },
): boolean {
  if (rows.some(({ cells }) => cells.length > 2)) return false;
  return besideOf(rows, at).every((cells, side) => {
    const begun = cells.filter(({ left }) => Math.abs(left - edges[side]!) <= SAME_EDGE).length;
    const isWithin = cells.every(({ left }) => left >= edges[side]! - SAME_EDGE);
    // on the left titles may be centred
    return cells.length >= FEWEST_LINES && isWithin && (side === 0 || begun >= AT_EDGE * cells.length);
  });
}

/**
 * The rows of a page in the order in which they are read: in pages of two columns what goes across first, then down the
 * left and down the right until the next that goes across.
 * @param gutter the place between its columns
 * @param running cells that belong to none
 */
export function flowsOf(rows: readonly Row[], gutter: number | null, running: ReadonlySet<Cell>): Flow[] {
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
  for (const row of rows) {
    const { cells } = row;
    const isAcross = isRunning(row, running) || cells.some((cell) => cell.left < gutter && cell.right > gutter);
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
