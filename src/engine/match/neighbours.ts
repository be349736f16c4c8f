import type { ClauseUnit } from "../../contract";
import type { Ranked } from "./rerank";

/** Clauses before and after that are heard. */
const HEARD = 2;
/** From so many clauses on, a place says nothing of another: about a section. */
const REACH = 24;
/** What neighbours weigh beside the clause's own words. */
const WEIGHT = 0.2;
const WHOLE = 1_000_000;

/** A clause of the right among those found for a question, with what the question's neighbours say of it. */
export type Placed = Ranked & {
  /** How near it is to where they find their best, 0 to 1. */
  readonly support: number;
};

/** The text that a unit is of, from its id; all of one where none is told. */
export type TextOf = (unit: ClauseUnit) => string;

export type NeighbourSides = {
  readonly left: readonly ClauseUnit[];
  readonly right: readonly ClauseUnit[];
  readonly textOf: TextOf;
};

/** How near two clauses of one text are, 1 for the same down to 0 from `REACH` on; 0 where the texts differ. */
export function nearness({ right, textOf }: NeighbourSides, one: number, other: number): number {
  const distance = Math.abs(one - other);
  if (distance >= REACH || textOf(right[one]!) !== textOf(right[other]!)) return 0;
  return 1 - distance / REACH;
}

/** The clauses of the same text just before and after one of the left. */
function neighboursOf({ left, textOf }: NeighbourSides, at: number): number[] {
  const text = textOf(left[at]!);
  const found: number[] = [];
  for (let other = Math.max(0, at - HEARD); other <= Math.min(left.length - 1, at + HEARD); other += 1) {
    if (other !== at && textOf(left[other]!) === text) found.push(other);
  }
  return found;
}

/** Rankings remembered: those of the neighbours of clauses asked one after another. */
const KEPT = 2 * HEARD + 2;

/**
 * Lets the neighbours of a clause speak: texts with a common origin keep their order, so a clause near to where its
 * neighbours find their best is likelier right than one elsewhere. Where their best lie apart, or in other texts,
 * nothing moves much. Measured in docs/accuracy.md, also where the order of the left means nothing.
 */
export function withNeighbours(
  sides: NeighbourSides,
  rank: (at: number) => readonly Ranked[],
): (at: number) => readonly Placed[] {
  const known = new Map<number, readonly Ranked[]>();
  const ranked = (at: number): readonly Ranked[] => {
    const found = known.get(at) ?? rank(at);
    known.set(at, found);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    return found;
  };
  return (at) => {
    const neighbours = neighboursOf(sides, at).map((other) => ranked(other)[0]);
    const support = (clause: number): number => {
      const heard = neighbours.map((best) => (best ? best.fused * nearness(sides, clause, best.clause) : 0));
      return heard.reduce((sum, value) => sum + value, 0) / Math.max(1, heard.length);
    };
    return ranked(at)
      .map((own) => {
        const heard = support(own.clause);
        const fused = Math.round((WHOLE * (own.fused + WEIGHT * heard)) / (1 + WEIGHT)) / WHOLE;
        return { ...own, fused, support: heard };
      })
      .sort((a, b) => b.fused - a.fused || a.clause - b.clause);
  };
}
