import type { FactPair } from "../values/pair";
import { wordsOf } from "../vocabulary/content";

/**
 * Both sides may say the same words of the same values and yet bind them otherwise: `the inner tube … 2 mm, the outer
 * tube … 3 mm` against the two exchanged. What stands beside a value here must not stand beside another one there.
 */

interface Bound {
  readonly pair: FactPair;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

const boundOf = (pair: FactPair): Bound => ({
  pair,
  left: wordsOf(pair.left.stretch),
  right: wordsOf(pair.right.stretch),
});

const firstOf = (all: readonly Bound[], side: "left" | "right"): Bound =>
  all.reduce((first, one) => (one.pair[side].start < first.pair[side].start ? one : first));

/** A word beside the one value on the left and beside the other on the right, and beside neither of their counterparts. */
const isMoved = (one: Bound, other: Bound): boolean =>
  [...one.left].some((word) => !one.right.has(word) && other.right.has(word) && !other.left.has(word));

/** Whether words have changed from one value to another; what begins both sides is said of all their values. */
export const isBoundOtherwise = (pairs: readonly FactPair[]): boolean => {
  if (pairs.every(({ left, right }) => left.stretch === right.stretch)) return false;
  const bound = pairs.map(boundOf).filter(({ left, right }) => left.size > 0 && right.size > 0);
  if (bound.length < 2) return false;
  const [first, opening] = [firstOf(bound, "left"), firstOf(bound, "right")];
  return bound.some((one) =>
    bound.some((other) => one !== other && !(one === first && other === opening) && isMoved(one, other)),
  );
};
