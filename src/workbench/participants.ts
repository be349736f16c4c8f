import type { MarkingLevel, Participant, PublicKey, Role, Side } from "../contract";
import { Fault } from "../contract";
import { generateKey, openKey, type SigningKey, sealKey } from "../pack";
import type { Bench } from "./bench";

export interface NewParticipant {
  readonly name: string;
  readonly organization: string;
  readonly side: Side;
  readonly role: Role;
  readonly clearance: MarkingLevel;
  readonly purpose: PublicKey["purpose"];
  readonly passphrase: string;
}

/** Adds a person with a key of their own: the private half, encrypted, into the keystore, the public into the library. */
export async function addParticipant(bench: Bench, input: NewParticipant): Promise<Participant> {
  const { store, keystore, crypto, newId, now } = bench;
  const { passphrase, purpose, ...person } = input;
  if (store.ownership.readOnly) throw new Fault("E_READ_ONLY", { file: store.path });
  const id = newId();
  const { suite } = await store.read.library();
  const key = generateKey(crypto, { suite, purpose, participant: id, validFrom: now() });
  keystore.add(await sealKey(crypto, key, passphrase));
  const participant: Participant = { id, ...person, key: key.publicKey };
  await store.write.addParticipant(participant);
  return participant;
}

/** The private key of a participant for one signature; E_KEY_MISSING, E_PASSPHRASE. */
export async function unlockKey(
  { keystore, crypto }: Bench,
  { id, key }: Participant,
  passphrase: string,
): Promise<SigningKey> {
  if (!key) throw new Fault("E_KEY_MISSING", { participant: id });
  return openKey(crypto, keystore.read(key.id), passphrase);
}
