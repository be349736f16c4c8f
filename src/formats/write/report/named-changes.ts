import type { AlignmentRow, Language, NamedChange } from "../../../contract";
import { REPORT_WORDS } from "../../../words/reports";
import { wordOf } from "../../../words/vocabulary";

/** Each named change in words, with what stood and what stands, or the one of them that there is. */
export const changeLines = (changes: readonly NamedChange[], language: Language): string[] =>
  changes.map(({ category, nature, left, right }) => {
    const what = `${wordOf("category", category, language)} ${wordOf("change", nature, language)}`;
    const said = [left, right].filter((one) => one !== null).join(" → ");
    return said === "" ? what : `${what}${REPORT_WORDS[language].colon}${said}`;
  });

const isEditorial = ({ category, nature }: NamedChange) =>
  category === "editorial" || category === "number" || nature === "unit-only";

/** Whether a row changes what is demanded, not only how it is written. */
export const isSubstantial = ({ kind, changes }: AlignmentRow): boolean =>
  kind === "added" || kind === "deleted" || changes.some((change) => !isEditorial(change));
