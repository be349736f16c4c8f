import { MEASURES, type Measures } from "../../contract";
import { indexTerms } from "../tokens";
import type { Containment, Information, Reading } from "./evidence";
import type { Placed } from "./neighbours";

/** Texts of more unequal content than this (a factor of e² ≈ 7) are as unequal as can be. */
const MOST_UNEQUAL = 2;

/** What share of the information of both titles they share, 0 where one has none. */
function titleLikeness(left: Reading, right: Reading, information: Information): number {
  const [ours, theirs] = [left, right].map(({ unit }) => new Set(indexTerms(unit.title ?? "")));
  const total = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + information(term), 0);
  const all = total(ours!) + total(theirs!);
  return all === 0 ? 0 : (2 * total([...ours!].filter((term) => theirs!.has(term)))) / all;
}

const sharesAny = (left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): number =>
  [...left.keys()].some((key) => right.has(key)) ? 1 : 0;

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The measures of a pair that reviewers' conclusions are held against, in the fixed order of `MEASURES`. */
export function measuresOf(
  left: Reading,
  right: Reading,
  facts: {
    readonly placed: Placed;
    readonly containment: Containment;
    readonly information: Information;
    readonly below: boolean;
  },
): Measures {
  const { placed, containment, information, below } = facts;
  const unequal = containment.left > 0 ? Math.log(containment.left / containment.right) : 0;
  const values: Record<(typeof MEASURES)[number], number> = {
    terms: placed.termsLead,
    title: titleLikeness(left, right, information),
    contained: containment.left,
    containing: containment.right,
    longer: Math.max(-MOST_UNEQUAL, Math.min(MOST_UNEQUAL, unequal)) / MOST_UNEQUAL,
    below: below ? 1 : 0,
    neighbours: placed.support,
    quantities: sharesAny(left.quantities, right.quantities),
    references: sharesAny(left.references, right.references),
  };
  return MEASURES.map((name) => rounded(values[name]));
}
