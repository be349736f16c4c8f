import type { CheckedCitation, Language } from "../../../contract";
import { citationPlace } from "../../../words/citation-place";
import { fill } from "../../../words/language";
import { REPORT_WORDS } from "../../../words/reports";
import { wordOf } from "../../../words/vocabulary";
import { type Cell, cell, heading, type Report, tableOf } from "./model";

const KEPT: readonly CheckedCitation["advice"][] = ["keep", "use-proper-form"];

const differencesIn = ({ differences }: CheckedCitation, language: Language): string =>
  differences === null ? "" : fill(REPORT_WORDS[language].differencesOf, differences);

const standingCell = ({ standing, advice }: CheckedCitation, language: Language): Cell =>
  cell({ text: wordOf("standing", standing, language), ...(KEPT.includes(advice) ? {} : { mark: "alarm" }) });

/** 引用文件核查表: a checked list, row by row in the order of the list; `list` is the name of what was checked. */
export function checkReport(list: string, citations: readonly CheckedCitation[], language: Language): Report {
  const words = REPORT_WORDS[language];
  return {
    language,
    title: fill(words.checkTitle, { list }),
    blocks: [
      heading(words.standards),
      tableOf(citations, [
        { title: words.place, weight: 3, of: ({ place }) => citationPlace(place, language) },
        { title: words.cited, weight: 6, of: ({ cited }) => cited },
        { title: words.properForm, weight: 6, of: ({ proper }) => proper ?? "" },
        { title: words.title, weight: 8, of: ({ title }) => title ?? "" },
        { title: words.standing, weight: 4, of: (citation) => standingCell(citation, language) },
        { title: words.restsOn, weight: 3, of: ({ basis }) => wordOf("basis", basis, language) },
        { title: words.supersededBy, weight: 6, of: ({ supersededBy }) => supersededBy.join("\n") },
        { title: words.differences, weight: 9, of: (citation) => differencesIn(citation, language) },
        { title: words.advice, weight: 7, of: ({ advice }) => wordOf("citationAdvice", advice, language) },
      ]),
    ],
  };
}
