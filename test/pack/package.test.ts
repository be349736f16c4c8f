import { describe, expect, it } from "vitest";
import { buildPackage, selectContents, signPackage, validateBag, verifyPackage } from "../../src/pack";
import { seededCrypto } from "./makers";
import { packageInput, REPORT, sha256, signedPackage } from "./package-makers";

const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(files.get(path));

describe.each(["ed25519-sha256", "sm2-sm3"] as const)("a package under %s", (suite) => {
  it("verifies to the last byte and names its signer", () => {
    const { crypto, files, releaseKey } = signedPackage(suite);
    expect(verifyPackage(crypto, files)).toEqual({
      valid: true,
      checked: expect.objectContaining({ signatures: 1, entries: 14, withheld: 4, commitments: 10, "sign-offs": 2 }),
      findings: [
        {
          severity: "note",
          code: "package.signer",
          where: `signatures/${releaseKey.publicKey.id}.dsse.json`,
          values: { key: releaseKey.publicKey.id },
        },
      ],
    });
  });
});

describe("a package", () => {
  it("is a valid bag by RFC 8493 alone, signed or not", () => {
    const { crypto, files } = signedPackage();
    expect(validateBag(crypto, files)).toMatchObject({ valid: true, findings: [] });
    expect(verifyPackage(crypto, files, { bagOnly: true }).valid).toBe(true);
  });

  it("is whole but not trusted where its signer is not among the trusted, or where nobody signed", () => {
    const { input } = packageInput();
    const { crypto, files, releaseKey } = signedPackage();
    const codes = (verification: ReturnType<typeof verifyPackage>) =>
      verification.findings.map(({ severity, code }) => `${severity} ${code}`);
    const { id } = releaseKey.publicKey;
    expect(verifyPackage(crypto, files, { trustedKeys: new Set([id]) })).toMatchObject({ valid: true, findings: [] });
    expect(codes(verifyPackage(crypto, files, { trustedKeys: new Set() }))).toEqual(["untrusted package.untrusted"]);
    const unsigned = buildPackage(crypto, selectContents(crypto, input).contents, REPORT);
    expect(codes(verifyPackage(crypto, unsigned))).toEqual(["untrusted package.unsigned"]);
  });

  it("carries every entry of the ledger, without content and salt where the conclusion is withheld", () => {
    const { files } = signedPackage();
    const lines = textOf(files, "data/ledger/replica-a.jsonl").trimEnd().split("\n");
    expect(lines.filter((line) => JSON.parse(line).content === null)).toHaveLength(4);
    expect([...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join()).not.toContain("不得外传的理由");
  });

  it("gives the same unsigned bytes a hundred times over", () => {
    const { input } = packageInput();
    const crypto = seededCrypto("any");
    const digests = new Set<string>();
    for (let run = 0; run < 100; run += 1) {
      const files = buildPackage(crypto, selectContents(crypto, input).contents, REPORT);
      digests.add([...files].map(([path, bytes]) => `${path} ${sha256(bytes)}`).join("\n"));
    }
    expect(digests.size).toBe(1);
  });

  it("is signed by a release key alone", () => {
    const { crypto, files, releaseKey } = signedPackage();
    const key = { ...releaseKey, publicKey: { ...releaseKey.publicKey, purpose: "sign-off" as const } };
    expect(() => signPackage(crypto, files, key)).toThrow(expect.objectContaining({ code: "E_SIGNATURE" }));
  });
});
