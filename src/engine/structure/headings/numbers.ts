import { SUFFIX_STEP, WILD } from "../labels/label";

/** The best sequence of headings that ends with one of them: its score, and which one that is. */
export interface Best {
  readonly score: number;
  readonly at: number;
}

export const NOTHING: Best = { score: Number.NEGATIVE_INFINITY, at: -1 };
export const better = (a: Best, b: Best): Best => (a.score >= b.score ? a : b);

/**
 * A number among those that the lines of a document carry, below the number that it is a child of; with the best
 * sequences so far that end where it is expected. What no line carries has no node: most numbers that might come next
 * never do.
 */
export interface NumberNode {
  readonly above: NumberNode | null;
  readonly value: number;
  readonly children: Map<number, NumberNode>;
  /** Its place in the order of all that lines carry, from 1; 0 where only its children are carried. */
  rank: number;
  /** Sequences after which it is next. */
  exact: Best;
  /** Sequences after which it is next but for one or two left out, or a parent without a line. */
  near: Best;
  /** Sequences that end with itself. */
  same: Best;
  /** Sequences that end with itself or below it. */
  within: Best;
}

export const numberAt = (above: NumberNode | null, value: number): NumberNode => ({
  ...{ above, value, children: new Map(), rank: 0 },
  ...{ exact: NOTHING, near: NOTHING, same: NOTHING, within: NOTHING },
});

/** The child with a value, made where there is none. */
export function childOf(above: NumberNode, value: number): NumberNode {
  const known = above.children.get(value);
  if (known !== undefined) return known;
  const child = numberAt(above, value);
  above.children.set(value, child);
  return child;
}

/** Ranks what lines carry in and below a number, in order; the last rank given. */
export function rankBelow(number: NumberNode, last: number): number {
  if (number.rank > 0) number.rank = ++last;
  for (const [, child] of [...number.children].sort(([a], [b]) => a - b)) last = rankBelow(child, last);
  return last;
}

/** The number with the given values below another, where lines carry any such. */
function below(number: NumberNode | undefined, ...values: readonly number[]): NumberNode | undefined {
  let found = number;
  for (const value of values) found = found?.children.get(value);
  return found;
}

const known = (numbers: readonly (NumberNode | undefined)[]): NumberNode[] =>
  numbers.filter((number) => number !== undefined);

/** The next that is put in behind a number: 4.2A behind 4.2, 4.2B behind 4.2A. */
const suffixed = (value: number): number =>
  Math.floor(value) + SUFFIX_STEP * (Math.round((value % 1) / SUFFIX_STEP) + 1);

/** The first child of a number, then the next sibling at every level; `1.0.1` and `3.2.x` are first children too. */
export function successors(root: NumberNode, number: NumberNode, path: readonly number[]): NumberNode[] {
  const next = [below(number, 0), below(number, 1), below(number, 0, 1), below(number, WILD)];
  for (let own = number; own.above !== null; own = own.above) {
    const { above, value } = own;
    next.push(below(above, Math.floor(value) + 1), below(above, suffixed(value)));
    if (above.above !== null) next.push(below(above, WILD));
  }
  const [first, second] = path as readonly [number, number];
  // regulations count their sections by hundreds: 9.102, then 9.200 or 9.201
  if (path.length === 2 && second >= 100) {
    const hundred = (Math.floor(second / 100) + 1) * 100;
    next.push(below(root, first, hundred), below(root, first, hundred + 1));
  }
  // acts the sections of their titles: 103, then 201
  if (path.length === 1 && first >= 100) next.push(below(root, (Math.floor(first / 100) + 1) * 100 + 1));
  // US documents print the chapter itself as 3.0
  if (path.length > 1) next.push(below(root, Math.floor(first) + 1, 0));
  // MIL-STD-961 before 1995 numbers the paragraphs of appendices 10, 20, 30.
  if (first % 10 === 0) next.push(below(root, first + 10));
  return known(next);
}

/** What second parts of IEC standards add is counted from here on. */
const ADDED = [101, 201] as const;

/** What has one or two numbers left out before it, or a parent that has no line of its own. */
export function nearSuccessors(number: NumberNode): NumberNode[] {
  const next = [below(number, 2), below(number, 1, 1), ...ADDED.map((added) => below(number, added))];
  for (let own = number; own.above !== null; own = own.above) {
    const { above, value } = own;
    next.push(below(above, value + 2), below(above, value + 3));
    next.push(below(above, value + 1, 1), below(above, value + 1, 0, 1));
    if (above.above !== null) next.push(...ADDED.map((added) => below(above, added)));
  }
  return known(next);
}

/** So many siblings may be left out between two. */
const MOST_LEFT_OUT = 10;
const FEWEST_LEFT_OUT = 3;

/** The best sequence that ends with an earlier sibling of a number, or below one, several before it. */
export function bestLeftOut({ above, value }: NumberNode): Best {
  let best = NOTHING;
  // chapters are not left out
  if (above === null || above.above === null) return best;
  for (let left = FEWEST_LEFT_OUT; left <= MOST_LEFT_OUT; left++) {
    const found = above.children.get(value - left - 1)?.within ?? NOTHING;
    if (found.score > best.score || (found.score === best.score && found.at < best.at)) best = found;
  }
  return best;
}

/** The order of numbers in a document. */
export function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
