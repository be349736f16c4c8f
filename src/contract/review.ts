import { z } from "zod";
import { ClauseAddress } from "./candidate";
import { Rationale, Relationship } from "./comparison";
import { MarkingLevel } from "./standard";

export const Side = z.enum(["military", "defence-industry", "civil", "neutral"]);
export type Side = z.infer<typeof Side>;

export const Role = z.enum(["chair", "expert", "secretary", "observer"]);
export type Role = z.infer<typeof Role>;

export const DISPOSITIONS = [
  "adopt-civil",
  "convert-to-civil",
  "draft-jointly",
  "civil-base-military-supplement",
  "consolidate",
  "revise",
  "keep-military",
  "repeal",
] as const;
export const Disposition = z.enum(DISPOSITIONS);
export type Disposition = z.infer<typeof Disposition>;

export const Suite = z.enum(["ed25519-sha256", "sm2-sm3"]);
export type Suite = z.infer<typeof Suite>;

/** A public key as the library holds it; the private half lives in the keystore, never here. */
export const PublicKey = z.object({
  id: z.string(),
  suite: Suite,
  /** Raw public key, base64. */
  key: z.string(),
  purpose: z.enum(["sign-off", "release"]),
  participant: z.string(),
  validFrom: z.string(),
  revokedAt: z.string().nullable(),
});
export type PublicKey = z.infer<typeof PublicKey>;

export const Participant = z.object({
  id: z.string(),
  name: z.string().min(1),
  organization: z.string(),
  side: Side,
  role: Role,
  clearance: MarkingLevel,
  key: PublicKey.nullable(),
});
export type Participant = z.infer<typeof Participant>;

export const Project = z.object({
  id: z.string(),
  name: z.string().min(1),
  scope: z.string(),
  createdAt: z.string(),
  /** The parties that must sign a conclusion off. */
  requiredSides: z.array(Side),
  requiresApproval: z.boolean(),
});
export type Project = z.infer<typeof Project>;

/** One point of a project's queue: a pair of clauses, or of whole texts, to be concluded on. */
export const QueueItem = z.object({
  id: z.string(),
  project: z.string(),
  left: ClauseAddress,
  right: ClauseAddress,
  candidate: z.string().nullable(),
  position: z.int(),
  state: z.enum(["open", "concluded", "signed-off", "decided", "suspect"]),
});
export type QueueItem = z.infer<typeof QueueItem>;

export const OpinionCategory = z.enum(["general", "technical", "editorial"]);
export type OpinionCategory = z.infer<typeof OpinionCategory>;

export const OpinionResolution = z.enum(["accepted", "partly-accepted", "not-accepted"]);
export type OpinionResolution = z.infer<typeof OpinionResolution>;

export const Opinion = z.object({
  id: z.string(),
  item: z.string(),
  participant: z.string(),
  category: OpinionCategory,
  text: z.string().min(1),
  proposedChange: z.string(),
  resolution: OpinionResolution.nullable(),
  resolutionReason: z.string(),
  remark: z.string(),
  at: z.string(),
});
export type Opinion = z.infer<typeof Opinion>;

/** What a session recommends; enters the ledger and is from then on immutable. */
export const Conclusion = z.object({
  id: z.string(),
  project: z.string(),
  item: z.string(),
  left: ClauseAddress,
  right: ClauseAddress,
  disposition: Disposition,
  relationship: Relationship,
  rationale: Rationale,
  /** The reason in words, as the session adopted it. */
  reason: z.string().min(1),
  at: z.string(),
  /** Id of the conclusion that this one replaces. */
  supersedes: z.string().nullable(),
  /** Ids of conclusions of other rooms on the same point: decided, this one takes the place of all of them. */
  settles: z.array(z.string()).min(1).optional(),
});
export type Conclusion = z.infer<typeof Conclusion>;

export const SignOff = z.object({
  id: z.string(),
  conclusion: z.string(),
  participant: z.string(),
  side: Side,
  manner: z.enum(["key", "paper"]),
  meaning: z.enum(["assent", "disagree"]),
  /** Signer's claim. */
  at: z.string(),
  keyId: z.string().nullable(),
  /** SHA-256 of the scan where signed on paper. */
  scan: z.string().nullable(),
});
export type SignOff = z.infer<typeof SignOff>;

export const Approval = z.object({
  id: z.string(),
  conclusions: z.array(z.string()),
  authority: z.string().min(1),
  documentNumber: z.string().min(1),
  date: z.string(),
  scan: z.string().nullable(),
});
export type Approval = z.infer<typeof Approval>;
