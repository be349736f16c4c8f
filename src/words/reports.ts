import type { Language } from "../contract";
import type { ReportWords } from "./report-words";
import { en } from "./reports.en";
import { zh } from "./reports.zh";
import { allCalled, type Sides } from "./sides";

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { zh, en };

/** The words of a comparison's report as they hold of its sides. */
export function comparisonWords(language: Language, sides: Sides): ReportWords {
  const words = REPORT_WORDS[language];
  const { military, civil, leftContent, rightContent, coverage, suggestions } = words;
  return {
    ...words,
    ...allCalled({ military, civil, leftContent, rightContent, coverage }, sides, language),
    suggestions: allCalled(suggestions, sides, language),
  };
}
