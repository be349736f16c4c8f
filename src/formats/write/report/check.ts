import type { CheckedCitation, Language } from "../../../contract";
import { fill } from "../../../words/language";
import { REPORT_WORDS } from "../../../words/reports";
import { wordOf } from "../../../words/vocabulary";
import { type Cell, cell, heading, type Report } from "./model";

const KEPT: readonly CheckedCitation["advice"][] = ["keep", "use-proper-form"];

const differenceCell = ({ differences }: CheckedCitation, language: Language): Cell =>
  cell(differences === null ? "" : fill(REPORT_WORDS[language].differencesOf, differences));

function rowOf(citation: CheckedCitation, language: Language): Cell[] {
  const { cited, place, proper, title, standing, basis, supersededBy, advice } = citation;
  const mark = KEPT.includes(advice) ? {} : ({ mark: "alarm" } as const);
  return [
    cell(place),
    cell(cited),
    cell(proper ?? ""),
    cell(title ?? ""),
    cell({ text: wordOf("standing", standing, language), ...mark }),
    cell(wordOf("basis", basis, language)),
    cell(supersededBy.join("\n")),
    differenceCell(citation, language),
    cell(wordOf("citationAdvice", advice, language)),
  ];
}

/** 引用文件核查表: a checked list, row by row in the order of the list; `list` is the name of what was checked. */
export function checkReport(list: string, citations: readonly CheckedCitation[], language: Language): Report {
  const words = REPORT_WORDS[language];
  return {
    language,
    title: fill(words.checkTitle, { list }),
    blocks: [
      heading(words.standards),
      {
        kind: "table",
        columns: [
          { title: words.place, weight: 3 },
          { title: words.cited, weight: 6 },
          { title: words.properForm, weight: 6 },
          { title: words.title, weight: 8 },
          { title: words.standing, weight: 4 },
          { title: words.restsOn, weight: 3 },
          { title: words.supersededBy, weight: 6 },
          { title: words.differences, weight: 9 },
          { title: words.advice, weight: 7 },
        ],
        rows: citations.map((citation) => rowOf(citation, language)),
      },
    ],
  };
}
