import { z } from "zod";
import { PublicKey } from "./review";

/** A private key at rest: one file a participant, in the keystore outside the library. */
export const KeyEnvelope = z.strictObject({
  version: z.literal(1),
  publicKey: PublicKey,
  kdf: z.strictObject({
    name: z.literal("scrypt"),
    /** A power of two. */
    N: z.literal(Array.from({ length: 20 }, (_, at) => 2 ** (at + 1))),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(4),
    salt: z.string(),
  }),
  cipher: z.strictObject({ name: z.literal("aes-256-gcm"), nonce: z.string() }),
  /** Ciphertext followed by the 16-byte tag, base64. */
  sealed: z.string(),
});
export type KeyEnvelope = z.infer<typeof KeyEnvelope>;
