import type { Fault, FileOutcome, ReadSummary } from "../../contract";

/** What became of a file that was read; what the import was told of it is not asked again. */
export function outcomeOf(
  file: string,
  { sha256, doubts, designator, untyped, ...counts }: ReadSummary,
  told: { readonly fields: readonly string[]; readonly designator: string | null },
): FileOutcome {
  const asked = doubts.filter((doubt) => !told.fields.includes(doubt));
  return {
    file,
    outcome: asked.length > 0 ? "doubtful" : "imported",
    text: sha256,
    designator: told.designator ?? designator,
    ...counts,
    ...(untyped > 0 ? { untyped } : {}),
    doubts: asked,
    fault: null,
  };
}

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
