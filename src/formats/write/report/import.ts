import { Fault, type FaultCode, type FileOutcome, type Language } from "../../../contract";
import { faultSentence } from "../../../words/faults";
import { fill } from "../../../words/language";
import { askedWords } from "../../../words/open-sets";
import { REPORT_WORDS } from "../../../words/reports";
import { type Cell, cell, heading, paragraph, type Report } from "./model";

/** What went wrong stands before what is to be looked at, that before what is done. */
const ORDER: readonly FileOutcome["outcome"][] = ["refused", "doubtful", "imported", "already-there"];

function whyOf({ fault, doubts }: FileOutcome, language: Language): Cell {
  if (fault === null) return cell(askedWords(doubts, language));
  const sentence = faultSentence(new Fault(fault.code as FaultCode, fault.details), language);
  return cell({ text: sentence, mark: "alarm" });
}

const rowOf = (outcome: FileOutcome, language: Language): Cell[] => [
  cell(outcome.file),
  cell(REPORT_WORDS[language].outcomes[outcome.outcome]),
  cell(outcome.designator ?? ""),
  cell(outcome.text === null ? "" : String(outcome.clauses)),
  cell(outcome.text === null ? "" : String(outcome.requirements)),
  whyOf(outcome, language),
];

/** 导入报告: what became of each file of an import and why, refused and doubtful ones first. */
export function importReport(outcomes: readonly FileOutcome[], at: string, language: Language): Report {
  const words = REPORT_WORDS[language];
  const groups = ORDER.map((outcome) => outcomes.filter((one) => one.outcome === outcome));
  const counts = ORDER.map((outcome, index) => `${words.outcomes[outcome]} ${groups[index]!.length}`);
  return {
    language,
    title: fill(words.importTitle, { at: at.slice(0, 10) }),
    blocks: [
      heading(words.summary),
      paragraph(counts.join(language === "zh" ? "，" : ", ")),
      {
        kind: "table",
        columns: [
          { title: words.file, weight: 9 },
          { title: words.outcome, weight: 4 },
          { title: words.designator, weight: 6 },
          { title: words.clauseCount, weight: 2 },
          { title: words.requirementCount, weight: 2 },
          { title: words.why, weight: 10 },
        ],
        rows: groups.flat().map((outcome) => rowOf(outcome, language)),
      },
    ],
  };
}
