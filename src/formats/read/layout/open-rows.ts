import { areSetTight } from "../../../engine/tokens";
import { type Column, columnsUnder } from "./open-columns";
import { type Stacked, tiledRows } from "./open-tiles";
import type { Cell, Row } from "./rows";
import type { Rule } from "./rules";

/** A cell of a table whose cells no lines close in, with the rows over which it stands. */
export interface OpenCell extends Stacked {
  readonly row: number;
  readonly rows: number;
}

/** Lines of one cell stand closer than rows by this at least, where any stand closer. */
const CLOSER = 1.15;
/** In sizes of the type: lines further apart than this are no two lines of one cell. */
const MOST_LEADING = 2;
/** A line is full where less than this is free in its column, in sizes of its type; Chinese breaks anywhere. */
const FREE = 1.6;
/** In sizes of the type: no line is broken in a column as narrow as this. */
const NARROW = 2.5;
const VALUE = /^[\d\s.,%°℃±+\-−–—～~≤≥<>＜＞×]+$/;
/** About how wide a letter is, and a blank. */
const LETTER = 0.55;
const BLANK = 0.3;

/** The words of each line of a band, with the columns over which they stand. */
const stackedOf = (row: Row, columns: readonly Column[]): Stacked[] =>
  row.cells.map((line) => ({ ...columnsUnder(line, columns), lines: [line] }));

const pitchOf = (above: Cell, below: Cell): number => (below.base - above.base) / Math.max(above.size, below.size);

/** Whether a line leaves no room in its column for what begins the next. */
function isFull(above: Cell, below: Cell, { left, right }: Column): boolean {
  const free = right - left - (above.right - above.left);
  // a value is whole, and what is as narrow as a few signs is no text
  if (VALUE.test(above.text) || right - left < NARROW * above.size) return false;
  const isTight = areSetTight(above.text.slice(-1), below.text.slice(0, 1));
  const word = /^\S+/.exec(below.text)![0].length;
  return free < (isTight ? FREE : BLANK + LETTER * word) * above.size;
}

/** All columns hold words on this line, but perhaps the first: what stands there goes for several rows. */
const isRowOfAll = ({ cells }: Row, columns: readonly Column[]): boolean => {
  const held = new Set(cells.map((cell) => columnsUnder(cell, columns).from));
  return columns.length > 1 && columns.every((_, at) => held.has(at) || (at === 0 && columns.length > 2));
};

/** What goes down over the same columns. */
const stacksOf = (lines: readonly Row[], columns: readonly Column[]): Stacked[][] => [
  ...Map.groupBy(
    lines.flatMap((row) => stackedOf(row, columns)),
    ({ from, to }) => `${from} ${to}`,
  ).values(),
];

/**
 * How far apart the lines of one cell are at most, in sizes of the type, where its lines stand closer than its rows; else
 * null. Lines that all stand beside others all the way down are rows, however close they are.
 */
function leadingOf(lines: readonly Row[], columns: readonly Column[]): number | null {
  if (lines.every(({ cells }) => cells.length === columns.length)) return null;
  const most = stacksOf(lines, columns).reduce((best, stack) => (stack.length > best.length ? stack : best), []);
  const pitches = most.slice(1).map((cell, at) => pitchOf(most[at]!.lines[0]!, cell.lines[0]!));
  const closest = Math.min(...pitches);
  return closest < MOST_LEADING && pitches.some((pitch) => pitch > CLOSER * closest) ? CLOSER * closest : null;
}

/** Cells of several lines, told from rows by how close their lines are. */
function cellsByLeading(lines: readonly Row[], columns: readonly Column[], leading: number): Stacked[] {
  const full = new Set(lines.filter(({ cells }) => cells.length === columns.length).flatMap(({ cells }) => cells));
  return stacksOf(lines, columns).flatMap((stack) => {
    const cells: Stacked[] = [];
    for (const cell of stack) {
      const [before, line] = [cells.at(-1), cell.lines[0]!];
      const above = before?.lines.at(-1);
      const column = { left: columns[cell.from]!.left, right: columns[cell.to]!.right };
      const goesOn =
        above !== undefined &&
        pitchOf(above, line) <= leading &&
        (!full.has(above) || !full.has(line) || isFull(above, line, column));
      if (goesOn) cells[cells.length - 1] = { ...before!, lines: [...before!.lines, line] };
      else cells.push(cell);
    }
    return cells;
  });
}

/** Whether a line holds but words of the first column. */
const isOfFirst = ({ cells }: Row, columns: readonly Column[]): boolean =>
  cells.length === 1 && columnsUnder(cells[0]!, columns).to === 0;

/** Lines closer than this part of the distance of rows stand between two rows. */
const BETWEEN = 0.75;

/** Whether all lines are rows, but for words of the first column that stand between two of those that they go for. */
function areRowsWithHeads(lines: readonly Row[], columns: readonly Column[]): boolean {
  const rows = lines.filter((line) => !isOfFirst(line, columns));
  const heads = lines.filter(({ cells }) => columnsUnder(cells[0]!, columns).from === 0).length;
  if (rows.length < 2 || heads > rows.length || !rows.every((line) => isRowOfAll(line, columns))) return false;
  const pitch = Math.min(...rows.slice(1).map(({ base }, at) => base - rows[at]!.base));
  return lines.every(
    (line) => !isOfFirst(line, columns) || rows.some(({ base }) => Math.abs(base - line.base) < BETWEEN * pitch),
  );
}

/** Cells of several lines where lines and rows are equally far apart, by where they stand. */
function cellsByPlace(lines: readonly Row[], columns: readonly Column[]): Stacked[][] {
  const cells = lines.flatMap((line) => stackedOf(line, columns));
  if (areRowsWithHeads(lines, columns)) return onRows(cells);
  const pitches = stacksOf(lines, columns).flatMap((stack) =>
    stack.slice(1).map((cell, at) => cell.lines[0]!.base - stack[at]!.lines[0]!.base),
  );
  const tiled = pitches.length === 0 ? null : tiledRows(cells, columns, Math.min(...pitches), isFull);
  return tiled?.map(together) ?? cellsByFirst(lines, columns);
}

/** Cells of several lines where nothing else tells: a row begins in its first column, or fills all others. */
function cellsByFirst(lines: readonly Row[], columns: readonly Column[]): Stacked[][] {
  const rows: Stacked[][] = [];
  for (const line of lines) {
    const cells = stackedOf(line, columns);
    const last = rows.at(-1);
    if (last === undefined || cells[0]!.from === 0 || isRowOfAll(line, columns)) rows.push(cells);
    else rows[rows.length - 1] = together([...last, ...cells]);
  }
  return rows;
}

/** Cells of one row: the lines over the same columns are one. */
const together = (cells: readonly Stacked[]): Stacked[] =>
  [...Map.groupBy(cells, ({ from, to }) => `${from} ${to}`).values()].map((own) => ({
    ...own[0]!,
    lines: own.flatMap(({ lines }) => lines),
  }));

const topOf = ({ lines }: Stacked): number => Math.min(...lines.map(({ top }) => top));
const baseOf = ({ lines }: Stacked): number => Math.max(...lines.map(({ base }) => base));
const middleOf = (cell: Stacked): number => (topOf(cell) + baseOf(cell)) / 2;

interface Placed {
  readonly middle: number;
  readonly top: number;
  readonly base: number;
  readonly cells: Stacked[];
}

/** The row beside which a cell stands; words of the first column may stand between the rows for which they go. */
function rowBeside(cell: Stacked, rows: readonly Placed[]): Placed | undefined {
  const far = (row: Placed): number => Math.abs(row.middle - middleOf(cell));
  const nearest = rows.toSorted((a, b) => far(a) - far(b))[0];
  if (nearest === undefined) return undefined;
  const isBeside = nearest.top < baseOf(cell) && topOf(cell) < nearest.base;
  const isBetween = rows.some((row) => row.middle < middleOf(cell)) && rows.some((row) => row.middle > middleOf(cell));
  return isBeside || (cell.from === 0 && isBetween) ? nearest : undefined;
}

/** Cells put on rows: those of the column that has most of them make the rows, others stand beside the nearest. */
function onRows(cells: readonly Stacked[]): Stacked[][] {
  const byColumn = [...Map.groupBy(cells, ({ from }) => from).values()].sort((a, b) => b.length - a.length);
  const rows: Placed[] = [];
  for (const column of byColumn) {
    const before = [...rows];
    for (const cell of column) {
      const beside = rowBeside(cell, before);
      if (beside !== undefined) beside.cells.push(cell);
      else rows.push({ middle: middleOf(cell), top: topOf(cell), base: baseOf(cell), cells: [cell] });
    }
  }
  return rows.sort((a, b) => a.middle - b.middle).map((row) => together(row.cells));
}

/**
 * The rows of the body of a table whose rows no lines part.
 * @param isClosedIn rules part its bands: what then is no full row is lines of one
 */
function rowsOfBand(lines: readonly Row[], columns: readonly Column[], isClosedIn: boolean): Stacked[][] {
  if (isClosedIn && lines.filter((line) => isRowOfAll(line, columns)).length <= 1)
    return [together(lines.flatMap((line) => stackedOf(line, columns)))];
  const leading = leadingOf(lines, columns);
  return leading === null ? cellsByPlace(lines, columns) : onRows(cellsByLeading(lines, columns, leading));
}

/** In sizes of the type: what stands at the middle of its rows is no further from there. */
const NEAR = 0.5;

/** How many rows each word of the first column goes for, where each stands at the middle of its own; null where they do not. */
function groupSizes(rows: readonly Stacked[][], firsts: readonly Stacked[]): number[] | null {
  const middles = rows.map((row) => {
    const own = row.filter(({ from }) => from > 0);
    return own.length === 0 ? middleOf(row[0]!) : own.reduce((sum, cell) => sum + middleOf(cell), 0) / own.length;
  });
  const sizes: number[] = [];
  let at = 0;
  for (const first of firsts) {
    const far = (size: number) => Math.abs((middles[at]! + middles[at + size - 1]!) / 2 - middleOf(first));
    let best = 1;
    for (let size = 2; at + size <= middles.length; size++) if (far(size) < far(best)) best = size;
    if (far(best) > NEAR * first.lines[0]!.size) return null;
    sizes.push(best);
    at += best;
    if (at >= middles.length) break;
  }
  return sizes.length === firsts.length && at === rows.length ? sizes : null;
}

/** Rows of which some have nothing in the first column: what stands there goes for them too. */
function withFirstColumn(rows: readonly Stacked[][]): OpenCell[] {
  const firsts = rows.flatMap((row) => row.filter(({ from }) => from === 0));
  const others = rows.map((row) => row.filter(({ from }) => from > 0));
  const placed = rows.flatMap((row, at) => row.map((cell): OpenCell => ({ ...cell, row: at, rows: 1 })));
  const isSparse =
    firsts.length < rows.length && others.every((own) => own.length > 0) && firsts.every(({ to }) => to === 0);
  if (!isSparse || firsts.length === 0) return placed;
  const sizes = groupSizes(rows, firsts);
  let at = 0;
  const heads = firsts.map((first, index): OpenCell => {
    const row = sizes ? at : rows.findIndex((cells) => cells.includes(first));
    const next = sizes ? row + sizes[index]! : rows.findIndex((cells) => cells.includes(firsts[index + 1]!));
    at = next;
    return { ...first, row, rows: (next < 0 ? rows.length : next) - row };
  });
  // words of the first column that stand below the first row that has none: that row has no head
  return heads[0]!.row > 0 ? placed : [...heads, ...placed.filter(({ from }) => from > 0)];
}

/**
 * The cells of the body of a table that has no lines between its columns.
 * @param rules that go across all of it, within its body
 */
export function openRows(lines: readonly Row[], columns: readonly Column[], rules: readonly Rule[]): OpenCell[] {
  const bands = Map.groupBy(lines, ({ base }) => rules.filter(({ at }) => at < base).length);
  const cells: OpenCell[] = [];
  let row = 0;
  for (const band of bands.values()) {
    const rows = rowsOfBand(band, columns, rules.length > 0);
    cells.push(...withFirstColumn(rows).map((cell) => ({ ...cell, row: cell.row + row })));
    row += rows.length;
  }
  return cells;
}
