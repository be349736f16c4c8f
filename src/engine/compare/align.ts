import type { AlignmentRow, ClauseUnit } from "../../contract";
import { HAN } from "../tokens";
import { controlOf } from "./align/control";
import { correspond, type Means } from "./align/correspond";
import { asOne, type ComparedClause, describe } from "./describe";
import { judge } from "./judgement";

export interface Alignment {
  readonly rows: AlignmentRow[];
  /** As in `Correspondence`. */
  readonly matchedShare: number;
  readonly ordered: boolean;
}

const compared = ({ id, text, title, number }: ClauseUnit): ComparedClause => ({
  id,
  text,
  title: title ?? "",
  number: number ?? null,
  kind: "clause",
});

/** Aligns two texts: every clause of both is in at least one row, with its words and named changes. */
export function align(left: readonly ClauseUnit[], right: readonly ClauseUnit[], means: Means = {}): Alignment {
  const control = controlOf(means.cancellation);
  const { groups, matchedShare, ordered } = correspond(left, right, means);
  const language = left.some((unit) => HAN.test(unit.text)) ? "zh" : "en";
  const lefts = left.map(compared);
  const rights = right.map(compared);
  const rows = groups.map((group) => {
    control.check();
    const isRead = group.kind !== "equal" && group.left.length > 0 && group.right.length > 0;
    const judgement = isRead
      ? judge(asOne(group.left.map((i) => lefts[i]!)), asOne(group.right.map((j) => rights[j]!)))
      : null;
    return describe(group, lefts, rights, language, judgement);
  });
  return { rows, matchedShare, ordered };
}
