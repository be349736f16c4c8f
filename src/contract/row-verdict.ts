import { z } from "zod";
import { type IndicatorRow, type PairJudgement, Verdict } from "./comparison";

/** A person's verdict on one row of the indicator table; it stands beside the engine's and replaces nothing. */
export const RowVerdict = z.object({
  /** `rowKey` of the row. */
  row: z.string(),
  verdict: Verdict,
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
export type RowVerdict = z.infer<typeof RowVerdict>;

/** What a row is about, the same for every build of the engine that finds the same values in the same clauses. */
export const rowKey = ({ left, right }: PairJudgement, row: IndicatorRow): string =>
  JSON.stringify([left, right, row.item, row.left.text, row.right.text]);
