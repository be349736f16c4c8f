import { type AmendmentOutcome, Fault, type FaultCode, type FileOutcome, type Language } from "../../../contract";
import { OVER_WORDS } from "../../../words/amendments";
import { faultSentence } from "../../../words/faults";
import { fill } from "../../../words/language";
import { askedWords } from "../../../words/open-sets";
import { REPORT_WORDS } from "../../../words/reports";
import { type Cell, cell, heading, paragraph, type Report, type ReportBlock, tableOf } from "./model";

/** What went wrong stands before what is to be looked at, that before what is done. */
const ORDER: readonly FileOutcome["outcome"][] = ["refused", "doubtful", "imported", "already-there"];

function whyOf({ fault, doubts }: FileOutcome, language: Language): Cell {
  if (fault === null) return cell(askedWords(doubts, language));
  const sentence = faultSentence(new Fault(fault.code as FaultCode, fault.details), language);
  return cell({ text: sentence, mark: "alarm" });
}

/** What became of amendments, and the instructions that could not be applied: what, where, why, and how to mend it. */
function amendmentBlocks(outcomes: readonly AmendmentOutcome[], language: Language): ReportBlock[] {
  if (outcomes.length === 0) return [];
  const words = REPORT_WORDS[language];
  const over = OVER_WORDS[language];
  const refused = outcomes.flatMap(({ amendment, refused: its }) => its.map((one) => ({ amendment, ...one })));
  const states = tableOf(outcomes, [
    { title: words.amendment, weight: 6, of: ({ amendment }) => amendment },
    { title: words.amendedEdition, weight: 5, of: ({ edition }) => edition ?? "" },
    {
      title: words.amendmentState,
      weight: 7,
      of: (one) => (one.edition === null ? over.editionNotHeld : over.state(one, one.refused.length)),
    },
  ]);
  const instructions = tableOf(refused, [
    { title: words.amendment, weight: 4, of: ({ amendment }) => amendment },
    { title: words.instruction, weight: 8, of: (one) => one.words },
    { title: words.clausesNamed, weight: 3, of: ({ clauses }) => clauses.join(", ") },
    { title: words.why, weight: 5, of: ({ reason }) => cell({ text: over.reason[reason], mark: "alarm" }) },
    { title: words.howToMend, weight: 6, of: ({ reason }) => over.mend(reason) },
  ]);
  const told = [heading(words.amendmentsTitle), states];
  return refused.length === 0 ? told : [...told, heading(words.refusedTitle), instructions];
}

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
      tableOf(groups.flat(), [
        { title: words.file, weight: 9, of: ({ file }) => file },
        { title: words.outcome, weight: 4, of: ({ outcome }) => words.outcomes[outcome] },
        { title: words.designator, weight: 6, of: ({ designator }) => designator ?? "" },
        { title: words.clauseCount, weight: 2, of: ({ text, clauses }) => (text === null ? "" : String(clauses)) },
        {
          title: words.requirementCount,
          weight: 2,
          of: ({ text, requirements }) => (text === null ? "" : String(requirements)),
        },
        { title: words.why, weight: 10, of: (outcome) => whyOf(outcome, language) },
      ]),
      ...amendmentBlocks(
        outcomes.flatMap(({ amendments }) => amendments ?? []),
        language,
      ),
    ],
  };
}
