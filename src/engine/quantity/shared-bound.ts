import type { Comparator } from "./bound";
import type { QuantityForm } from "./valued";

/** What of a quantity tells whether it shares a bound. */
interface Bounded {
  readonly start: number;
  readonly end: number;
  readonly dimension: string;
  readonly form: QuantityForm;
  readonly comparator: Comparator | null;
}

/** Between the sides of a size, which have one bound together: `不大于300 mm×200 mm`. */
const TIMES = /^ ?(?:\([高宽长深厚直径]{1,2}\))? ?[×xX*] ?$/;
/** So have values in two cases: `不小于0.65（干燥）和0.30（有油）`. */
const BESIDE_CASE =
  /^ ?\([^()\d]{1,16}\) ?[和及与、，,] ?$|^ (?:(?:at|in|when|while|under|during|on|after|before|with|without) (?!least|most|the same)[a-z -]{2,40}|dry|wet),? and (?:every )?$/i;

/** Words that say nothing of how much, and no verb. */
const PLAIN =
  "(?!(?:is|are|was|were|be|been|shall|must|should|will|may|can|if|where|until|unless|and|or|than|which|that|whose|but|not|no|least|most|about|from|between|through|before|plus|minus|below|above|over|under|within|to)\\b)[a-z-]+(?: [A-Z\\d]{1,2}(?![\\w.]))?";
const AND = "(?:,? and|,? or)";
/**
 * Of two things, in two ways or directions, in one breath: `not exceed 75 K for class A and 95 K for class B`, `limited to
 * 10 mg/kg and water to 200 mg/kg`, `at least 30 in deep and 22 in wide`.
 */
const SAID_ONCE = new RegExp(`^(?:'s)?(?: ${PLAIN}){0,7}${AND}(?: [a-z]+ to)? $|^ ?[和与及或、] ?$`, "i");
/** The first of several parted by commas: `0.30 % carbon, 0.05 % sulphur and 0.05 % phosphorus`. */
const PARTED = new RegExp(`^(?: ${PLAIN}){0,4}, $`, "i");
const MORE_BEHIND = new RegExp(`^(?: ${PLAIN}){0,4}(?:,|${AND}) \\d`, "i");

/** `23 MPa at 3 days, 33 MPa at 7 days and 43 MPa at 28 days`: each with what it is held at. */
const HELD_AT = /^ (?:at|for|after|in|within|over|under) $/i;
const NEXT_HELD = new RegExp(`^(?: ${PLAIN}){0,2}(?:,|${AND}) $`, "i");

/** `not exceeding 50 bricks in length and 4 m in width` */
const IN_ONE_WAY = /^ in [a-z]+,? and $/;
const IN_ANOTHER = /^ in [a-z]+\b/;

/** `4 kV up to 300 V and 6 kV up to 600 V`: each goes with its own bound; `at least 50 m long and 6 mm in diameter` may not share. */
const BOUNDED_BEHIND = /^ (?:up to|over|above|below|under|from|between|in diameter)\b/i;
/** `within 3 % or 5 kn, whichever is greater` */
const WHICHEVER = /^,? whichever\b/i;
const LOOK_AHEAD = 80;

const isSingle = ({ form }: Bounded): boolean => form === "value" || form === "code";
const isEnd = (comparator: Comparator | null): boolean => comparator === "at-least" || comparator === "at-most";

/** Of one dimension, or both counted: `24 ends and 20 picks per centimetre`. */
const isAlike = (one: Bounded, next: Bounded): boolean =>
  one.dimension === next.dimension || (one.dimension.startsWith("count") && next.dimension.startsWith("count"));

/** The bound that a value shares with one before it, which has it alone in writing; null where it shares none. */
export const sharedBound = (text: string, found: readonly Bounded[], next: Bounded): Comparator | null => {
  const last = found.at(-1);
  if (last === undefined || !isSingle(next) || next.comparator !== null) return null;
  const between = text.slice(last.end, next.start);
  const behind = text.slice(next.end, next.end + LOOK_AHEAD);
  if (BOUNDED_BEHIND.test(behind)) return null;
  if (/^ or $/.test(between) && WHICHEVER.test(behind)) return last.comparator;
  if (IN_ONE_WAY.test(between) && IN_ANOTHER.test(behind) && isEnd(last.comparator)) return last.comparator;
  if (isAlike(last, next)) {
    if (TIMES.test(between) || BESIDE_CASE.test(between)) return last.comparator;
    const isSaidOnce = SAID_ONCE.test(between) || (PARTED.test(between) && MORE_BEHIND.test(behind));
    return isSaidOnce && isEnd(last.comparator) && isSingle(last) ? last.comparator : null;
  }
  const held = found.at(-2);
  if (held?.dimension !== next.dimension || held.form !== "value" || !isEnd(held.comparator)) return null;
  const isHeld = last.comparator === null && HELD_AT.test(text.slice(held.end, last.start)) && NEXT_HELD.test(between);
  return isHeld ? held.comparator : null;
};
