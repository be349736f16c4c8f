import type { CryptoPort, Envelope, LedgerEntry, PublicKey } from "../../contract";
import { utf8 } from "../crypto/bytes";
import { canonical, parseCanonicalBytes } from "../crypto/canonical";
import { openEnvelope, type SigningKey, sealEnvelope } from "../crypto/dsse";
import { suiteOf } from "../crypto/suite";

/** What a key signs of a record: which one, what is in it, and the words that the signer was shown. */
interface Statement {
  readonly suite: string;
  readonly ledger: string;
  readonly record: string;
  readonly commitment: string;
  readonly meaning: string;
}

type Entry = Pick<LedgerEntry, "suite" | "ledger" | "commitment">;

type Begun = Statement & Pick<Entry, "suite">;

/** What a statement says of the record, whose entry is given, beside its own content. */
export const statementOn = ({ suite, ledger, commitment }: Entry, record: string, meaning: string): Begun => ({
  suite,
  ledger,
  record,
  commitment,
  meaning,
});

/** Signs a statement in the suite of its ledger: an envelope around its canonical form. */
export const sealStatement = (crypto: CryptoPort, type: string, statement: Begun, key: SigningKey): Envelope =>
  sealEnvelope(suiteOf(statement.suite, crypto), type, utf8(canonical(statement)), key);

/** The schema of a kind of statement, as far as this reads by it. */
interface Form<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** A statement, parsed only after its signature has verified; else why it counts for nothing. */
export const openStatement = <T extends Statement>(
  crypto: CryptoPort,
  { type, form, suite }: { readonly type: string; readonly form: Form<T>; readonly suite: Entry["suite"] },
  envelope: Envelope,
  key: Pick<PublicKey, "id" | "key">,
): T | "signature" | "form" => {
  let payload: Uint8Array;
  try {
    payload = openEnvelope(suiteOf(suite, crypto), type, envelope, key);
  } catch {
    return "signature";
  }
  const parsed = form.safeParse(parseCanonicalBytes(payload));
  return parsed.success ? parsed.data : "form";
};

/** Whether a statement is of this ledger and of the record, and holds this content in the member that has it. */
export const speaksOf = (
  statement: Statement,
  { suite, ledger }: Pick<Entry, "suite" | "ledger">,
  record: string,
  content: { readonly stated: unknown; readonly entered: unknown },
): boolean =>
  statement.suite === suite &&
  statement.ledger === ledger &&
  statement.record === record &&
  canonical(content.stated) === canonical(content.entered);
