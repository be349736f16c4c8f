import type { AlignmentRow, Language, NamedChange } from "../../../contract";
import { wordOf } from "../../../words/vocabulary";

/** Each named change in words, with what stood and what stands. */
export const changeLines = (changes: readonly NamedChange[], language: Language): string[] =>
  changes.map(({ category, nature, left, right }) => {
    const what = `${wordOf("category", category, language)} ${wordOf("change", nature, language)}`;
    return left === null && right === null ? what : `${what}: ${left ?? "–"} → ${right ?? "–"}`;
  });

const isEditorial = ({ category, nature }: NamedChange) =>
  category === "editorial" || category === "number" || nature === "unit-only";

/** Whether a row changes what is demanded, not only how it is written. */
export const isSubstantial = ({ kind, changes }: AlignmentRow): boolean =>
  kind === "added" || kind === "deleted" || changes.some((change) => !isEditorial(change));
