import type { ClauseKind, IndicatorJudgement, Language, NamedChange, TableCell, WordRun } from "../../contract";
import { essence, isSameBut } from "./align/same";
import { modalityChanges } from "./named/modality";
import { quantityChanges } from "./named/quantities";
import { referenceChanges } from "./named/references";
import { tableChanges } from "./named/tables";
import { editorialEssence, wordingChanges } from "./named/wording";

/** One side of a row: a clause, or several as one where it was split or merged, then without title and number. */
export interface ChangeSide {
  readonly text: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly kind: ClauseKind;
  readonly cells?: readonly TableCell[] | undefined;
  /** What both texts are about, where they call it by one name. */
  readonly object?: string | null;
}

export interface ChangeContext {
  readonly language: Language;
  readonly words: readonly WordRun[];
  readonly judgement: IndicatorJudgement | null;
}

function numberChanges(left: ChangeSide, right: ChangeSide): NamedChange[] {
  if (left.number === null || right.number === null || isSameBut(left.number, right.number, essence)) return [];
  return [{ category: "number", nature: "renumbered", left: left.number, right: right.number }];
}

function titleChanges(left: ChangeSide, right: ChangeSide): NamedChange[] {
  if (left.title === null || right.title === null || left.title === right.title) return [];
  const sides = { left: left.title || null, right: right.title || null };
  if (editorialEssence(left.title) === editorialEssence(right.title)) {
    return [{ category: "editorial", nature: "changed", ...sides }];
  }
  if (left.kind === "term-entry") return [{ category: "term", nature: "renamed", ...sides }];
  const nature = sides.left === null ? "added" : sides.right === null ? "dropped" : "changed";
  return [{ category: "title", nature, ...sides }];
}

/** A figure or a formula cannot be read word by word: it changed or it did not. */
function pictureChanges(left: ChangeSide, right: ChangeSide): NamedChange[] {
  if (left.kind !== "figure" && left.kind !== "formula") return [];
  if (essence(left.text) === essence(right.text)) return [];
  return [{ category: left.kind, nature: "changed", left: left.text || null, right: right.text || null }];
}

/** Signs of both sides together beyond which changes of wording alone are named (some 100 ms here). */
const LONGEST_NAMED = 50_000;

function textChanges(left: ChangeSide, right: ChangeSide, context: ChangeContext): NamedChange[] {
  if (left.text === right.text) return [];
  const isLong = left.text.length + right.text.length > LONGEST_NAMED;
  if (isLong || isSameBut(left.text, right.text, essence)) return wordingChanges(context.words, []);
  const named = [
    ...quantityChanges(left.text, right.text, context.judgement),
    ...modalityChanges(left.text, right.text, context.language),
    ...referenceChanges(left.text, right.text),
  ];
  return [...named, ...wordingChanges(context.words, named)];
}

/**
 * The differences of two corresponding clauses, each under its name. A changed number is noted and is no difference of
 * what the clause says.
 */
export function nameChanges(left: ChangeSide, right: ChangeSide, context: ChangeContext): NamedChange[] {
  const isPicture = left.kind === right.kind && (left.kind === "figure" || left.kind === "formula");
  const ofContent =
    left.cells && right.cells
      ? tableChanges(left.cells, right.cells)
      : isPicture
        ? pictureChanges(left, right)
        : textChanges(left, right, context);
  return withoutRepetitions([...numberChanges(left, right), ...titleChanges(left, right), ...ofContent]);
}

function withoutRepetitions(changes: readonly NamedChange[]): NamedChange[] {
  if (changes.length < 2) return [...changes];
  const seen = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...seen.values()];
}

/** Whether the wording differs by more than number and editorial matters. */
export const isChanged = (changes: readonly NamedChange[]) =>
  changes.some(({ category }) => category !== "number" && category !== "editorial");
