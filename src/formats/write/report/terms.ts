import type { Language, TermEntry } from "../../../contract";
import { REPORT_WORDS } from "../../../words/reports";
import { cell, type Report } from "./model";

/** 双语术语库 as a table whose heads `readTerms` knows again. */
export function termsReport(terms: readonly TermEntry[], language: Language): Report {
  const words = REPORT_WORDS[language];
  return {
    language,
    title: words.termsTitle,
    blocks: [
      {
        kind: "table",
        columns: [
          { title: words.chinese, weight: 6 },
          { title: words.english, weight: 8 },
          { title: words.termSource, weight: 5 },
        ],
        rows: terms.map(({ chinese, english, fileName }) => [
          cell(chinese),
          cell(english),
          cell(fileName ?? words.shippedTerm),
        ]),
      },
    ],
  };
}
