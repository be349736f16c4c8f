import { z } from "zod";
import { Hash } from "./ledger";
import { GenesisContent, KeyContent } from "./ledger-content";
import { Approval, Conclusion, Side, SignOff } from "./review";
import { Marking } from "./standard";

/** How far a conclusion has come; `decided` is final (a decision 决定), superseded only by a later decision. */
export const ConclusionStage = z.enum(["concluded", "signed-off", "decided", "superseded", "revoked"]);
export type ConclusionStage = z.infer<typeof ConclusionStage>;

/** A conclusion with everything the ledger says of it; only what counts is listed. */
export const ConclusionState = z.strictObject({
  conclusion: Conclusion.strict(),
  /** Hash of its entry. */
  entry: Hash,
  stage: ConclusionStage,
  signOffs: z.array(SignOff.strict()),
  disagreements: z.array(SignOff.strict()),
  approvals: z.array(Approval.strict()),
  /** Required sides that have not assented, or of whom someone disagrees. */
  missing: z.array(Side),
  supersededBy: z.string().nullable(),
  /** As last confirmed; null where nobody has. */
  marking: Marking.strict().nullable(),
});
export type ConclusionState = z.infer<typeof ConclusionState>;

/** What a room says of a conclusion to those who have it, and may not be told why. */
export const NoticeKind = z.enum(["not-standing", "raised"]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** What a ledger means: a pure function of the set of its entries. */
export const LedgerState = z.strictObject({
  project: GenesisContent.shape.project.nullable(),
  keys: z.array(KeyContent),
  conclusions: z.array(ConclusionState),
  /** Points with two or more conclusions of which none replaces the other: two rooms concluded apart. */
  conflicts: z.array(z.strictObject({ item: z.string(), conclusions: z.array(z.string()) })),
  /** Notices that hold: they change no stage. */
  notices: z.array(z.strictObject({ conclusion: z.string(), notice: NoticeKind })),
  withheld: z.int(),
});
export type LedgerState = z.infer<typeof LedgerState>;
