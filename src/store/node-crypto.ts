import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  type ScryptOptions,
  scrypt,
  sign,
  verify,
} from "node:crypto";
import type { CryptoPort } from "../contract";

/** DER heads before a raw Ed25519 seed and a raw public key (RFC 8410). */
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
const SPKI_HEAD = Buffer.from("302a300506032b6570032100", "hex");
const RAW_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const CIPHER = "aes-256-gcm";
const TAG_BYTES = 16;
/** scrypt takes 128·N·r bytes and a little more; Node refuses above this. */
const SCRYPT_MEMORY = 1024 * 1024 * 1024;

const privateKey = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: "der", type: "pkcs8" });

const publicKey = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI_HEAD, raw]), format: "der", type: "spki" });

const plainBytes = (buffer: Buffer): Uint8Array => new Uint8Array(buffer);

const verifyEd25519: CryptoPort["ed25519Verify"] = (raw, message, signature) => {
  if (raw.length !== RAW_KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  try {
    return verify(null, message, publicKey(raw), signature);
  } catch {
    // not a point of the curve
    return false;
  }
};

const deriveKey: CryptoPort["scrypt"] = (passphrase, salt, { N, r, p }, length) => {
  const options: ScryptOptions = { N, r, p, maxmem: SCRYPT_MEMORY };
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, length, options, (error, key) => (error ? reject(error) : resolve(plainBytes(key))));
  });
};

const openGcm: CryptoPort["gcmOpen"] = (key, nonce, aad, sealed) => {
  if (sealed.length < TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return plainBytes(Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]));
  } catch {
    return null;
  }
};

/** The cryptographic library of Node (OpenSSL) and Electron (BoringSSL). */
export const nodeCrypto: CryptoPort = {
  random: (length) => plainBytes(randomBytes(length)),
  digest: (name, bytes) => plainBytes(createHash(name).update(bytes).digest()),
  ed25519PublicKey: (seed) =>
    plainBytes(createPublicKey(privateKey(seed)).export({ format: "der", type: "spki" }).subarray(SPKI_HEAD.length)),
  ed25519Sign: (seed, message) => plainBytes(sign(null, message, privateKey(seed))),
  ed25519Verify: verifyEd25519,
  scrypt: deriveKey,
  gcmSeal: (key, nonce, aad, plain) => {
    const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(aad);
    return plainBytes(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
  },
  gcmOpen: openGcm,
};
