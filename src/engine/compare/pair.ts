import type { AlignmentRow, Clause, Language, PairJudgement } from "../../contract";
import { FULL_SCORE } from "./align/link";
import { areSame } from "./align/same";
import { compared } from "./compare";
import { describe } from "./describe";
import { judgePair } from "./judgement";

/**
 * One clause against another, aligned or not: the row that they would make, and the judgement both ways; `object` as
 * `sharedObject` finds it in their texts.
 */
export function comparePair(
  left: Clause,
  right: Clause,
  language: Language,
  object: string | null = null,
): { row: AlignmentRow; judgement: PairJudgement } {
  const [a, b] = [compared(left, object), compared(right, object)];
  const isEqual = areSame(a, b);
  const judged = judgePair(a, b, [left, right]);
  const group = { left: [0], right: [0], kind: isEqual ? "equal" : "modified", score: FULL_SCORE } as const;
  const row = describe(group, [a], [b], language, judged);
  return { row, judgement: { left: row.left, right: row.right, ...judged } };
}
