import { isContainer, type Label } from "../labels/label";
import {
  type Best,
  bestLeftOut,
  better,
  childOf,
  NOTHING,
  type NumberNode,
  nearSuccessors,
  numberAt,
  rankBelow,
  successors,
} from "./numbers";
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
    const before = table.bestBefore(heading, i);
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

const costing = ({ score, at }: Best, cost: number): Best => ({ score: score - cost, at });

class SequenceTable {
  private readonly root = numberAt(null, 0);
  private readonly numbers: readonly NumberNode[];
  /** Fenwick tree of prefix maxima over the ranks of all paths. */
  private readonly maxima: Best[];
  private container: Best = NOTHING;
  private all: Best = NOTHING;
  private earlierParts: Best = NOTHING;
  private part = 0;

  constructor(headings: readonly PossibleHeading[]) {
    this.numbers = headings.map(({ label }) => {
      const number = label.path.reduce(childOf, this.root);
      number.rank = 1;
      return number;
    });
    this.maxima = Array.from({ length: rankBelow(this.root, 0) + 1 }, () => NOTHING);
  }

  bestBefore({ label, part }: PossibleHeading, i: number): Best {
    if (part !== this.part) this.earlierParts = this.all;
    this.part = part;
    const number = this.numbers[i]!;
    let best: Best = { score: -startCost(label), at: -1 };
    best = better(best, number.exact);
    best = better(best, costing(number.near, COST.near));
    best = better(best, costing(number.same, label.path.length > 1 ? COST.repeat : COST.repeatChapter));
    best = better(best, costing(bestLeftOut(number), COST.leftOut));
    best = better(best, costing(this.maximumBelow(number.rank), jumpCost(label)));
    // behind chapters that are themselves called by a letter (`V2.1`)
    if (isContainer(label) && label.path[0]! % 100 === 1) best = better(best, costing(this.all, COST.repeatChapter));
    if (beginsAnew(label)) best = better(best, costing(this.container, COST.restart));
    if (label.scheme === "decimal" || label.scheme === "outline")
      best = better(best, costing(this.earlierParts, beginsAnew(label) ? COST.restart : COST.jump));
    return best;
  }

  add(i: number, label: Label, score: number): void {
    const best: Best = { score, at: i };
    const number = this.numbers[i]!;
    for (const next of successors(this.root, number, label.path)) next.exact = better(next.exact, best);
    for (const next of nearSuccessors(number)) next.near = better(next.near, best);
    number.same = better(number.same, best);
    for (let own: NumberNode | null = number; own !== null; own = own.above) own.within = better(own.within, best);
    for (let at = number.rank; at < this.maxima.length; at += at & -at)
      this.maxima[at] = better(this.maxima[at]!, best);
    this.all = better(this.all, best);
    if (isContainer(label)) this.container = better(this.container, best);
  }

  private maximumBelow(rank: number): Best {
    let best = NOTHING;
    for (let i = rank - 1; i > 0; i -= i & -i) best = better(best, this.maxima[i]!);
    return best;
  }
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
