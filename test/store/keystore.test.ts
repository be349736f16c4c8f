import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateKey, openKey, sealKey } from "../../src/pack";
import { openKeystore } from "../../src/store/keystore";
import { AT, seededCrypto, TEST_SCRYPT_COST } from "../pack/makers";

const crypto = seededCrypto("keystore");
const sealed = (passphrase: string, key = newKey()) => sealKey(crypto, key, passphrase, TEST_SCRYPT_COST);
const newKey = () =>
  generateKey(crypto, { suite: "ed25519-sha256", purpose: "sign-off", participant: "甲", validFrom: AT });

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), "keystore-"));
});
afterEach(() => rmSync(profile, { recursive: true }));

describe("the keystore", () => {
  it("keeps a key in a file that its owner alone may read", async () => {
    const store = openKeystore(profile);
    const envelope = await sealed("p");
    store.add(envelope);
    expect(store.list()).toEqual({ keys: [envelope.publicKey], damaged: [] });
    expect(openKeystore(profile).read(envelope.publicKey.id)).toEqual(envelope);
    const [name] = readdirSync(join(profile, "keys"));
    if (process.platform !== "win32") expect(statSync(join(profile, "keys", name!)).mode & 0o777).toBe(0o600);
  });

  it("never writes over a key, but seals one anew under another passphrase", async () => {
    const store = openKeystore(profile);
    const key = newKey();
    store.add(await sealed("old", key));
    const again = await sealed("new", key);
    expect(() => store.add(again)).toThrow(expect.objectContaining({ code: "E_KEY_EXISTS" }));
    store.reseal(again);
    expect(await openKey(crypto, store.read(key.publicKey.id), "new", TEST_SCRYPT_COST)).toEqual(key);
    expect(readdirSync(join(profile, "keys"))).toHaveLength(1);
  });

  it("says which key is missing and which file is damaged", async () => {
    const store = openKeystore(profile);
    const { id } = newKey().publicKey;
    expect(() => store.read(id)).toThrow(expect.objectContaining({ code: "E_KEY_MISSING" }));
    const unknown = await sealed("p");
    expect(() => store.reseal(unknown)).toThrow(expect.objectContaining({ code: "E_KEY_MISSING" }));
    writeFileSync(join(profile, "keys", `${id}.key.json`), "{");
    expect(store.list()).toEqual({ keys: [], damaged: [`${id}.key.json`] });
    expect(() => store.read(id)).toThrow(expect.objectContaining({ code: "E_INVALID" }));
  });

  it("takes no id that is not a hash, so that none leaves its folder", () => {
    expect(() => openKeystore(profile).read("../../a")).toThrow(expect.objectContaining({ code: "E_INVALID" }));
  });
});
