import type { Relationship } from "../../contract";
import type { Containment, Reading } from "./evidence";

/** From this cosine on, and only for the best hit, two clauses are proposed as saying the same. */
const EQUAL_COSINE = 0.5;
/** The shorter side is in the longer when most of its information is there and much of the longer's is not here. */
const CONTAINED = 0.75;
const LEFT_OVER = 0.4;

/** A value on one side that the other does not have. */
function valuesDiffer({ quantities: left }: Reading, { quantities: right }: Reading): boolean {
  return [...left.keys()].some((key) => !right.has(key)) || [...right.keys()].some((key) => !left.has(key));
}

/**
 * A first guess from wording alone, until the two clauses are compared: differing values are never proposed as equal
 * or contained, and what is in doubt intersects.
 */
export function guessRelation(
  left: Reading,
  right: Reading,
  facts: { readonly cosine: number; readonly rank: number; readonly containment: Containment },
): Relationship {
  const { cosine, rank, containment } = facts;
  const equal = rank === 1 && cosine >= EQUAL_COSINE;
  const within = containment.left >= CONTAINED && containment.right < LEFT_OVER;
  const around = containment.right >= CONTAINED && containment.left < LEFT_OVER;
  if (!(equal || within || around) || valuesDiffer(left, right)) return "intersects";
  if (within) return "subset";
  return around ? "superset" : "equal";
}
