import type { Fault, FileOutcome, ReadSummary } from "../contract";

/** What became of a file that was read. */
export const outcomeOf = (file: string, { sha256, doubts, ...counts }: ReadSummary): FileOutcome => ({
  file,
  outcome: doubts.length > 0 ? "doubtful" : "imported",
  text: sha256,
  ...counts,
  doubts: [...doubts],
  fault: null,
});

/** What became of a file that was not. */
export const refusal = (file: string, { code, details }: Fault): FileOutcome => ({
  file,
  outcome: "refused",
  text: null,
  designator: null,
  clauses: 0,
  requirements: 0,
  doubts: [],
  fault: { code, details: { ...details } },
});
