import type * as NodeCrypto from "node:crypto";
import { vi } from "vitest";

type Scrypt = (
  passphrase: Uint8Array,
  salt: Uint8Array,
  length: number,
  options: object,
  done: (error: Error | null, key: Buffer) => void,
) => void;

/**
 * A key that was derived once is not derived again in one file of tests: half a second each is what guessing a passphrase
 * is to cost, and signing again with the same key need not.
 */
vi.mock("node:crypto", async (importOriginal) => {
  const real = await importOriginal<typeof NodeCrypto>();
  const known = new Map<string, Buffer>();
  const scrypt: Scrypt = (passphrase, salt, length, options, done) => {
    const asked = JSON.stringify([[...passphrase], [...salt], length, options]);
    const before = known.get(asked);
    if (before) return void setImmediate(() => done(null, Buffer.from(before)));
    real.scrypt(passphrase, salt, length, options, (error, key) => {
      if (!error) known.set(asked, Buffer.from(key));
      done(error, key);
    });
  };
  return { ...real, scrypt };
});
