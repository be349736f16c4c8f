import {
  type CryptoPort,
  type LedgerRecord,
  type RevocationContent,
  RevocationStatement,
  type SignOffContent,
} from "../contract";
import { utf8 } from "./bytes";
import { canonical, parseCanonicalBytes } from "./canonical";
import { openEnvelope, REVOCATION_TYPE, type SigningKey, sealEnvelope } from "./dsse";
import { contentOf } from "./ledger";
import type { IndexedRecord, LedgerIndex } from "./ledger-index";
import { suiteOf } from "./suite";

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
  const { suite, ledger, commitment } = signOff.entry;
  const statement: RevocationStatement = { suite, ledger, record: revocation.target, commitment, meaning, revocation };
  const payload = utf8(canonical(statement));
  return { ...revocation, envelope: sealEnvelope(suiteOf(suite, crypto), REVOCATION_TYPE, payload, key) };
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
  const { suite, ledger, commitment } = record.entry;
  try {
    const payload = openEnvelope(suiteOf(suite, crypto), REVOCATION_TYPE, envelope, introduced.key);
    const stated = RevocationStatement.parse(parseCanonicalBytes(payload));
    return canonical(stated) === canonical({ ...stated, suite, ledger, record: signOff.id, commitment, revocation });
  } catch {
    return false;
  }
};

/** A conclusion is taken back by the replica that entered it; others conclude anew. */
export const isConclusionRevoked = (index: LedgerIndex, id: string): boolean => {
  const homes = new Set(index.conclusions.get(id)?.map(({ record }) => record.entry.replica));
  return (index.revocations.get(id) ?? []).some(
    ({ record }) => contentOf(record, "revocation")?.of === "conclusion" && homes.has(record.entry.replica),
  );
};
