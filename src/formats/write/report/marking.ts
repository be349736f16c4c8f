import type { Marking } from "../../../contract";
import { fill } from "../../../words/language";
import { REPORT_WORDS } from "../../../words/reports";
import { wordOf } from "../../../words/vocabulary";
import { paragraph, type Report } from "./model";

/** A report that bears its marking at its head: a draft's, too, is marked, as what its sources make of it. */
export function bearing(report: Report, { level, caveats }: Marking): Report {
  const words = REPORT_WORDS[report.language];
  const marking = [wordOf("marking", level, report.language), ...caveats].join(" · ");
  return {
    ...report,
    blocks: [paragraph({ text: fill(words.marked, { marking }), mark: "strong" }), ...report.blocks],
  };
}
