import type { CryptoPort, Suite } from "../../contract";
import { concat, toHex } from "./bytes";
import type { KeyPair } from "./key-pair";
import { DEFAULT_USER_ID, sm2KeyPair, sm2PublicKey, sm2Sign, sm2Verify, sm3Hash } from "./sm2";

/** A signature with the SM2 user id that it was made under; no user id where the suite has none. */
interface Signature {
  readonly bytes: Uint8Array;
  readonly userId?: string;
}

/** The operations behind the name of a suite. */
export interface SuiteOperations {
  readonly suite: Suite;
  /** Hash of the parts one after another. */
  hash(...parts: readonly Uint8Array[]): Uint8Array;
  generateKeyPair(): KeyPair;
  publicKeyOf(privateKey: Uint8Array): Uint8Array;
  sign(privateKey: Uint8Array, message: Uint8Array): Signature;
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Signature): boolean;
}

const SEED_BYTES = 32;

const ed25519Sha256 = (crypto: CryptoPort): SuiteOperations => ({
  suite: "ed25519-sha256",
  hash: (...parts) => crypto.digest("sha256", concat(...parts)),
  generateKeyPair: () => {
    const privateKey = crypto.random(SEED_BYTES);
    return { privateKey, publicKey: crypto.ed25519PublicKey(privateKey) };
  },
  publicKeyOf: (privateKey) => crypto.ed25519PublicKey(privateKey),
  sign: (privateKey, message) => ({ bytes: crypto.ed25519Sign(privateKey, message) }),
  verify: (publicKey, message, { bytes, userId }) =>
    userId === undefined && crypto.ed25519Verify(publicKey, message, bytes),
});

const sm2Sm3 = (crypto: CryptoPort): SuiteOperations => ({
  suite: "sm2-sm3",
  hash: (...parts) => sm3Hash(concat(...parts)),
  generateKeyPair: () => sm2KeyPair(crypto.random),
  publicKeyOf: sm2PublicKey,
  sign: (privateKey, message) => ({
    bytes: sm2Sign(privateKey, message, DEFAULT_USER_ID, crypto.random),
    userId: DEFAULT_USER_ID,
  }),
  verify: (publicKey, message, { bytes, userId }) =>
    userId !== undefined && sm2Verify(publicKey, message, bytes, userId),
});

const SUITES: Readonly<Record<Suite, (crypto: CryptoPort) => SuiteOperations>> = {
  "ed25519-sha256": ed25519Sha256,
  "sm2-sm3": sm2Sm3,
};

export const suiteOf = (suite: Suite, crypto: CryptoPort): SuiteOperations => SUITES[suite](crypto);

/** The id of a public key is its hash: an id cannot be given to another key. */
export const keyIdOf = (operations: SuiteOperations, publicKey: Uint8Array): string =>
  toHex(operations.hash(publicKey));
