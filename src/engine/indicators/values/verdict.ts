import type { ReadQuantity } from "../../quantity";
import type { Condition, Fact } from "../reading/fact";
import { FACETS } from "../vocabulary/facets";
import { isFirm, strength } from "../vocabulary/modality";
import { isTimeUnsure } from "./calendar";
import { hasOwnCircumstance, saysOwn } from "./circumstance";
import { contrastOf } from "./contrast";
import { type Finding, finding } from "./finding";
import { areOpposed, type FactPair, sameCircumstance } from "./pair";
import { compareCodes } from "./protection-code";

/** Equal but for the rounding of unit conversions. */
const EQUAL = 1e-6;
const near = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= EQUAL * Math.max(Math.abs(a), Math.abs(b)));
const below = (a: number, b: number): boolean => a < b && !near(a, b);

const end = (value: number | null, side: "low" | "high"): number =>
  value ?? (side === "low" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);

interface Interval {
  readonly low: number;
  readonly high: number;
}
const interval = (fact: Fact): Interval => ({ low: end(fact.low, "low"), high: end(fact.high, "high") });

const within = (inner: Interval, outer: Interval): boolean =>
  !below(inner.low, outer.low) && !below(outer.high, inner.high);

const quoted = (left: Fact, right: Fact): Record<string, string> => ({ left: left.text, right: right.text });

/** A bare value read as a limit by its property, where the other side writes the opposite limit. */
const isGuessed = (bare: Fact, other: Fact): boolean =>
  bare.quantity?.form === "value" &&
  bare.quantity.comparator === null &&
  other.quantity?.comparator !== null &&
  bare.sense !== "tolerance" &&
  (bare.low === null) !== (other.low === null) &&
  (bare.high === null) !== (other.high === null);

/** A bare value, read as a limit, against a band about a value: it may be meant as the middle of one. */
const isPerhapsMiddle = (bare: Fact, other: Fact): boolean =>
  bare.quantity?.form === "value" &&
  bare.quantity.comparator === null &&
  (bare.low === null) !== (bare.high === null) &&
  other.quantity?.form === "tolerance";

/** The value itself does not do: `大于100 m` against `不小于100 m`. */
const STRICT: ReadonlySet<string> = new Set(["more-than", "less-than"]);

/** Acceptance sets: the product's value must lie in both, so narrower is stricter and disjoint is a conflict. */
const compareAccepted = (left: Fact, right: Fact): Finding => {
  const ours = interval(left);
  const theirs = interval(right);
  const values = quoted(left, right);
  if (within(ours, theirs) && within(theirs, ours)) {
    const [a, b] = [left, right].map((fact) => STRICT.has(fact.quantity?.comparator ?? ""));
    if (a === b) return finding("same", "equal-values", values);
    return finding(a ? "left-stricter" : "right-stricter", "acceptance-narrower", values);
  }
  if (isGuessed(left, right) || isGuessed(right, left)) return finding("undetermined", "sense-differs", values);
  if (isPerhapsMiddle(left, right) || isPerhapsMiddle(right, left))
    return finding("undetermined", "sense-differs", values);
  if (within(theirs, ours)) return finding("right-stricter", "acceptance-narrower", values);
  if (within(ours, theirs)) return finding("left-stricter", "acceptance-narrower", values);
  if (below(ours.high, theirs.low) || below(theirs.high, ours.low))
    return finding("mixed", "acceptance-disjoint", values, true);
  return finding("mixed", "acceptance-overlaps", values);
};

/** A range that begins at nought asks for no more than one that only says up to where. */
const isGround = (value: number, upward: boolean, fact: Fact): boolean =>
  value === 0 && !upward && fact.quantity?.dimension !== "K";

/** How far an end of a demanded set is exceeded: 1 the right reaches further, -1 the left does, 0 equal, null unstated. */
const reach = (ours: number | null, theirs: number | null, upward: boolean, left: Fact, right: Fact): number | null => {
  if (ours === null && theirs === null) return null;
  if (ours === null) return left.oneEnd ? null : -1;
  if (theirs === null) return right.oneEnd ? -1 : isGround(ours, upward, left) ? null : 1;
  if (near(ours, theirs)) return 0;
  return theirs > ours === upward ? 1 : -1;
};

const equalSets = (left: Fact, right: Fact): boolean => {
  const [a, b] = [left.quantity!, right.quantity!];
  const same = (x: number | null, y: number | null): boolean => x === y || (x !== null && y !== null && near(x, y));
  return same(a.low, b.low) && same(a.high, b.high);
};

/** Demanded sets: the product must hold throughout, so wider is stricter; an end that only the right states is ignored. */
const compareDemanded = (left: Fact, right: Fact): Finding => {
  const values = quoted(left, right);
  if (areOpposed(left.quantity, right.quantity)) return finding("undetermined", "sense-differs", values);
  // one asks for so much at least, the other for so little: of one value neither asks for more
  if (left.oneEnd && right.oneEnd && (left.low === null) !== (right.low === null))
    return equalSets(left, right)
      ? finding("same", "equal-values", values)
      : finding("undetermined", "sense-differs", values);
  const ends = [reach(left.low, right.low, false, left, right), reach(left.high, right.high, true, left, right)];
  const stated = ends.filter((one): one is number => one !== null);
  const code = left.sense === "test-severity" ? "severity" : "demand-wider";
  if (stated.length === 0) return finding("undetermined", "sense-unknown", values);
  const more = stated.some((one) => one > 0);
  const less = stated.some((one) => one < 0);
  if (more && less) return finding("mixed", "demand-overlaps", values);
  if (less) return finding("left-stricter", code, values);
  if (more) return finding("right-stricter", code, values);
  return finding("same", "equal-values", values);
};

/** `4-5级` lies between 4 and 5. */
const middle = ({ low, high }: ReadQuantity): number => ((low ?? 0) + (high ?? 0)) / 2;

/** Grades and classes: the number alone does not tell which end is the better one. */
const compareGrades = (left: Fact, right: Fact): Finding => {
  const values = quoted(left, right);
  const [ours, theirs] = [left, right].map(({ quantity }) => middle(quantity!)) as [number, number];
  if (areOpposed(left.quantity, right.quantity)) return finding("undetermined", "sense-differs", values);
  const told = new Set([left.smallBetter, right.smallBetter].filter((small) => small !== null));
  if (told.size > 1) return finding("undetermined", "grade-direction-unknown", values);
  if (near(ours, theirs)) return finding("same", "equal-values", values);
  const small = left.smallBetter ?? right.smallBetter;
  if (small === null) return finding("undetermined", "grade-direction-unknown", values);
  return finding(theirs < ours === small ? "right-stricter" : "left-stricter", "grade", values);
};

/** What counts in more (`含电池`) under the same upper limit leaves less for the rest. */
const compareInclusion = (left: Fact, right: Fact): Finding => {
  const values = quoted(left, right);
  const ours = interval(left).high;
  const theirs = interval(right).high;
  const leftCountsMore = left.facets.get("inclusion")?.value === "included";
  if (leftCountsMore && !below(theirs, ours)) return finding("left-stricter", "inclusion-differs", values);
  if (!leftCountsMore && !below(ours, theirs)) return finding("right-stricter", "inclusion-differs", values);
  return finding("undetermined", "inclusion-differs", values);
};

/** Facets that both must share; a strict one may not be missing on one side. */
const facetObstacle = (left: Fact, right: Fact): Finding | null => {
  let missing: Finding | null = null;
  if (left.facets.size + right.facets.size === 0) return missing;
  for (const facet of FACETS) {
    if (NOT_OBSTACLES.has(facet.name)) continue;
    const ours = left.facets.get(facet.name);
    const theirs = right.facets.get(facet.name);
    if (!ours && !theirs) continue;
    const [a, b] = [ours?.value ?? facet.silent, theirs?.value ?? facet.silent];
    if (a !== null && b !== null && a !== b) {
      if (facet.name === "inclusion" && left.sense === "upper-limit" && right.sense === "upper-limit")
        return compareInclusion(left, right);
      return finding("not-comparable", "method-differs", { left: ours?.words ?? "–", right: theirs?.words ?? "–" });
    }
    if (facet.strict && (a === null || b === null)) {
      // a total is what is meant where nothing is said; a guard minds it
      if ((ours ?? theirs)!.value === "total") continue;
      if (facet.name === "statistic" && left.property?.id === "acceleration") continue;
      missing ??= finding("undetermined", "method-on-one-side", { words: (ours ?? theirs)!.words });
    }
  }
  return missing;
};

/** Facets that are no obstacle: the scope of sampling has a row of its own, situations only guide the pairing. */
const NOT_OBSTACLES = new Set(["sampling", "situation"]);

const RANGED = new Set(["s-1", "K", "A-1 kg m2 s-3", "m"]);
/** A range of frequency, temperature … over which the value holds is a demand of its own, judged in its own row. */
export const isRanged = (condition: Condition): boolean =>
  (condition.quantity.form === "deviation" && condition.property?.way !== "error") ||
  ((condition.quantity.form === "range" || condition.quantity.form === "tolerance") &&
    RANGED.has(condition.quantity.dimension));

/** What holds from 3 μm to 5 μm says nothing of 8 μm to 12 μm. */
const meet = ({ quantity: one }: Condition, { quantity: other }: Condition): boolean =>
  below(Math.max(end(one.low, "low"), end(other.low, "low")), Math.min(end(one.high, "high"), end(other.high, "high")));

/** After more of what wears a thing down it is harder to hold a limit. */
const WORN =
  /(?:插拔|循环|操作|开合|开闭|启闭|弯[折曲]|跌落|碰撞|通断|往复|磨损|折叠|疲劳|换挡|起落|起降)[^，。；]{0,4}后/;
const isWornMore = (left: Fact, right: Fact, ours: Condition, theirs: Condition): boolean =>
  ours.quantity.dimension === "count" &&
  [left, right].every(({ stretch, role }) => role === "accept" && WORN.test(stretch)) &&
  [ours, theirs].every(({ quantity }) => quantity.form === "value" && quantity.comparator === null) &&
  below(ours.quantity.low ?? Number.POSITIVE_INFINITY, theirs.quantity.low ?? Number.NEGATIVE_INFINITY);

const conditionObstacle = (left: Fact, right: Fact): Finding | null => {
  let missing: Finding | null = null;
  for (const [mine, others, side] of [
    [left.conditions, right.conditions, "left"],
    [right.conditions, left.conditions, "right"],
  ] as const) {
    for (const condition of mine) {
      if (condition.property?.id === CONFIDENCE) continue;
      const alike = others.filter((other) => other.quantity.dimension === condition.quantity.dimension);
      if (alike.some((other) => sameCircumstance(condition, other))) continue;
      const worn = (other: Condition): boolean =>
        side === "left" ? isWornMore(left, right, condition, other) : isWornMore(left, right, other, condition);
      if (alike.length === 1 && worn(alike[0]!)) continue;
      if (alike.length === 0) {
        if (condition.before) continue;
        missing ??= finding("undetermined", "condition-on-one-side", { condition: condition.quantity.text, side });
      } else if (!(isRanged(condition) && alike.some((other) => isRanged(other) && meet(condition, other)))) {
        return finding("not-comparable", "condition-differs", {
          left: condition.quantity.text,
          right: alike[0]!.quantity.text,
        });
      }
    }
  }
  return missing;
};

const modalityFinding = (left: Fact, right: Fact): Finding | null => {
  const ours = strength(left.modality);
  const theirs = strength(right.modality);
  const values = quoted(left, right);
  if (ours === strength("shall") && theirs < ours) return finding("left-stricter", "modality-weaker", values);
  if (theirs === strength("shall") && ours < theirs) return finding("right-stricter", "modality-stronger", values);
  return null;
};

const openFinding = (left: Fact, right: Fact): Finding | null => {
  if (left.open || right.instead)
    return finding("undetermined", "open-value", { value: (left.open ? left : right).text });
  if (!right.open) return null;
  if (right.quantity === null || left.quantity === null)
    return finding("undetermined", "open-value", { value: right.text });
  const floor = compareValues(left, right);
  const enough = floor.verdict === "same" || floor.verdict === "right-stricter";
  return enough ? floor : finding("undetermined", "open-value", { value: right.text });
};

/** One side's purpose, where only the other's sentence shows it: a bare value reads as its counterpart does. */
const withRoleOf = (fact: Fact, other: Fact): Fact => {
  const single = fact.quantity?.form === "value";
  if (other.role === "demand" && other.oneEnd && single) {
    return {
      ...fact,
      role: "demand",
      sense: other.sense,
      oneEnd: true,
      low: other.low === null ? null : fact.quantity!.low,
      high: other.high === null ? null : fact.quantity!.high,
    };
  }
  if (other.role === "demand" && !single) return { ...fact, role: "demand", sense: other.sense, oneEnd: false };
  if (other.role === "setting" && !single) return { ...fact, role: "setting", sense: other.sense };
  return fact;
};

const compareValues = (left: Fact, right: Fact): Finding => {
  const values = quoted(left, right);
  if (left.quantity!.dimension.startsWith("grade")) return compareGrades(left, right);
  if (left.role === "option" || right.role === "option") {
    return equalSets(left, right) && left.text === right.text
      ? finding("same", "equal-values", values)
      : finding("not-comparable", "option-differs", values);
  }
  if (left.role === "setting" || right.role === "setting") {
    return equalSets(left, right)
      ? finding("same", "equal-values", values)
      : finding("not-comparable", "setting-differs", values);
  }
  const ours = left.role === "nominal" ? withRoleOf(left, right) : left;
  const theirs = right.role === "nominal" ? withRoleOf(right, left) : right;
  if (ours.role === "accept" && theirs.role === "accept") return compareAccepted(ours, theirs);
  if (ours.role === "demand" && theirs.role === "demand") return compareDemanded(ours, theirs);
  // equal numbers say the same only where they do the same, or where the words do not tell what the one of them does
  const [accepts, demands] = ours.role === "accept" ? [ours, theirs] : [theirs, ours];
  // of two ranges of one thing the wider shows better what they are for
  if (ours.guessed && theirs.guessed && [ours, theirs].every(({ quantity }) => quantity?.form === "range"))
    return compareDemanded({ ...ours, role: "demand" }, { ...theirs, role: "demand" });
  const opposed = accepts.role === "accept" && demands.role === "demand" && !accepts.guessed;
  if (!opposed && equalSets(left, right) && left.quantity!.comparator === right.quantity!.comparator)
    return finding("same", "equal-values", values);
  if (opposed && areOpposed(left.quantity, right.quantity) && demands.sense === "test-severity")
    return finding("mixed", "acceptance-overlaps", values);
  const upward = (one: Fact): boolean =>
    one.role === "demand" ? one.oneEnd && one.low === null : one.sense === "lower-limit";
  if (upward(ours) && upward(theirs)) {
    const asDemand = (one: Fact): Fact =>
      one.role === "demand" ? one : { ...one, low: null, high: one.low, oneEnd: true, role: "demand" };
    return compareDemanded(asDemand(ours), asDemand(theirs));
  }
  // a band of the one inside a limit of the other needs the same purpose; here it differs or is not shown
  if ((ours.role === "accept" && theirs.role === "nominal") || (ours.role === "nominal" && theirs.role === "accept")) {
    return finding("undetermined", "sense-unknown", values);
  }
  return finding("undetermined", "sense-differs", values);
};

/** What is shown at a higher confidence is harder to show: it counts with the value (GJB 899A). */
const CONFIDENCE = "confidence";
const DIRECTION: Partial<Record<Finding["verdict"], number>> = { "left-stricter": 1, same: 0, "right-stricter": -1 };

const withConfidence = (left: Fact, right: Fact, found: Finding): Finding => {
  const level = (fact: Fact): Condition | undefined => fact.conditions.find((one) => one.property?.id === CONFIDENCE);
  const [ours, theirs] = [level(left), level(right)];
  const way = DIRECTION[found.verdict];
  if ((!ours && !theirs) || way === undefined) return found;
  if (!ours || !theirs)
    return finding("undetermined", "condition-on-one-side", {
      condition: (ours ?? theirs)!.quantity.text,
      side: ours ? "left" : "right",
    });
  const by = Math.sign((ours.quantity.low ?? 0) - (theirs.quantity.low ?? 0));
  const values = { left: ours.quantity.text, right: theirs.quantity.text };
  if (by === 0) return found;
  if (by * way < 0) return finding("mixed", "confidence-differs", values);
  return finding(by > 0 ? "left-stricter" : "right-stricter", "confidence-differs", values);
};

/** What holds with an exception on one side only asks less there. */
const withException = (left: Fact, right: Fact, found: Finding): Finding => {
  const way = DIRECTION[found.verdict];
  if (left.excepted === right.excepted || way === undefined) return found;
  const by = right.excepted ? 1 : -1;
  if (by * way < 0) return finding("mixed", "exception-on-one-side", quoted(left, right));
  return finding(by > 0 ? "left-stricter" : "right-stricter", "exception-on-one-side", quoted(left, right));
};

const NUMBERS: ReadonlySet<string> = new Set(["", "count", "grade"]);

/** Strictness of a pair of facts; where little speaks for the pair no conflict hangs on it, and a guard holds a "yes" back. */
export const judgePair = (pair: FactPair): Finding => {
  const found = judgeTogether(pair);
  return pair.weak && found.conflict
    ? finding("undetermined", "pairing-doubtful", quoted(pair.left, pair.right))
    : found;
};

/** First what forbids a comparison, then what the values do. */
const judgeTogether = ({ left, right }: FactPair): Finding => {
  if (left.quantity?.damaged || right.quantity?.damaged) {
    return finding("undetermined", "damaged-value", { value: left.quantity?.damaged ? left.text : right.text });
  }
  const weaker = modalityFinding(left, right);
  if (weaker && !left.open) return weaker;
  const open = openFinding(left, right);
  if (open) return open;
  if (left.quantity!.form === "code")
    return facetObstacle(left, right) ?? conditionObstacle(left, right) ?? compareCodes(left, right);
  if (left.quantity!.dimension !== right.quantity!.dimension) {
    const loose = left.quantity!.bare || right.quantity!.bare;
    // a number without unit may count what the other side names; against a measure it says nothing
    const counted = [left, right].every(({ quantity }) => NUMBERS.has(quantity!.dimension));
    if (!loose) return finding("not-comparable", "quantity-differs", quoted(left, right));
    if (!counted) return finding("undetermined", "quantity-differs", quoted(left, right));
  }
  if (left.role === "setting" && right.role === "setting" && !equalSets(left, right))
    return finding("not-comparable", "setting-differs", quoted(left, right));
  const obstacle = facetObstacle(left, right) ?? conditionObstacle(left, right);
  if (obstacle && obstacle.verdict === "not-comparable") return obstacle;
  const contrast = contrastOf(left, right);
  const apart = contrast && finding("not-comparable", "method-differs", { left: contrast.left, right: contrast.right });
  if (apart && !contrast.beginning) return apart;
  if (obstacle && hasOwnCircumstance(left, right) && hasOwnCircumstance(right, left))
    return finding("not-comparable", "condition-differs", quoted(left, right));
  if (obstacle) return obstacle;
  if (isTimeUnsure(left, right)) return finding("undetermined", "calendar-differs", quoted(left, right));
  if (!isFirm(left.modality) && !isFirm(right.modality) && left.role !== "option" && !equalSets(left, right)) {
    return finding("not-comparable", "both-recommended", quoted(left, right));
  }
  const found = withException(left, right, withConfidence(left, right, compareValues(left, right)));
  if (DIRECTION[found.verdict] === undefined) return found;
  if (apart) return apart;
  return saysOwn(left, right) && saysOwn(right, left)
    ? finding("not-comparable", "condition-differs", quoted(left, right))
    : found;
};
