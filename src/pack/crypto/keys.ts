import { type CryptoPort, Fault, KeyEnvelope, type PublicKey, type ScryptCost } from "../../contract";
import { concat, fromBase64, sameBytes, toBase64, utf8 } from "./bytes";
import { canonical } from "./canonical";
import type { SigningKey } from "./dsse";
import { keyIdOf, suiteOf } from "./suite";

/** What guessing one passphrase costs; a key file with less is refused (OWASP's floor for scrypt). */
export const SCRYPT_COST: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const CIPHER_KEY_BYTES = 32;

export type NewKey = Pick<PublicKey, "suite" | "purpose" | "participant" | "validFrom">;

/** Makes a key pair for one participant and purpose. */
export const generateKey = (crypto: CryptoPort, { suite, purpose, participant, validFrom }: NewKey): SigningKey => {
  const operations = suiteOf(suite, crypto);
  const pair = operations.generateKeyPair();
  const id = keyIdOf(operations, pair.publicKey);
  const key = toBase64(pair.publicKey);
  return {
    publicKey: { id, suite, key, purpose, participant, validFrom, revokedAt: null },
    privateKey: pair.privateKey,
  };
};

/** Encrypts a private key under a passphrase: scrypt, then AES-256-GCM that also covers everything beside it. */
export const sealKey = async (
  crypto: CryptoPort,
  { publicKey, privateKey }: SigningKey,
  passphrase: string,
  cost: ScryptCost = SCRYPT_COST,
): Promise<KeyEnvelope> => {
  const salt = crypto.random(SALT_BYTES);
  const nonce = crypto.random(NONCE_BYTES);
  const head: Omit<KeyEnvelope, "sealed"> = {
    version: 1,
    publicKey,
    kdf: { name: "scrypt", N: cost.N, r: cost.r, p: cost.p, salt: toBase64(salt) },
    cipher: { name: "aes-256-gcm", nonce: toBase64(nonce) },
  };
  const key = await crypto.scrypt(passphraseBytes(passphrase), salt, cost, CIPHER_KEY_BYTES);
  return { ...head, sealed: toBase64(crypto.gcmSeal(key, nonce, utf8(canonical(head)), privateKey)) };
};

/**
 * Decrypts a key file for one signature. E_PASSPHRASE where the passphrase (or a byte of the file) is wrong,
 * E_INVALID where the file is none or was sealed at less than `floor`.
 */
export const openKey = async (
  crypto: CryptoPort,
  file: unknown,
  passphrase: string,
  floor: ScryptCost = SCRYPT_COST,
): Promise<SigningKey> => {
  const parsed = KeyEnvelope.safeParse(file);
  if (!parsed.success) throw new Fault("E_INVALID", { what: "key-file" }, { cause: parsed.error });
  const { sealed, ...head } = parsed.data;
  const { kdf, cipher, publicKey } = head;
  if (kdf.N < floor.N || kdf.r < floor.r || kdf.p < floor.p) throw new Fault("E_INVALID", { what: "key-file-cost" });
  const [salt, nonce, box] = [fromBase64(kdf.salt), fromBase64(cipher.nonce), fromBase64(sealed)];
  if (!salt || nonce?.length !== NONCE_BYTES || !box) throw new Fault("E_INVALID", { what: "key-file" });
  const key = await crypto.scrypt(passphraseBytes(passphrase), salt, kdf, CIPHER_KEY_BYTES);
  const privateKey = crypto.gcmOpen(key, nonce, utf8(canonical(head)), box);
  if (!privateKey) throw new Fault("E_PASSPHRASE", { key: publicKey.id });
  checkPair(crypto, publicKey, privateKey);
  return { publicKey, privateKey };
};

/** The same passphrase typed on two systems may differ in Unicode form alone. */
const passphraseBytes = (passphrase: string): Uint8Array => utf8(passphrase.normalize("NFC"));

const checkPair = (crypto: CryptoPort, publicKey: PublicKey, privateKey: Uint8Array): void => {
  const derived = suiteOf(publicKey.suite, crypto).publicKeyOf(privateKey);
  const stated = fromBase64(publicKey.key) ?? concat();
  if (!sameBytes(derived, stated)) throw new Fault("E_INVALID", { what: "key-file" });
};
