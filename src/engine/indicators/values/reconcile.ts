import type { Condition, Fact } from "../reading/fact";
import { areApart } from "./apart";
import { type FactPair, pairFacts, related } from "./pair";

/** One side cuts a provision finer than the other; both are brought to the same cut before they are judged. */
export interface Cut {
  readonly lefts: readonly Fact[];
  readonly rights: readonly Fact[];
  readonly pairs: readonly FactPair[];
}

const free = (facts: readonly Fact[], paired: ReadonlySet<Fact>): Fact[] => facts.filter((fact) => !paired.has(fact));

const pairedOf = (pairs: readonly FactPair[]): ReadonlySet<Fact> =>
  new Set(pairs.flatMap((pair) => [pair.left, pair.right]));

/** A circumstance as a fact that does what its counterpart does. */
const asFact = (holder: Fact, condition: Condition, like: Fact): Fact => {
  const { low, high } = condition.quantity;
  const oneSided = like.oneEnd || like.role === "accept";
  return {
    ...holder,
    text: condition.quantity.text,
    quantity: condition.quantity,
    property: condition.property ?? like.property,
    noun: like.noun,
    named: like.named,
    role: like.role,
    sense: like.sense,
    low: oneSided && like.low === null ? null : low,
    high: oneSided && like.high === null ? null : high,
    oneEnd: like.oneEnd,
    conditions: [],
    twin: null,
    start: condition.quantity.start,
    end: condition.quantity.end,
  };
};

const isCounterpart = (fact: Fact, condition: Condition): boolean =>
  fact.quantity !== null &&
  !condition.scopes &&
  fact.twin === null &&
  fact.quantity.dimension === condition.quantity.dimension &&
  (condition.property === null || fact.property === null || related(fact.property, condition.property));

/**
 * What one side states for itself and the other as a circumstance (`额定电流10 A，温升不超过30 K` against `a rise of
 * 25 K at a rated current of 10 A`) becomes a fact on both.
 */
const promote = (lone: readonly Fact[], others: readonly Fact[]): readonly Fact[] => {
  let result = others;
  for (const fact of lone) {
    const holder = result.find((other) => other.conditions.some((condition) => isCounterpart(fact, condition)));
    const condition = holder?.conditions.find((one) => isCounterpart(fact, one));
    if (!holder || !condition) continue;
    const without = result.map((other) =>
      other.part === holder.part
        ? { ...other, conditions: other.conditions.filter((one) => one.quantity.start !== condition.quantity.start) }
        : other,
    );
    result = [...without, asFact(holder, condition, fact)].sort((a, b) => a.start - b.start);
  }
  return result;
};

const isWhole = (fact: Fact): boolean => fact.quantity?.form === "tolerance" && fact.role === "accept";

/** `+5 V，容差±1 %` is one band where the other side writes `+5 V±0.05 V`. */
const joinTolerance = (facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] => {
  const result: Fact[] = [];
  for (const fact of facts) {
    const last = result.at(-1);
    const by = fact.quantity;
    const about = last?.quantity;
    const value = about?.nominal ?? null;
    const joins =
      last &&
      about &&
      by &&
      by.form === "deviation" &&
      about.form === "value" &&
      value !== null &&
      last.part === fact.part &&
      (by.relative || by.dimension === about.dimension) &&
      others.some((other) => isWhole(other) && other.quantity?.dimension === about.dimension) &&
      !others.some((other) => other.quantity?.form === "deviation");
    if (!joins) {
      result.push(fact);
      continue;
    }
    const reach = by.relative ? Math.abs(value) * (by.high ?? 0) : (by.high ?? 0);
    result[result.length - 1] = {
      ...last,
      text: `${last.text} ${fact.text}`,
      quantity: { ...about, form: "tolerance", low: value - reach, high: value + reach },
      role: "accept",
      sense: "tolerance",
      low: value - reach,
      high: value + reach,
      end: fact.end,
    };
  }
  return result;
};

/** A share is a value where the text says of what: `50 mm，允许偏差±1 %` allows ±0.5 mm. */
const withBases = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact, at) => {
    const base = facts[at - 1]?.quantity;
    const quantity = fact.quantity;
    if (!quantity?.relative || !base || base.form !== "value" || base.nominal === null || base.dimension === "")
      return fact;
    if (facts[at - 1]!.part !== fact.part) return fact;
    const reach = Math.abs(base.nominal) * (quantity.high ?? 0);
    return {
      ...fact,
      low: -reach,
      high: reach,
      quantity: { ...quantity, low: -reach, high: reach, relative: false, dimension: base.dimension, unit: base.unit },
    };
  });

const hasAbsolute = (facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.quantity?.form === "deviation" && !fact.quantity.relative);

/** Pairs the facts of both sides, cut alike. */
export const reconcile = (ours: readonly Fact[], theirs: readonly Fact[]): Cut => {
  const lefts = joinTolerance(hasAbsolute(theirs) ? withBases(ours) : ours, theirs);
  const rights = joinTolerance(hasAbsolute(ours) ? withBases(theirs) : theirs, ours);
  const first = pairFacts(lefts, rights);
  const paired = pairedOf(first);
  const promotedRights = promote(free(lefts, paired), rights);
  const promotedLefts = promote(free(rights, paired), lefts);
  const isAsBefore = promotedLefts === lefts && promotedRights === rights;
  const pairs = isAsBefore ? first : pairFacts(promotedLefts, promotedRights);
  return { lefts: promotedLefts, rights: promotedRights, pairs: pairs.filter((pair) => !areApart(pair)) };
};
