import type { Language, TermEntry } from "../../../contract";
import { REPORT_WORDS } from "../../../words/reports";
import { type Report, tableOf } from "./model";

/** 双语术语库 as a table whose heads `readTerms` knows again. */
export function termsReport(terms: readonly TermEntry[], language: Language): Report {
  const words = REPORT_WORDS[language];
  return {
    language,
    title: words.termsTitle,
    blocks: [
      tableOf(terms, [
        { title: words.chinese, weight: 6, of: ({ chinese }) => chinese },
        { title: words.english, weight: 8, of: ({ english }) => english },
        { title: words.termSource, weight: 5, of: ({ fileName }) => fileName ?? words.shippedTerm },
      ]),
    ],
  };
}
