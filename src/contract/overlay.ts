import { z } from "zod";
import { WordRun } from "./comparison";
import { Correction } from "./structure-edit";

/** What changed a clause: an amendment 修改单, by the id of its text, or a person's correction of the structure. */
export const ChangedBy = z.object({ kind: z.enum(["amendment", "correction"]), id: z.string() });
export type ChangedBy = z.infer<typeof ChangedBy>;

/** Why a change could not be made: nothing is guessed. */
export const RefusalReason = z.enum([
  "not-understood",
  "place-missing",
  "clause-not-found",
  "clause-repeated",
  "words-not-found",
  "words-repeated",
  "row-not-found",
  "row-ambiguous",
  "columns-differ",
  "picture",
  "number-taken",
  "has-subclauses",
  "body-missing",
  // of corrections alone
  "anchor-gone",
  "nothing-before",
  "not-text",
  "under-itself",
  "order",
]);
export type RefusalReason = z.infer<typeof RefusalReason>;

/** A change that was not made. */
export const Unapplied = z.object({
  by: ChangedBy,
  /** The instruction as written. */
  words: z.string(),
  reason: RefusalReason,
  /** The clauses that it speaks of, as far as they were found. */
  clauses: z.array(z.string()),
});
export type Unapplied = z.infer<typeof Unapplied>;

/** How the effective text of a clause differs from the printed one, by amendments. */
export const ClauseChange = z.object({
  clause: z.string(),
  kind: z.enum(["changed", "added", "deleted"]),
  by: z.array(ChangedBy),
  title: z.array(WordRun),
  text: z.array(WordRun),
});
export type ClauseChange = z.infer<typeof ClauseChange>;

/** An amendment of an edition, in the order of application. */
export const AppliedAmendment = z.object({
  /** The id of its own text. */
  text: z.string(),
  name: z.string(),
  /** Its date of effect as its own metadata say it. */
  effective: z.string().nullable(),
  /** Withdrawn or of a date to come, it is held but not applied. */
  inForce: z.boolean(),
  instructions: z.int(),
});
export type AppliedAmendment = z.infer<typeof AppliedAmendment>;

/** What stands over a text as printed; its clauses are the effective text 有效文本. */
export const Overlay = z.object({
  /** Corrections that stand, in their order; they are part of the printed text as it is shown. */
  corrections: z.array(Correction),
  amendments: z.array(AppliedAmendment),
  changes: z.array(ClauseChange),
  unapplied: z.array(Unapplied),
});
export type Overlay = z.infer<typeof Overlay>;

export const NO_OVERLAY: Overlay = { corrections: [], amendments: [], changes: [], unapplied: [] };
