import { z } from "zod";
import { FINDING_CODES } from "./findings";
import { Suite } from "./review";

export const EntryType = z.enum([
  "genesis",
  "key",
  "conclusion",
  "sign-off",
  "disagreement",
  "revocation",
  "approval",
  "marking-confirmation",
  "release",
  "merge",
  "correction",
]);
export type EntryType = z.infer<typeof EntryType>;

/** `hex(H(salt ‖ canonical content))`, 64 lower-case digits in both suites. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The part of an entry that is chained: it verifies without its content. */
export const LedgerEntry = z.strictObject({
  suite: Suite,
  ledger: z.string(),
  replica: z.string(),
  seq: z.int().min(0),
  /** Hash of the replica's entry before; null only at seq 0. */
  prev: Hash.nullable(),
  /** Heads of the other chains it had seen, sorted. */
  parents: z.array(Hash),
  at: z.string(),
  type: EntryType,
  commitment: Hash,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** An entry with what stands beside it; an entry that may not leave travels without content and salt. */
export const LedgerRecord = z.strictObject({
  entry: LedgerEntry,
  /** RFC 8785 form of the content. */
  content: z.string().nullable(),
  /** 32 random bytes, base64. */
  salt: z.string().nullable(),
});
export type LedgerRecord = z.infer<typeof LedgerRecord>;

export const ChainHead = z.strictObject({ replica: z.string(), seq: z.int(), hash: Hash });
export type ChainHead = z.infer<typeof ChainHead>;

/** Heads kept elsewhere, against truncation and forks. */
export const Checkpoint = z.strictObject({
  suite: Suite,
  ledger: z.string(),
  at: z.string(),
  heads: z.array(ChainHead),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/** DSSE envelope (github.com/secure-systems-lab/dsse). */
export const Envelope = z.strictObject({
  payloadType: z.string(),
  payload: z.string(),
  signatures: z.array(z.strictObject({ keyid: z.string(), sig: z.string(), userId: z.string().optional() })),
});
export type Envelope = z.infer<typeof Envelope>;

/** What a verification found: `broken` evidence differs from evidence that is fine but not trusted. */
export const Finding = z.object({
  severity: z.enum(["broken", "untrusted", "note"]),
  code: z.enum(FINDING_CODES),
  where: z.string(),
  values: z.record(z.string(), z.string()),
});
export type Finding = z.infer<typeof Finding>;

export const Verification = z.object({
  valid: z.boolean(),
  checked: z.record(z.string(), z.int()),
  findings: z.array(Finding),
});
export type Verification = z.infer<typeof Verification>;
