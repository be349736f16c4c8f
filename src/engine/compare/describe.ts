import type { AlignmentRow, IndicatorJudgement, Language } from "../../contract";
import { FULL_SCORE } from "./align/link";
import type { Group } from "./align/rows";
import { type ChangeSide, isChanged, nameChanges } from "./changes";
import { diffWords } from "./words";

/** A clause as the comparison sees it. */
export interface ComparedClause extends ChangeSide {
  readonly id: string;
}

/** One clause as it is; several, split or merged, as one text without title and number. */
export function asOne(clauses: readonly ComparedClause[]): ChangeSide {
  const [first, ...more] = clauses;
  if (first && more.length === 0) return first;
  const text = clauses.map((clause) => clause.text).join("\n");
  return { text, title: null, number: null, kind: first?.kind ?? "clause", object: first?.object ?? null };
}

/** The row of a group: its words and named changes, where it has two sides. */
export function describe(
  group: Group,
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
  language: Language,
  judgement: IndicatorJudgement | null,
): AlignmentRow {
  const lefts = group.left.map((i) => left[i]!);
  const rights = group.right.map((j) => right[j]!);
  const row = {
    left: lefts.map(({ id }) => id),
    right: rights.map(({ id }) => id),
    kind: group.kind,
    score: group.score / FULL_SCORE,
  };
  if (lefts.length === 0 || rights.length === 0) return { ...row, changed: true, words: [], changes: [] };
  const a = asOne(lefts);
  const b = asOne(rights);
  const words = diffWords(a.text, b.text);
  const changes = nameChanges(a, b, { language, words, judgement });
  return { ...row, changed: isChanged(changes), words, changes };
}
