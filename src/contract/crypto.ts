/** Cost of scrypt (RFC 7914): 2^17 · 8 blocks take 128 MiB and about half a second. */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

export type DigestName = "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";

/**
 * What pack needs of a cryptographic library, since it has neither randomness nor keys of its own; the real one is
 * store/node-crypto. SM2 and SM3 are not in it: Electron's library lacks them, so pack brings its own.
 */
export interface CryptoPort {
  random(length: number): Uint8Array;
  digest(name: DigestName, bytes: Uint8Array): Uint8Array;
  /** Ed25519 (RFC 8032) over 32-byte seeds, raw 32-byte public keys and 64-byte signatures. */
  ed25519PublicKey(seed: Uint8Array): Uint8Array;
  ed25519Sign(seed: Uint8Array, message: Uint8Array): Uint8Array;
  ed25519Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  scrypt(passphrase: Uint8Array, salt: Uint8Array, cost: ScryptCost, length: number): Promise<Uint8Array>;
  /** AES-256-GCM: ciphertext followed by its 16-byte tag. */
  gcmSeal(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, plain: Uint8Array): Uint8Array;
  /** Null where key, nonce, aad or bytes are not those of the sealing. */
  gcmOpen(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Uint8Array | null;
}
