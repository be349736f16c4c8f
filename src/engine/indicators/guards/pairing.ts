import type { Fact } from "../reading/fact";
import { isOneThing } from "../statements/wording";
import { type FactPair, near } from "../values/pair";
import { type Case, inOneLanguage } from "./case";
import { isMultiplePair, isSameMultiple } from "./multiples";

const isEqual = (left: Fact, right: Fact): boolean => near(left.low, right.low) && near(left.high, right.high);

/** A guess counts only where the other side's words confirm it, or where nothing hangs on it. */
export const isGuess = ({ left, right }: FactPair): boolean =>
  (left.guessed || right.guessed) &&
  (left.guessed === right.guessed || !isConfirmed(left, right)) &&
  !isEqual(left, right);

/** One side shows what the other is guessed to do; what is bounded here (`不低于0.3 mg/L`) is bounded by a range there. */
const isConfirmed = (left: Fact, right: Fact): boolean => {
  const [guess, firm] = left.guessed ? [left, right] : [right, left];
  return (
    guess.sense === firm.sense || (guess.sense === "tolerance" && guess.role === "accept" && firm.role === "accept")
  );
};

/**
 * Across two languages words tell nothing: the property must be the same, or what both name for one situation, or what
 * the steps of two tests go by (`持续时间` for `pulse duration`).
 */
export const isRecognised = ({ left, right }: FactPair): boolean => {
  if (left.property === null || right.property === null) return false;
  const situation = left.facets.get("situation")?.value;
  return (
    (left.sense === "test-severity" && right.sense === "test-severity") ||
    isOneThing(left.property, right.property) ||
    (situation !== undefined && situation === right.facets.get("situation")?.value)
  );
};

/** Multiples in two languages are known by what they are of, whatever else the values show. */
export const isMultipleOfOne = (one: Case, pair: FactPair): boolean =>
  !inOneLanguage(one) && isMultiplePair(pair) && isSameMultiple(one.left, one.right, pair);

/** A circumstance that stands with another value before this one may be meant for this one too. */
export const isPerhapsMeant = ({ left, right }: FactPair): boolean =>
  [
    [left, right],
    [right, left],
  ].some(([one, other]) =>
    one!.conditions.some(
      ({ before, quantity }) =>
        before && !other!.conditions.some((there) => there.quantity.dimension === quantity.dimension),
    ),
  );
