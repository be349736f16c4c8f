import type { Row } from "./rows";

/** A column of a table whose sides no line draws: where its words reach. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** In sizes of the type: less white space parts no columns, though it goes down all lines. */
const LEAST_GAP = 0.4;
/** Part of the lines that may go across the columns: titles of groups of rows. */
const MOST_ACROSS = 0.34;

/** Whether two of them stand above one another. */
export const overlaps = (a: Column, b: Column): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0;

/** What cells take up from side to side, from left to right; what is closer than a gap is one. */
function takenBy(cells: readonly Column[], gap: number): Column[] {
  const taken: { left: number; right: number }[] = [];
  for (const { left, right } of [...cells].sort((a, b) => a.left - b.left)) {
    const last = taken.at(-1);
    if (last !== undefined && left - last.right < gap) last.right = Math.max(last.right, right);
    else taken.push({ left, right });
  }
  return taken;
}

const around = (a: Column, b: Column): Column => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});

/** The line of a head that has most words beside one another. */
const fullest = (head: readonly Row[]): readonly Column[] =>
  head.reduce<readonly Column[]>((best, { cells }) => (cells.length > best.length ? cells : best), []);

/**
 * What heads may stand beside one another: those of the fullest line with those of other lines that are above none of them,
 * or only those beyond its ends, as what is between two of them goes for both.
 */
function headsOf(head: readonly Row[]): readonly (readonly Column[])[] {
  const most = fullest(head);
  const all: Column[] = [...most];
  for (const cell of head.flatMap(({ cells }) => cells))
    if (!all.some((other) => overlaps(other, cell))) all.push(cell);
  all.sort((a, b) => a.left - b.left);
  const [first, last] = [most[0], most.at(-1)];
  const isBetween = (cell: Column): boolean =>
    !most.includes(cell) && cell.left > first!.left && cell.right < last!.right;
  return [all, all.filter((cell) => !isBetween(cell))];
}

/** Columns with their heads: as many heads stand one above each, also where they are set to another side of it. */
function withHeads(columns: readonly Column[], head: readonly Row[]): Column[] {
  const heads = headsOf(head).find(({ length }) => length === columns.length);
  const whole = columns.map((column, at) => around(column, heads?.[at] ?? column));
  const keepApart = whole.every(({ left }, at) => at === 0 || left > whole[at - 1]!.right);
  return keepApart ? whole : [...columns];
}

/**
 * The columns of a table by the white space that goes down between its cells. Lines of one cell do not count: they are a
 * cell's second line, or go across.
 * @param head lines above the rule below the head, of which each that stands above no column has one of its own
 */
export function openColumns(head: readonly Row[], body: readonly Row[]): Column[] {
  const voters = body.filter(({ cells }) => cells.length > 1);
  const lines = voters.length > 0 ? voters : [...head, ...body];
  const gap = LEAST_GAP * Math.max(...lines.map(({ size }) => size));
  const taken = takenBy(
    lines.flatMap(({ cells }) => cells),
    gap,
  );
  const columns = withHeads(taken, head);
  const alone = fullest(head).filter((cell) => !columns.some((column) => overlaps(column, cell)));
  return [...columns, ...takenBy(alone, gap)].sort((a, b) => a.left - b.left);
}

/** The columns over which a cell stands, from and to; the nearest where it stands over none. */
export function columnsUnder(cell: Column, columns: readonly Column[]): { from: number; to: number } {
  const over = columns.flatMap((column, at) => (overlaps(column, cell) ? [at] : []));
  if (over.length > 0) return { from: over[0]!, to: over.at(-1)! };
  const far = columns.map(({ left, right }) => Math.max(left - cell.right, cell.left - right));
  const at = far.indexOf(Math.min(...far));
  return { from: at, to: at };
}

/** Where one column ends and the next begins. */
export const edgesOf = (columns: readonly Column[]): number[] =>
  columns.slice(1).map(({ left }, at) => (columns[at]!.right + left) / 2);

/** Lines of one cell that go across several columns. */
const acrossOf = (lines: readonly Row[], columns: readonly Column[]): Row[] =>
  lines.filter(({ cells }) => {
    const { from, to } = columnsUnder(cells[0]!, columns);
    return cells.length === 1 && from < to;
  });

/** Whether columns are those of a table: there are several, and few of its lines go across them. */
export const areColumns = (columns: readonly Column[], body: readonly Row[]): boolean =>
  columns.length > 1 && acrossOf(body, columns).length <= MOST_ACROSS * body.length;

/** Whether lines are parted into cells, most of them or all from top to bottom: running text is not. */
export function areParted(lines: readonly Row[]): boolean {
  if (2 * lines.filter(({ cells }) => cells.length > 1).length >= lines.length) return lines.length > 0;
  const gap = LEAST_GAP * Math.max(...lines.map(({ size }) => size));
  return (
    takenBy(
      lines.flatMap(({ cells }) => cells),
      gap,
    ).length > 1
  );
}
