import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Fault, KeyEnvelope, type PublicKey } from "../contract";
import { writeAtomically } from "./atomic-write";

const FOLDER = "keys";
const ENDING = ".key.json";
/** Ids of keys are hashes; nothing else becomes a file name. */
const KEY_ID = /^[0-9a-f]{64}$/;

/** The public halves of the keys in a keystore, and the files in it that are none. */
interface KeystoreListing {
  readonly keys: readonly PublicKey[];
  readonly damaged: readonly string[];
}

/**
 * Private keys in the user's profile, never in a library: one encrypted file a key, readable by its owner alone
 * (on Windows by the rights of the profile).
 */
export interface Keystore {
  list(): KeystoreListing;
  /** The sealed key; E_KEY_MISSING where there is none, E_INVALID where its file is damaged. */
  read(keyId: string): KeyEnvelope;
  /** E_KEY_EXISTS where this key is there already: a key is never written over. */
  add(envelope: KeyEnvelope): void;
  /** Another sealing of a key that is there: a changed passphrase. */
  reseal(envelope: KeyEnvelope): void;
}

export const openKeystore = (profile: string): Keystore => {
  const folder = join(profile, FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform !== "win32") chmodSync(folder, 0o700);
  const write = (envelope: KeyEnvelope): void =>
    writeAtomically(pathOf(folder, envelope.publicKey.id), `${JSON.stringify(KeyEnvelope.parse(envelope), null, 2)}\n`);
  return {
    list: () => listFolder(folder),
    read: (keyId) => readKey(folder, keyId),
    add: (envelope) => {
      const { id } = envelope.publicKey;
      if (existsSync(pathOf(folder, id))) throw new Fault("E_KEY_EXISTS", { key: id });
      write(envelope);
    },
    reseal: (envelope) => {
      readKey(folder, envelope.publicKey.id);
      write(envelope);
    },
  };
};

const pathOf = (folder: string, keyId: string): string => {
  if (!KEY_ID.test(keyId)) throw new Fault("E_INVALID", { what: "key-id" });
  return join(folder, `${keyId}${ENDING}`);
};

const readKey = (folder: string, keyId: string): KeyEnvelope => {
  const path = pathOf(folder, keyId);
  if (!existsSync(path)) throw new Fault("E_KEY_MISSING", { key: keyId });
  const envelope = parseKey(path);
  if (envelope?.publicKey.id !== keyId) throw new Fault("E_INVALID", { what: "key-file", file: path });
  return envelope;
};

const parseKey = (path: string): KeyEnvelope | null => {
  try {
    return KeyEnvelope.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
};

const listFolder = (folder: string): KeystoreListing => {
  const keys: PublicKey[] = [];
  const damaged: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(ENDING)) continue;
    const envelope = parseKey(join(folder, name));
    if (envelope && `${envelope.publicKey.id}${ENDING}` === name) keys.push(envelope.publicKey);
    else damaged.push(name);
  }
  return { keys, damaged };
};
