import { z } from "zod";
import type { IndicatorJudgement, IndicatorRow, Language, Reason } from "../../contract";
import { judgeIndicators } from "../../engine/indicators";
import { readJsonLines } from "./json-lines";

const PairLine = z.object({ id: z.string().min(1), left: z.string(), right: z.string() });

/** The answer of `indicators` for one pair (docs/formats.md). */
export interface IndicatorAnswer {
  readonly id: string;
  readonly rows: readonly {
    readonly item: string;
    readonly left: string | null;
    readonly right: string | null;
    readonly verdict: IndicatorRow["verdict"];
    readonly reason: Reason;
  }[];
  readonly covers: IndicatorJudgement["covers"];
  readonly conflict: boolean;
}

/** Judges pairs of provisions: left military, right civil. */
export async function judgePairs(path: string, _language: Language): Promise<IndicatorAnswer[]> {
  const pairs = await readJsonLines(path, PairLine);
  return pairs.map(({ id, left, right }) => {
    const { rows, covers, conflict } = judgeIndicators({ text: left }, { text: right });
    return {
      id,
      rows: rows.map((row) => ({
        item: row.item,
        left: row.left.text,
        right: row.right.text,
        verdict: row.verdict,
        reason: row.reason,
      })),
      covers,
      conflict,
    };
  });
}
