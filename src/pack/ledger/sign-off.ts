import {
  type CryptoPort,
  Fault,
  type FindingCode,
  type LedgerRecord,
  type SignOff,
  type SignOffContent,
  SignOffStatement,
} from "../../contract";
import { fromBase64 } from "../crypto/bytes";
import { SIGN_OFF_TYPE, type SigningKey } from "../crypto/dsse";
import { keyIdOf, suiteOf } from "../crypto/suite";
import { contentOf } from "./ledger";
import { hasSeen, type IndexedRecord, type LedgerIndex } from "./ledger-index";
import { openStatement, sealStatement, speaksOf, statementOn } from "./statement";

export interface SignOffRequest {
  /** The record of the conclusion that is signed. */
  readonly conclusion: LedgerRecord;
  readonly signOff: SignOff;
  /** What the signature means, in the words that the signer is shown. */
  readonly meaning: string;
  readonly key: SigningKey;
}

/** Signs a conclusion with a participant's key: content for a `sign-off` or `disagreement` entry. */
export const signConclusion = (
  crypto: CryptoPort,
  { conclusion, signOff, meaning, key }: SignOffRequest,
): SignOffContent => {
  const { id, purpose, participant } = key.publicKey;
  if (purpose !== "sign-off") throw new Fault("E_SIGNATURE", { why: "purpose", key: id });
  if (signOff.keyId !== id || signOff.participant !== participant || signOff.manner !== "key") {
    throw new Fault("E_SIGNATURE", { why: "participant", key: id });
  }
  if (contentOf(conclusion, "conclusion")?.id !== signOff.conclusion) {
    throw new Fault("E_SIGNATURE", { why: "conclusion", key: id });
  }
  const statement = { ...statementOn(conclusion.entry, signOff.conclusion, meaning), signOff };
  return { signOff, envelope: sealStatement(crypto, SIGN_OFF_TYPE, statement, key) };
};

/** A sign-off that does not count, and why. `key-revoked` is no damage: the ledger rightly keeps what happened. */
export type SignOffFault = Extract<FindingCode, `sign-off.${string}`>;

/** Null where the sign-off counts. */
export const faultOfSignOff = (
  crypto: CryptoPort,
  index: LedgerIndex,
  entry: IndexedRecord,
  content: SignOffContent,
): SignOffFault | null => {
  const { signOff } = content;
  if (signOff.meaning !== (entry.record.entry.type === "sign-off" ? "assent" : "disagree")) return "sign-off.form";
  return signOff.manner === "paper" ? faultOnPaper(index, content) : faultByKey(crypto, index, entry, content);
};

/** Paper carries no proof of its own here: the scan's hash must be there and the side not belie a known key. */
const faultOnPaper = (index: LedgerIndex, { signOff, envelope }: SignOffContent): SignOffFault | null => {
  if (envelope !== null || signOff.keyId !== null || signOff.scan === null) return "sign-off.form";
  const known = [...index.keys.values()].flat().filter(({ participant }) => participant.id === signOff.participant);
  if (known.some(({ participant }) => participant.side !== signOff.side)) return "sign-off.side";
  const there = index.conclusions.has(signOff.conclusion) || index.withheldConclusions.size > 0;
  return there ? null : "sign-off.conclusion-unknown";
};

const faultByKey = (
  crypto: CryptoPort,
  index: LedgerIndex,
  entry: IndexedRecord,
  { signOff, envelope }: SignOffContent,
): SignOffFault | null => {
  if (envelope === null || signOff.keyId === null || signOff.scan !== null) return "sign-off.form";
  const introduced = index.keys.get(signOff.keyId)?.[0];
  if (introduced?.key.purpose !== "sign-off" || !index.standingKeys.has(signOff.keyId)) return "sign-off.key-unknown";
  const { key, participant } = introduced;
  if (participant.id !== signOff.participant || participant.side !== signOff.side) return "sign-off.side";
  const operations = suiteOf(entry.record.entry.suite, crypto);
  const raw = fromBase64(key.key);
  if (!raw || keyIdOf(operations, raw) !== key.id) return "sign-off.key-unknown";
  const { suite } = entry.record.entry;
  const opened = openStatement(crypto, { type: SIGN_OFF_TYPE, form: SignOffStatement, suite }, envelope, key);
  if (typeof opened === "string") return `sign-off.${opened}`;
  return faultOfStatement(index, entry, signOff, opened) ?? faultOfKey(index, entry, key.id);
};

const faultOfStatement = (
  index: LedgerIndex,
  { record }: IndexedRecord,
  signOff: SignOff,
  statement: SignOffStatement,
): SignOffFault | null => {
  const { commitment, signOff: stated } = statement;
  if (!speaksOf(statement, record.entry, signOff.conclusion, { stated, entered: signOff })) return "sign-off.moved";
  const conclusions = index.conclusions.get(signOff.conclusion) ?? [];
  if (conclusions.length > 0)
    // the content that is shown must be the one that was signed, whatever else is withheld
    return conclusions.every((one) => one.record.entry.commitment === commitment) ? null : "sign-off.moved";
  return index.withheldConclusions.has(commitment) ? null : "sign-off.conclusion-unknown";
};

/**
 * A revoked key's signatures hold only where the revocation had seen them: time is the signer's claim, but an entry
 * cannot be slipped into what others have already chained to.
 */
const faultOfKey = (index: LedgerIndex, entry: IndexedRecord, key: string): SignOffFault | null => {
  const revocations = (index.revocations.get(key) ?? []).filter(
    ({ record }) => contentOf(record, "revocation")?.of === "key",
  );
  return revocations.every((revocation) => hasSeen(revocation, entry)) ? null : "sign-off.key-revoked";
};
