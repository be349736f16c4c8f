import { z } from "zod";
import { ChainHead, type EntryType, Envelope, Hash } from "./ledger";
import { Approval, Conclusion, Participant, Project, PublicKey, SignOff } from "./review";
import { Marking } from "./standard";

/** The first entry of a ledger, once: by which rules its conclusions become decisions. */
export const GenesisContent = z.strictObject({
  project: Project.pick({ id: true, name: true, scope: true, requiredSides: true, requiresApproval: true }),
});
export type GenesisContent = z.infer<typeof GenesisContent>;

/** Introduces a participant with a public key, so that a package verifies alone. */
export const KeyContent = z.strictObject({
  participant: Participant.pick({ id: true, name: true, organization: true, side: true, role: true }),
  key: PublicKey,
});
export type KeyContent = z.infer<typeof KeyContent>;

/** A sign-off or disagreement; the envelope is there where it was given by key. */
export const SignOffContent = z.strictObject({ signOff: SignOff, envelope: Envelope.nullable() });
export type SignOffContent = z.infer<typeof SignOffContent>;

/** Takes back a sign-off, a key or a conclusion; the record itself stays. */
export const RevocationContent = z.strictObject({
  id: z.string(),
  of: z.enum(["sign-off", "key", "conclusion"]),
  target: z.string(),
  reason: z.string().min(1),
  at: z.string(),
  /** Of a sign-off: the signer's own signature over a `RevocationStatement`. */
  envelope: Envelope.optional(),
});
export type RevocationContent = z.infer<typeof RevocationContent>;

/** A person responsible confirms, or changes with a reason, what was proposed. */
export const MarkingConfirmation = z.strictObject({
  id: z.string(),
  subject: z.strictObject({ kind: z.enum(["conclusion", "text", "clause", "opinion"]), id: z.string() }),
  marking: Marking,
  by: z.string().min(1),
  reason: z.string(),
  /** SHA-256 of what was confirmed in RFC 8785 form, where it can change afterwards: an opinion with its resolution. */
  digest: Hash.optional(),
  at: z.string(),
});
export type MarkingConfirmation = z.infer<typeof MarkingConfirmation>;

/** That a package went out: recorded after the heads it carries. */
export const ReleaseContent = z.strictObject({
  id: z.string(),
  audience: z.string(),
  /** SHA-256 of the package's tag manifest. */
  tagManifest: z.string(),
  heads: z.array(ChainHead),
  at: z.string(),
});
export type ReleaseContent = z.infer<typeof ReleaseContent>;

/** That foreign chains were taken in, up to these heads. */
export const MergeContent = z.strictObject({ heads: z.array(ChainHead), at: z.string() });
export type MergeContent = z.infer<typeof MergeContent>;

/** A remark on a record that stands; it changes no conclusion (a later conclusion does that). */
export const CorrectionContent = z.strictObject({
  id: z.string(),
  corrects: z.string(),
  text: z.string().min(1),
  by: z.string().min(1),
  at: z.string(),
});
export type CorrectionContent = z.infer<typeof CorrectionContent>;

/** What each type of entry holds. */
export const LEDGER_CONTENT = {
  genesis: GenesisContent,
  key: KeyContent,
  conclusion: Conclusion.strict(),
  "sign-off": SignOffContent,
  disagreement: SignOffContent,
  revocation: RevocationContent,
  approval: Approval.strict(),
  "marking-confirmation": MarkingConfirmation,
  release: ReleaseContent,
  merge: MergeContent,
  correction: CorrectionContent,
} as const satisfies Record<EntryType, z.ZodType>;

export type LedgerContents = { [T in EntryType]: z.infer<(typeof LEDGER_CONTENT)[T]> };

/** A type of entry with its content. */
export type LedgerContent = { [T in EntryType]: { readonly type: T; readonly content: LedgerContents[T] } }[EntryType];

/**
 * What a key signs of a conclusion (DSSE payload, RFC 8785 form). `commitment` is that of the conclusion's entry, so
 * that the signature holds for these words of this record in this ledger alone.
 */
export const SignOffStatement = z.strictObject({
  suite: z.string(),
  ledger: z.string(),
  record: z.string(),
  commitment: z.string(),
  /** The meaning in words, as shown to the signer. */
  meaning: z.string().min(1),
  signOff: SignOff,
});
export type SignOffStatement = z.infer<typeof SignOffStatement>;

/** What a signer signs to take back a sign-off; `commitment` is that of the sign-off's entry. */
export const RevocationStatement = z.strictObject({
  suite: z.string(),
  ledger: z.string(),
  record: z.string(),
  commitment: z.string(),
  meaning: z.string().min(1),
  revocation: RevocationContent.omit({ envelope: true }),
});
export type RevocationStatement = z.infer<typeof RevocationStatement>;
