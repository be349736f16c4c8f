import { type SeveralView, TextSummary } from "../../contract";
import { againstBase } from "../../engine/compare";
import type { Bench } from "../bench/bench";
import { comparisonOf } from "./compare-texts";

/** A base and the texts held against it. */
export interface Several {
  readonly base: string;
  readonly others: readonly string[];
}

/** The indicators of several texts against those of one base; each comparison is kept as one of two texts is. */
export async function compareSeveral(bench: Bench, { base, others }: Several): Promise<SeveralView> {
  const { store } = bench;
  const [baseText, ...texts] = await Promise.all([base, ...others].map((text) => store.read.text(text)));
  const compared = await Promise.all(others.map((other) => comparisonOf(bench, base, other)));
  const lines = againstBase(
    { clauses: baseText!.tree },
    texts.map(({ tree }, index) => ({ text: { clauses: tree }, comparison: compared[index]! })),
  );
  return { base: TextSummary.parse(baseText), others: texts.map((text) => TextSummary.parse(text)), lines };
}
