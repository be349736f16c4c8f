import type { MarkingLevel, Participant, PublicKey, Role, Side } from "../../contract";
import { Fault } from "../../contract";
import { generateKey, openKey, type SigningKey, sealKey } from "../../pack";
import type { Bench } from "../bench/bench";

export interface NewParticipant {
  readonly name: string;
  readonly organization: string;
  readonly side: Side;
  readonly role: Role;
  readonly clearance: MarkingLevel;
  readonly purpose: PublicKey["purpose"];
  readonly passphrase: string;
}

/** A name as it looks: blanks, widths and signs that nobody sees make no other person. */
const looks = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/[\s\p{Cf}\p{Mn}]/gu, "")
    .toLowerCase();

const USUAL = /[\p{Script=Latin}\p{Script=Han}]/u;
const OTHER = /(?![\p{Script=Latin}\p{Script=Han}])\p{L}/u;

/**
 * Letters of other scripts that look like Latin or Chinese ones (`а`, `ロ`) make another name of the same looks, so that
 * a name is written in Latin and Chinese letters or in none of them (after UTS #39, restriction levels).
 */
function requireOneScript(name: string): void {
  const letters = name.normalize("NFKC");
  if (USUAL.test(letters) && OTHER.test(letters)) throw new Fault("E_INVALID", { what: "mixed-scripts" });
}

/** Nobody speaks for both sides: with a second name in the list one person could sign off alone. */
async function requireOneSide({ store }: Bench, { name, organization, side }: NewParticipant): Promise<void> {
  const isSame = (one: Participant) =>
    looks(one.name) === looks(name) && looks(one.organization) === looks(organization);
  const sides = (await store.read.participants()).filter(isSame).map((one) => one.side);
  if (side !== "neutral" && sides.some((one) => one !== "neutral" && one !== side))
    throw new Fault("E_SIDE_CONFLICT", { participant: name });
}

/**
 * Adds a person with a key of their own: the private half, encrypted, into the keystore, the public into the library.
 * @throws E_SIDE_CONFLICT where the same person of the same organization is of the other side; E_INVALID where a name
 *   mixes scripts
 */
export async function addParticipant(bench: Bench, input: NewParticipant): Promise<Participant> {
  const { store, keystore, crypto, newId, now } = bench;
  const { passphrase, purpose, ...person } = input;
  if (store.ownership.readOnly) throw new Fault("E_READ_ONLY", { file: store.path });
  for (const name of [input.name, input.organization]) requireOneScript(name);
  await requireOneSide(bench, input);
  const id = newId();
  const { suite } = await store.read.library();
  const key = generateKey(crypto, { suite, purpose, participant: id, validFrom: now() });
  keystore.add(await sealKey(crypto, key, passphrase));
  const participant: Participant = { id, ...person, key: key.publicKey };
  await store.write.addParticipant(participant);
  return participant;
}

/** Gives a person a new key in place of a revoked one; E_KEY_EXISTS while the old one is in use. */
export async function renewKey(bench: Bench, input: { participant: string; passphrase: string }): Promise<Participant> {
  const { store, keystore, crypto, now } = bench;
  const { id, key: old, name } = await store.read.participant(input.participant);
  if (old && old.revokedAt === null) throw new Fault("E_KEY_EXISTS", { participant: name });
  const { suite } = await store.read.library();
  const purpose = old?.purpose ?? "sign-off";
  const key = generateKey(crypto, { suite, purpose, participant: id, validFrom: now() });
  keystore.add(await sealKey(crypto, key, input.passphrase));
  await store.write.addKey(key.publicKey);
  return store.read.participant(id);
}

/** The private key of a participant for one signature; E_KEY_MISSING, E_KEY_REVOKED, E_PASSPHRASE. */
export async function unlockKey(
  { keystore, crypto }: Bench,
  { id, name, key }: Participant,
  passphrase: string,
): Promise<SigningKey> {
  if (!key) throw new Fault("E_KEY_MISSING", { participant: id });
  if (key.revokedAt !== null) throw new Fault("E_KEY_REVOKED", { participant: name });
  return openKey(crypto, keystore.read(key.id), passphrase);
}
