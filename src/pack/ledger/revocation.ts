import {
  type CryptoPort,
  type LedgerRecord,
  type RevocationContent,
  RevocationStatement,
  type SignOffContent,
} from "../../contract";
import { REVOCATION_TYPE, type SigningKey } from "../crypto/dsse";
import { contentOf } from "./ledger";
import type { IndexedRecord, LedgerIndex } from "./ledger-index";
import { openStatement, sealStatement, speaksOf, statementOn } from "./statement";

export interface RevocationRequest {
  /** The record of the sign-off that is taken back. */
  readonly signOff: LedgerRecord;
  readonly revocation: Omit<RevocationContent, "envelope">;
  /** What the signature means, in the words that the signer is shown. */
  readonly meaning: string;
  readonly key: SigningKey;
}

/** A signer takes a sign-off back: content for a `revocation` entry. */
export const revokeSignOff = (
  crypto: CryptoPort,
  { signOff, revocation, meaning, key }: RevocationRequest,
): RevocationContent => {
  const statement = { ...statementOn(signOff.entry, revocation.target, meaning), revocation };
  return { ...revocation, envelope: sealStatement(crypto, REVOCATION_TYPE, statement, key) };
};

/** Whether a sign-off was taken back by the person who gave it: whatever others enter takes nothing back. */
export const isSignOffRevoked = (
  crypto: CryptoPort,
  index: LedgerIndex,
  entry: IndexedRecord,
  content: SignOffContent,
): boolean =>
  (index.revocations.get(content.signOff.id) ?? []).some((revocation) => {
    const taken = contentOf(revocation.record, "revocation");
    return taken?.of === "sign-off" && isSigned(crypto, index, entry, content, taken);
  });

const isSigned = (
  crypto: CryptoPort,
  index: LedgerIndex,
  { record }: IndexedRecord,
  { signOff }: SignOffContent,
  { envelope, ...revocation }: RevocationContent,
): boolean => {
  const keyId = envelope?.signatures[0]?.keyid ?? "";
  const introduced = index.keys.get(keyId)?.[0];
  if (!envelope || introduced?.participant.id !== signOff.participant || !index.standingKeys.has(keyId)) return false;
  const { suite, commitment } = record.entry;
  const kind = { type: REVOCATION_TYPE, form: RevocationStatement, suite };
  const opened = openStatement(crypto, kind, envelope, introduced.key);
  if (typeof opened === "string" || opened.commitment !== commitment) return false;
  return speaksOf(opened, record.entry, signOff.id, { stated: opened.revocation, entered: revocation });
};

/** A conclusion is taken back by the replica that entered it; others conclude anew. */
export const isConclusionRevoked = (index: LedgerIndex, id: string): boolean => {
  const homes = new Set(index.conclusions.get(id)?.map(({ record }) => record.entry.replica));
  return (index.revocations.get(id) ?? []).some(
    ({ record }) => contentOf(record, "revocation")?.of === "conclusion" && homes.has(record.entry.replica),
  );
};
