import type { Marking } from "../../../contract";
import { fill } from "../../../words/language";
import { markOf } from "../../../words/marking";
import { REPORT_WORDS } from "../../../words/reports";
import type { MarkedReport, Report } from "./model";

/**
 * A report as it may be written: every format bears the marking at its head, a draft's as its sources make it; null
 * for a report that holds nothing of any text.
 */
export function bearing(report: Report, marking: Marking | null): MarkedReport {
  const { confirmed, marked } = REPORT_WORDS[report.language];
  if (marking === null) return { ...report, marked: null };
  const sentence = marking.state === "confirmed" ? confirmed : marked;
  return { ...report, marked: fill(sentence, { marking: markOf(marking, report.language) }) };
}
