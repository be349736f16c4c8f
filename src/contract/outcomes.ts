import { z } from "zod";
import { RefusalReason } from "./overlay";

/** How far an amendment 修改单 could be applied to its edition, as an import left it. */
export const AmendmentOutcome = z.object({
  /** The id of its own text, and what that is called. */
  text: z.string(),
  amendment: z.string(),
  /** Null: its edition is not in the library. */
  edition: z.string().nullable(),
  inForce: z.boolean(),
  effective: z.string().nullable(),
  instructions: z.int(),
  /** What could not be applied: the instruction as written, why, and the clauses that it speaks of. */
  refused: z.array(z.object({ words: z.string(), reason: RefusalReason, clauses: z.array(z.string()) })),
});
export type AmendmentOutcome = z.infer<typeof AmendmentOutcome>;

/** What became of one file of an import. */
export const FileOutcome = z.object({
  file: z.string(),
  outcome: z.enum(["imported", "already-there", "refused", "doubtful"]),
  text: z.string().nullable(),
  designator: z.string().nullable(),
  clauses: z.int(),
  requirements: z.int(),
  /** Pages of a text that wait to be typed by a person. */
  untyped: z.int().optional(),
  /** Of a register: the editions that it names; a text has none. */
  editions: z.int().optional(),
  /** Of an amendment what became of it at each edition; of an edition, those of its amendments that were there before. */
  amendments: z.array(AmendmentOutcome).optional(),
  doubts: z.array(z.string()),
  fault: z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
export type FileOutcome = z.infer<typeof FileOutcome>;

/** The result of an import job: what became of each file. */
export const FileOutcomes = z.array(FileOutcome);
export type FileOutcomes = z.infer<typeof FileOutcomes>;
