import type { IndicatorSide } from "../../../contract";
import type { Fact } from "../reading/fact";

type Limit = NonNullable<IndicatorSide["limit"]>;

const IS_UPPER: Readonly<Record<Limit, boolean>> = {
  "at-least": false,
  "more-than": false,
  "at-most": true,
  "less-than": true,
};

const isLimit = (comparator: string | null): comparator is Limit => comparator !== null && comparator in IS_UPPER;

/**
 * Which way the value of a fact bounds by the words around it; null where it stands as it is (a value, a range, two limits
 * together). Where what is meant lies on the other side (`不应在高于40 ℃的环境中存放`), the words alone would mislead.
 */
export function limitOf({ quantity, role, low, high, end }: Fact): Limit | null {
  if (quantity?.form !== "value" || end !== quantity.end || !isLimit(quantity.comparator)) return null;
  const meant = role !== "accept" || (low === null) === (high === null) ? null : low === null;
  return meant !== null && meant !== IS_UPPER[quantity.comparator] ? null : quantity.comparator;
}

/** The interval of a fact, to be drawn: a limit leaves its other side open. */
export function intervalOf(fact: Fact): { low: number | null; high: number | null } {
  const { quantity } = fact;
  if (quantity === null) return { low: null, high: null };
  if (fact.end > quantity.end && fact.role === "accept") return { low: fact.low, high: fact.high };
  const limit = limitOf(fact);
  if (limit === null) return { low: quantity.low, high: quantity.high };
  return IS_UPPER[limit] ? { low: null, high: quantity.high } : { low: quantity.low, high: null };
}
