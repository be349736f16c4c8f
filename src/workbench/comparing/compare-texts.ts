import { deserialize } from "node:v8";
import type { Comparison, ComparisonView, Packed } from "../../contract";
import { Flag, type KeptComparison } from "../../jobs";
import { sidesOf } from "../../words/sides";
import type { Bench } from "../bench/bench";
import { engineEdition } from "../bench/engine-edition";
import { termBase } from "../library/term-base";

/** A comparison made by a worker and kept. */
async function makeComparison(
  bench: Bench,
  left: string,
  right: string,
  flag = new Flag(),
): Promise<Packed<Comparison>> {
  const { store, pool } = bench;
  const [leftText, rightText, terms] = await Promise.all([
    store.readPacked.text(left),
    store.readPacked.text(right),
    termBase(bench),
  ]);
  const made = await pool.run("compare", { left: leftText, right: rightText, terms }, { urgent: true, flag });
  if (!store.ownership.readOnly) await store.write.keepComparison(left, right, engineEdition(), made);
  return made;
}

/** The comparison of two texts for a worker: as kept, or made now. */
export async function keptComparison(bench: Bench, left: string, right: string, flag?: Flag): Promise<KeptComparison> {
  const deflated = await bench.store.read.comparisonContent(left, right, engineEdition());
  return deflated ? { deflated } : makeComparison(bench, left, right, flag);
}

/** The comparison of two texts: as kept, or made now. */
export async function comparisonOf(bench: Bench, left: string, right: string): Promise<Comparison> {
  const kept = await bench.store.read.comparison(left, right, engineEdition());
  return kept ?? (deserialize((await makeComparison(bench, left, right)).packed) as Comparison);
}

interface Pair {
  readonly left: string;
  readonly right: string;
}

/**
 * Two texts on their sides: a military text stands left of a civil one, whichever was named first. Coverage asks whether
 * who meets the right one meets the left one.
 */
export async function turned({ store }: Pick<Bench, "store">, named: Pair): Promise<Pair> {
  const [one, other] = await Promise.all([store.read.textSummary(named.left), store.read.textSummary(named.right)]);
  return sidesOf(other, one) === "systems" ? { left: named.right, right: named.left } : named;
}

/** Two texts held against each other, on their sides. */
export async function compareTexts(bench: Bench, named: Pair): Promise<ComparisonView> {
  const { store } = bench;
  const pair = await turned(bench, named);
  const [left, right, comparison, verdicts] = await Promise.all([
    store.read.text(pair.left),
    store.read.text(pair.right),
    comparisonOf(bench, pair.left, pair.right),
    store.read.rowVerdicts(pair.left, pair.right),
  ]);
  return { left, right, comparison, verdicts };
}
