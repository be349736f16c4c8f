import { describe, expect, it } from "vitest";
import { generateKey, openKey, SCRYPT_COST, sealKey } from "../../src/pack";
import { AT, seededCrypto, TEST_SCRYPT_COST } from "./makers";

const crypto = seededCrypto("keys");
const newKey = (suite: "ed25519-sha256" | "sm2-sm3" = "ed25519-sha256") =>
  generateKey(crypto, { suite, purpose: "sign-off", participant: "甲", validFrom: AT });
const sealed = (passphrase = "长而难猜的口令") => sealKey(crypto, newKey(), passphrase, TEST_SCRYPT_COST);
const opened = (file: unknown, passphrase = "长而难猜的口令") => openKey(crypto, file, passphrase, TEST_SCRYPT_COST);

describe("a private key at rest", () => {
  it.each(["ed25519-sha256", "sm2-sm3"] as const)("comes back under its passphrase (%s)", async (suite) => {
    const key = newKey(suite);
    expect(await opened(await sealKey(crypto, key, "口令", TEST_SCRYPT_COST), "口令")).toEqual(key);
  });

  it("costs an attacker at least 2^17 rounds by default", async () => {
    expect(SCRYPT_COST.N).toBeGreaterThanOrEqual(2 ** 17);
    const key = newKey();
    const file = await sealKey(crypto, key, "p");
    expect(file.kdf).toMatchObject(SCRYPT_COST);
    expect(await openKey(crypto, file, "p")).toEqual(key);
  });

  it("is refused where it was sealed at a lower cost than allowed", async () => {
    await expect(openKey(crypto, await sealed(), "长而难猜的口令")).rejects.toMatchObject({ code: "E_INVALID" });
  });

  it("stays shut under another passphrase", async () => {
    await expect(opened(await sealed(), "别的口令")).rejects.toMatchObject({ code: "E_PASSPHRASE" });
  });

  it("takes a passphrase in either Unicode form", async () => {
    expect(await opened(await sealed("caf\u00e9"), "cafe\u0301")).toBeDefined();
  });

  it("stays shut when anything beside it was changed: whose it is, for what, at which cost", async () => {
    const file = await sealed();
    const changes = [
      { publicKey: { ...file.publicKey, participant: "乙" } },
      { publicKey: { ...file.publicKey, purpose: "release" } },
      { kdf: { ...file.kdf, N: file.kdf.N * 2 } },
      { sealed: `A${file.sealed.slice(1)}` },
    ];
    for (const change of changes) {
      await expect(opened({ ...file, ...change })).rejects.toMatchObject({ code: "E_PASSPHRASE" });
    }
  });

  it.each([
    ["nothing", null],
    ["an empty object", {}],
    ["text", "key"],
  ])("is no key file: %s", async (_, file) => {
    await expect(opened(file)).rejects.toMatchObject({ code: "E_INVALID" });
  });
});
