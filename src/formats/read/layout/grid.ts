import { type Rule, seenRules } from "./rules";

/** A cell that lines close in: its rows and columns from 0, and its edges in points. */
export interface GridCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lines that cross and close in at least three cells, some of them beside one another. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly cells: readonly GridCell[];
}

/** In points: lines that end so close to one another touch; edges so close are one. */
const TOUCH = 3;
/** A table whose sides are open: its lines go beyond the outermost column by at least this. */
const OPEN_SIDE = 6;
/** Two boxes beside one another are no table. */
const FEWEST = 3;
/** More rows or columns than this are squared paper. */
const MOST_EDGES = 300;

const touch = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - TOUCH &&
  down.at <= across.to + TOUCH &&
  across.at >= down.from - TOUCH &&
  across.at <= down.to + TOUCH;

/** Lines that hang together by crossing. */
function bundles(across: readonly Rule[], down: readonly Rule[]): { across: Rule[]; down: Rule[] }[] {
  const left = new Set([...across, ...down]);
  const found: { across: Rule[]; down: Rule[] }[] = [];
  for (const start of across) {
    if (!left.delete(start)) continue;
    const bundle = { across: [start], down: [] as Rule[] };
    const waiting = [start];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const isAcross = next.along === "x";
      for (const other of isAcross ? down : across) {
        if (!left.has(other) || !(isAcross ? touch(next, other) : touch(other, next))) continue;
        left.delete(other);
        waiting.push(other);
        (isAcross ? bundle.down : bundle.across).push(other);
      }
    }
    found.push(bundle);
  }
  return found;
}

/** Where the lines of one direction stand, in order, each place once. */
function edgesOf(rules: readonly Rule[]): number[] {
  const edges: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b))
    if (edges.length === 0 || at - edges.at(-1)! > TOUCH) edges.push(at);
  return edges;
}

/** The sides that a table leaves open: lines to both ends of those across. */
function openSides({ across, down }: { across: readonly Rule[]; down: readonly Rule[] }): Rule[] {
  const [from, to] = [Math.min(...across.map((rule) => rule.from)), Math.max(...across.map((rule) => rule.to))];
  const ats = down.map(({ at }) => at);
  const [top, bottom] = [Math.min(...across.map(({ at }) => at)), Math.max(...across.map(({ at }) => at))];
  return [
    ...(Math.min(...ats) - from > OPEN_SIDE ? [from] : []),
    ...(to - Math.max(...ats) > OPEN_SIDE ? [to] : []),
  ].map((at) => ({ along: "y", at, from: top, to: bottom }));
}

/** Whether a line stands at an edge where `middle` is, within the other direction. */
const standsAt = (rules: readonly Rule[], edge: number, middle: number): boolean =>
  rules.some(({ at, from, to }) => Math.abs(at - edge) <= TOUCH && from <= middle && middle <= to);

/** The cells of a bundle: the smallest fields of its edges, joined where no line parts them; null where a joined field is no rectangle. */
function gridOf(across: readonly Rule[], down: readonly Rule[]): Grid | null {
  const [xs, ys] = [edgesOf(down), edgesOf(across)];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || columns * rows < FEWEST || Math.max(columns, rows) > MOST_EDGES) return null;
  const middle = (edges: readonly number[], at: number): number => (edges[at]! + edges[at + 1]!) / 2;
  const isParted = {
    right: (row: number, col: number) => standsAt(down, xs[col + 1]!, middle(ys, row)),
    below: (row: number, col: number) => standsAt(across, ys[row + 1]!, middle(xs, col)),
  };
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < columns; col++) {
      if (taken.has(row * columns + col)) continue;
      let colSpan = 1;
      while (col + colSpan < columns && !isParted.right(row, col + colSpan - 1)) colSpan++;
      let rowSpan = 1;
      while (row + rowSpan < rows && !isParted.below(row + rowSpan - 1, col)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++)
        for (let c = col; c < col + colSpan; c++) {
          // a line within the cell, or none at its edge
          const isOddRight = c + 1 < columns && isParted.right(r, c) === c + 1 < col + colSpan;
          const isOddBelow = r + 1 < rows && isParted.below(r, c) === r + 1 < row + rowSpan;
          if (taken.has(r * columns + c) || isOddRight || isOddBelow) return null;
          taken.add(r * columns + c);
        }
      const [left, right, top, bottom] = [xs[col]!, xs[col + colSpan]!, ys[row]!, ys[row + rowSpan]!];
      cells.push({ row, col, rowSpan, colSpan, left, top, right, bottom });
    }
  return { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)!, cells };
}

/** The grids that the lines of a page draw. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const seen = seenRules(rules);
  return bundles(seen.across, seen.down).flatMap(({ across, down }) => {
    const grid = down.length === 0 ? null : gridOf(across, [...down, ...openSides({ across, down })]);
    return grid ?? [];
  });
}
