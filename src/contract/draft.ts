import { z } from "zod";
import { ClauseAddress } from "./candidate";
import { Disposition, QueueItem } from "./review";
import { Marking } from "./standard";

/**
 * What a passage of a draft is: the clause that stands, what the military side requires beyond it, or one of two
 * wordings out of which people make one.
 */
export const PassageRole = z.enum(["base", "supplement", "material"]);
export type PassageRole = z.infer<typeof PassageRole>;

/** A passage of a draft with where it came from, word for word but for the references that were replaced. */
export const DraftPassage = z.object({
  role: PassageRole,
  side: z.enum(["military", "civil"]),
  text: z.string(),
  source: ClauseAddress.extend({ designator: z.string(), number: z.string().nullable() }),
  /** References to military standards that a civil one has taken the place of. */
  replaced: z.array(z.object({ from: z.string(), to: z.string() })),
  /** References to military standards for which the library knows no civil one: for people to replace. */
  toReplace: z.array(z.string()),
});
export type DraftPassage = z.infer<typeof DraftPassage>;

/** A clause of a draft: what follows from one conclusion. */
export const DraftClause = z.object({
  item: z.string(),
  number: z.string(),
  title: z.string(),
  disposition: Disposition,
  /** How far its conclusion has come. */
  state: QueueItem.shape.state,
  passages: z.array(DraftPassage),
});
export type DraftClause = z.infer<typeof DraftClause>;

/** A point of which nothing enters the draft: not concluded on or otherwise in another room, kept military, repealed. */
export const LeftOut = z.object({
  item: z.string(),
  title: z.string(),
  disposition: Disposition.nullable(),
  state: QueueItem.shape.state,
});
export type LeftOut = z.infer<typeof LeftOut>;

/** 草案: the text that follows from the conclusions of a project so far. */
export const Draft = z.object({
  project: z.object({ id: z.string(), name: z.string(), scope: z.string() }),
  /** As it follows from its sources: the highest level, the longest term; a person confirms it. */
  marking: Marking,
  /** Standards that its clauses cite, in the order of GB/T 1.1-2020, 8.6. */
  references: z.array(z.string()),
  clauses: z.array(DraftClause),
  leftOut: z.array(LeftOut),
});
export type Draft = z.infer<typeof Draft>;
