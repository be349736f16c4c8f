import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readBagZip } from "../../src/formats/read/bag";
import { writeBagZip } from "../../src/formats/write/bag";
import { verifyPackage } from "../../src/pack";
import { nodeCrypto } from "../../src/store/node-crypto";
import { sha256, signedPackage } from "./package-makers";

/** Packages of the first format as they were first written. They are never written again: whoever holds one keeps it. */
const GOLDEN = {
  "ed25519-sha256": "f6ceb0ffdbab876ea7780e07bb16feb59388b08361ca4f102d1900478977bf32",
  "sm2-sm3": "42baac76cfc7851334431a192e99c0327fb87abffe9b36813e9560165a4fa8fc",
} as const;

const golden = (suite: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/package-v1/${suite}.rbpkg.zip`, import.meta.url))));

describe.each(Object.entries(GOLDEN))("the golden package of version 1 under %s", (suite, digest) => {
  it("is what it was when it was first written", () => {
    expect(sha256(golden(suite))).toBe(digest);
  });

  it("verifies today", async () => {
    const { valid, checked } = verifyPackage(nodeCrypto, await readBagZip(golden(suite)));
    expect(valid).toBe(true);
    expect(checked).toMatchObject({ entries: 11, withheld: 4, "sign-offs": 2, signatures: 1 });
  });
});

/** What the same ledger, instant and randomness give today: a change of these bytes is a change of the format. */
const TODAY = {
  "ed25519-sha256": "6d245e89b3cc5148660467f721924d2f7d944273001b4d8156eabc174ab0b3cd",
  "sm2-sm3": "a39dc57f9f3a5ff2f99d1a49dcd0f2ef103c1894a1589ce37ec7062ed7113912",
} as const;

it.each(Object.entries(TODAY))("a package under %s is written to the same bytes everywhere", async (suite, digest) => {
  const { files } = signedPackage(suite as keyof typeof TODAY);
  expect(sha256(await writeBagZip(files, "示例项目-2026-04-01"))).toBe(digest);
});
