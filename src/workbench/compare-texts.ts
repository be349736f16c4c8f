import { deserialize } from "node:v8";
import type { Comparison, ComparisonView } from "../contract";
import type { Bench } from "./bench";
import { engineEdition } from "./engine-edition";
import { termBase } from "./term-base";

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

/** Two texts held against each other. */
export async function compareTexts(
  bench: Bench,
  { left, right }: { left: string; right: string },
): Promise<ComparisonView> {
  const { store } = bench;
  const [leftText, rightText, verdicts] = await Promise.all([
    store.read.text(left),
    store.read.text(right),
    store.read.rowVerdicts(left, right),
  ]);
  return { left: leftText, right: rightText, comparison: await comparisonOf(bench, left, right), verdicts };
}
