import { deserialize } from "node:v8";
import type { Comparison, ComparisonView } from "../../contract";
import { sidesOf } from "../../words/sides";
import type { Bench } from "../bench/bench";
import { engineEdition } from "../bench/engine-edition";
import { termBase } from "../library/term-base";

/** The comparison of two texts: as kept, or made by a worker and kept. */
export async function comparisonOf(bench: Bench, left: string, right: string): Promise<Comparison> {
  const { store, pool } = bench;
  const engine = engineEdition();
  const kept = await store.read.comparison(left, right, engine);
  if (kept) return kept;
  const [leftText, rightText, terms] = await Promise.all([
    store.readPacked.text(left),
    store.readPacked.text(right),
    termBase(bench),
  ]);
  const made = await pool.run("compare", { left: leftText, right: rightText, terms }, { urgent: true });
  if (!store.ownership.readOnly) await store.write.keepComparison(left, right, engine, made);
  return deserialize(made.packed) as Comparison;
}

/**
 * Two texts held against each other. A military text stands left of a civil one, whichever was named first: coverage asks
 * whether who meets the right one meets the left one.
 */
export async function compareTexts(bench: Bench, named: { left: string; right: string }): Promise<ComparisonView> {
  const { store } = bench;
  const texts = await Promise.all([store.read.text(named.left), store.read.text(named.right)]);
  const isTurned = sidesOf(texts[1], texts[0]) === "systems";
  const [left, right] = isTurned ? [texts[1], texts[0]] : texts;
  const [comparison, verdicts] = await Promise.all([
    comparisonOf(bench, left.id, right.id),
    store.read.rowVerdicts(left.id, right.id),
  ]);
  return { left, right, comparison, verdicts };
}
