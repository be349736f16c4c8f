import type { Condition, Fact } from "../reading/fact";
import { type Finding, finding } from "./finding";
import type { FactPair } from "./pair";
import { isRanged, judgePair } from "./verdict";

export interface RangeRow {
  readonly left: Fact;
  readonly right: Fact;
  readonly found: Finding;
}

/** The range over which a value must hold, as a demand of its own: over the wider range it is harder to keep. */
const asDemand = (fact: Fact, condition: Condition): Fact => ({
  ...fact,
  text: condition.quantity.text,
  quantity: condition.quantity,
  property: condition.property,
  noun: condition.property?.zh[0] ?? null,
  role: "demand",
  sense: fact.sense === "test-severity" ? "test-severity" : "operating-range",
  low: condition.quantity.low,
  high: condition.quantity.high,
  oneEnd: false,
  conditions: [],
  facets: new Map(),
  twin: null,
});

/** Where the values are of different methods, so are the ranges they hold over. */
const APART: ReadonlySet<string> = new Set(["method-differs", "quantity-differs", "condition-differs"]);

/** Rows for ranged conditions that both facts of a pair state. */
export const rangeRows = ({ left, right }: FactPair, pair: Finding): RangeRow[] => {
  const apart = APART.has(pair.reason.code);
  const rows: RangeRow[] = [];
  for (const ours of left.conditions.filter(isRanged)) {
    const theirs = right.conditions.find((one) => isRanged(one) && one.quantity.dimension === ours.quantity.dimension);
    if (!theirs) continue;
    const [a, b] = [asDemand(left, ours), asDemand(right, theirs)];
    const judged = judgePair({ left: { ...a, modality: "none" }, right: { ...b, modality: "none" }, weak: false });
    rows.push({
      left: a,
      right: b,
      found: apart
        ? finding("not-comparable", "method-differs", { left: left.text, right: right.text })
        : judged.verdict === "undetermined"
          ? finding("undetermined", "condition-differs", { left: a.text, right: b.text })
          : judged,
    });
  }
  return rows;
};
