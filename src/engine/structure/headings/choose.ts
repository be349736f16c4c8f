import { isContainer, type Label, SUFFIX_STEP, WILD } from "../labels/label";
import type { PossibleHeading } from "./possible-headings";

/**
 * What it costs to depart from the expected sequence, in units of evidence: a plain numbered line brings about 4.
 * A jump costs as much as a line brings, so that a lone line that merely begins with a number is not worth it.
 */
const COST = {
  near: 2,
  /** More siblings left out than by an oversight: methods that take their headings from a list, or an extract. */
  leftOut: 3,
  missingParent: 2,
  jump: 4,
  repeat: 2.5,
  repeatChapter: 4,
  startLate: 3,
  container: 0.5,
  restart: 1.5,
} as const;

/** So many siblings may be left out between two. */
const MOST_LEFT_OUT = 10;

interface Best {
  readonly score: number;
  readonly at: number;
}

/**
 * Chooses the headings among the lines that could be one: the subsequence whose evidence, less the cost of every
 * departure from the expected numbering (next sibling, first child, next of a parent), is greatest. Gaps and repeats
 * that the rest of the document supports are kept. Dynamic programming over expected successors, O(n log n).
 */
export function chooseSequence(headings: readonly PossibleHeading[]): PossibleHeading[] {
  const table = new SequenceTable(headings);
  const from: number[] = [];
  const scores: number[] = [];
  let last = -1;
  for (const [i, heading] of headings.entries()) {
    const before = table.bestBefore(heading);
    const score = before.score + heading.weight;
    from.push(before.at);
    scores.push(score);
    table.add(i, heading.label, score);
    if (score > 0 && (last < 0 || score > scores[last]!)) last = i;
  }
  const chosen: PossibleHeading[] = [];
  for (let i = last; i >= 0; i = from[i]!) chosen.push(headings[i]!);
  return chosen.reverse();
}

const NOTHING: Best = { score: Number.NEGATIVE_INFINITY, at: -1 };
const better = (a: Best | undefined, b: Best): Best => (a === undefined || b.score > a.score ? b : a);
const costing = (best: Best | undefined, cost: number): Best =>
  best === undefined ? NOTHING : { score: best.score - cost, at: best.at };

class SequenceTable {
  private readonly exact = new Map<string, Best>();
  private readonly near = new Map<string, Best>();
  private readonly leftOut = new Map<string, Best>();
  private readonly same = new Map<string, Best>();
  private readonly ranks = new Map<string, number>();
  /** Fenwick tree of prefix maxima over the ranks of all paths. */
  private readonly maxima: Best[];
  private container: Best = NOTHING;
  private all: Best = NOTHING;
  private earlierParts: Best = NOTHING;
  private part = 0;

  constructor(headings: readonly PossibleHeading[]) {
    const paths = headings.map((heading) => heading.label.path).sort(comparePaths);
    for (const path of paths) {
      const key = keyOf(path);
      if (!this.ranks.has(key)) this.ranks.set(key, this.ranks.size + 1);
    }
    this.maxima = Array.from({ length: this.ranks.size + 1 }, () => NOTHING);
  }

  bestBefore({ label, part }: PossibleHeading): Best {
    if (part !== this.part) this.earlierParts = this.all;
    this.part = part;
    const key = keyOf(label.path);
    let best: Best = { score: -startCost(label), at: -1 };
    best = better(best, this.exact.get(key) ?? NOTHING);
    best = better(best, costing(this.near.get(key), COST.near));
    best = better(best, costing(this.same.get(key), label.path.length > 1 ? COST.repeat : COST.repeatChapter));
    best = better(best, costing(this.leftOut.get(key), COST.leftOut));
    best = better(best, costing(this.maximumBelow(this.ranks.get(key)!), jumpCost(label)));
    // behind chapters that are themselves called by a letter (`V2.1`)
    if (isContainer(label) && label.path[0]! % 100 === 1) best = better(best, costing(this.all, COST.repeatChapter));
    if (beginsAnew(label)) best = better(best, costing(this.container, COST.restart));
    if (label.scheme === "decimal" || label.scheme === "outline")
      best = better(best, costing(this.earlierParts, beginsAnew(label) ? COST.restart : COST.jump));
    return best;
  }

  add(at: number, label: Label, score: number): void {
    const best: Best = { score, at };
    this.improve(this.exact, successors(label.path), best);
    this.improve(this.near, nearSuccessors(label.path), best);
    this.improve(this.leftOut, farSuccessors(label.path), best);
    const key = keyOf(label.path);
    this.improve(this.same, [key], best);
    for (let i = this.ranks.get(key)!; i < this.maxima.length; i += i & -i)
      this.maxima[i] = better(this.maxima[i], best);
    this.all = better(this.all, best);
    if (isContainer(label)) this.container = better(this.container, best);
  }

  /** Most numbers that might come next never do: what leads to them is not kept. */
  private improve(map: Map<string, Best>, keys: readonly string[], best: Best): void {
    for (const key of keys) if (this.ranks.has(key)) map.set(key, better(map.get(key), best));
  }

  private maximumBelow(rank: number): Best {
    let best = NOTHING;
    for (let i = rank - 1; i > 0; i -= i & -i) best = better(best, this.maxima[i]!);
    return best;
  }
}

const keyOf = (path: readonly number[]): string => path.join(".");
/** What the keys of a path and its siblings at a level begin with. */
const stemOf = (path: readonly number[], level: number): string =>
  level === 0 ? "" : `${keyOf(path.slice(0, level))}.`;

export function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** The next that is put in behind a number: 4.2A behind 4.2, 4.2B behind 4.2A. */
const suffixed = (value: number): number =>
  Math.floor(value) + SUFFIX_STEP * (Math.round((value % 1) / SUFFIX_STEP) + 1);

/** Keys of the first child, then of the next sibling at every level; `1.0.1` and `3.2.x` are first children too. */
function successors(path: readonly number[]): string[] {
  const below = stemOf(path, path.length);
  const next = [`${below}0`, `${below}1`, `${below}0.1`, `${below}${WILD}`];
  for (const [level, value] of path.entries()) {
    const stem = stemOf(path, level);
    next.push(`${stem}${Math.floor(value) + 1}`, `${stem}${suffixed(value)}`);
    if (level > 0) next.push(`${stem}${WILD}`);
  }
  // regulations count their sections by hundreds: 9.102, then 9.200 or 9.201
  if (path.length === 2 && path[1]! >= 100) {
    const hundred = (Math.floor(path[1]! / 100) + 1) * 100;
    next.push(`${path[0]}.${hundred}`, `${path[0]}.${hundred + 1}`);
  }
  // US documents print the chapter itself as 3.0
  if (path.length > 1) next.push(`${Math.floor(path[0]!) + 1}.0`);
  // MIL-STD-961 before 1995 numbers the paragraphs of appendices 10, 20, 30.
  if (path[0]! % 10 === 0) next.push(`${path[0]! + 10}`);
  return next;
}

/** Keys of what has one or two numbers left out before it, or a parent that has no line of its own. */
function nearSuccessors(path: readonly number[]): string[] {
  const below = stemOf(path, path.length);
  const next = [`${below}2`, `${below}1.1`, ...ADDED.map((added) => `${below}${added}`)];
  for (const [level, value] of path.entries()) {
    const stem = stemOf(path, level);
    next.push(`${stem}${value + 2}`, `${stem}${value + 3}`, `${stem}${value + 1}.1`, `${stem}${value + 1}.0.1`);
    if (level > 0) for (const added of ADDED) next.push(`${stem}${added}`);
  }
  return next;
}

/** What second parts of IEC standards add is counted from here on. */
const ADDED = [101, 201];

/** Keys of the later siblings at every level up to which several are left out. */
function farSuccessors(path: readonly number[]): string[] {
  return path.slice(1).flatMap((value, at) => {
    const stem = stemOf(path, at + 1);
    return Array.from({ length: MOST_LEFT_OUT - 2 }, (_, more) => `${stem}${value + more + 4}`);
  });
}

function startCost(label: Label): number {
  if (label.scheme === "control" || isContainer(label)) return isBareLetter(label) ? COST.jump : 1;
  return label.path.every((part) => part <= 1) ? 0 : COST.startLate;
}

/** A letter without the word for annex is one in its turn: `C. Example` is a name. */
const isBareLetter = (label: Label): boolean => /^[B-Z]$/.test(label.number);

/** Annexes and methods may be any of many; a baseline chooses among the controls of a catalogue. */
function jumpCost(label: Label): number {
  if (isContainer(label)) return isBareLetter(label) ? COST.jump : COST.container;
  return label.scheme === "control" ? COST.near : COST.jump;
}

const beginsAnew = (label: Label): boolean =>
  (label.scheme === "decimal" || label.scheme === "article" || label.scheme === "outline") &&
  (label.path.every((part) => part <= 1) || (label.path.length === 1 && label.path[0]! % 10 === 0));
