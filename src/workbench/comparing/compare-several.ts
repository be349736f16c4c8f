import { deserialize } from "node:v8";
import type { SeveralView } from "../../contract";
import type { Flag, SeveralTask } from "../../jobs";
import type { Bench } from "../bench/bench";
import { keptComparison } from "./compare-texts";

/** A base and the texts held against it. */
export interface Several {
  readonly base: string;
  readonly others: readonly string[];
}

/** What a worker needs to hold several texts against a base; each comparison is kept as one of two texts is. */
export async function packedSeveral(bench: Bench, { base, others }: Several, flag?: Flag): Promise<SeveralTask> {
  const { readPacked } = bench.store;
  const [baseText, ...held] = await Promise.all([
    readPacked.text(base),
    ...others.map(async (other) => {
      const [text, comparison] = await Promise.all([readPacked.text(other), keptComparison(bench, base, other, flag)]);
      return { text, comparison };
    }),
  ]);
  return { base: baseText, others: held };
}

/** The indicators of several texts against those of one base. */
export async function compareSeveral(bench: Bench, several: Several): Promise<SeveralView> {
  const made = await bench.pool.run("several", await packedSeveral(bench, several), { urgent: true });
  return deserialize(made.packed) as SeveralView;
}
