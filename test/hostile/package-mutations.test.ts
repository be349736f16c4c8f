import { describe, expect, it } from "vitest";
import type { LedgerRecord, PackageInfo } from "../../src/contract";
import { canonical, faultOf, generateKey, signPackage, verifyPackage } from "../../src/pack";
import { Dice } from "../dice";
import { AT } from "../pack/makers";
import { resealed, signedPackage } from "../pack/package-makers";

const MUTATIONS = 1_000;

const { crypto, files } = signedPackage();
const paths = [...files.keys()];
const bytesOf = (text: string) => new TextEncoder().encode(text);

type Files = Map<string, Uint8Array>;

const scratchedBytes = (dice: Dice, bytes: Uint8Array): Uint8Array => {
  const at = dice.below(bytes.length);
  switch (dice.below(4)) {
    case 0:
      return bytes.map((byte, i) => (i === at ? byte ^ (1 << dice.below(8)) : byte));
    case 1:
      return Uint8Array.from([...bytes.slice(0, at), 32 + dice.below(90), ...bytes.slice(at)]);
    case 2:
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)]);
    default:
      return bytes.slice(0, at);
  }
};

const renamed = (dice: Dice, path: string): string =>
  dice.pick([`${path}x`, `data/../${path}`, `/${path}`, path.toUpperCase(), `data/${path}`, `./${path}`]);

const ADDED = [
  "data/extra.json",
  "extra.txt",
  "data/schema/extra.json",
  "signatures/x.dsse.json",
  "data/x.js",
  "fetch.txt",
];

/** One random change of the files as they travel. */
const mutated = (dice: Dice): Files => {
  const changed: Files = new Map(files);
  const path = dice.pick(paths);
  const other = dice.pick(paths.filter((one) => one !== path));
  switch (dice.below(7)) {
    case 0:
      changed.delete(path);
      break;
    case 1:
      changed.delete(path);
      changed.set(renamed(dice, path), files.get(path)!);
      break;
    case 2:
      changed.set(dice.pick(ADDED), bytesOf("{}"));
      break;
    case 3:
      changed.set(path, files.get(other)!);
      break;
    default:
      changed.set(path, scratchedBytes(dice, files.get(path)!));
  }
  return changed;
};

const edit = <T>(changed: Files, path: string, change: (value: T) => unknown): Files => {
  const value = JSON.parse(new TextDecoder().decode(changed.get(path))) as T;
  return changed.set(path, bytesOf(`${canonical(change(value))}\n`));
};

const LEDGER = "data/ledger/replica-a.jsonl";
const editLedger = (changed: Files, change: (records: LedgerRecord[]) => LedgerRecord[]): Files => {
  const lines = new TextDecoder().decode(changed.get(LEDGER)).trimEnd().split("\n");
  const records = change(lines.map((line) => JSON.parse(line) as LedgerRecord));
  return changed.set(LEDGER, bytesOf(records.map((record) => `${canonical(record)}\n`).join("")));
};

/** Signed anew by a key of the forger's own, which the package then names. */
const forged = (change: (changed: Files) => Files): Files => {
  const key = generateKey(crypto, { suite: "ed25519-sha256", purpose: "release", participant: "x", validFrom: AT });
  const changed: Files = new Map([...files].filter(([path]) => !path.startsWith("signatures/")));
  edit<PackageInfo>(changed, "data/package.json", (info) => ({ ...info, releaseKey: key.publicKey }));
  return signPackage(crypto, resealed(change(changed)), key);
};

describe("a package that was changed", () => {
  it(`is refused: ${MUTATIONS} single changes of bytes, names and files`, () => {
    const missed: number[] = [];
    for (let seed = 0; seed < MUTATIONS; seed += 1) {
      const verification = verifyPackage(crypto, mutated(new Dice(seed)));
      const named = verification.findings.some(({ severity, where }) => severity !== "note" && where !== undefined);
      if (verification.valid || !named || faultOf(verification) === null) missed.push(seed);
    }
    expect(missed).toEqual([]);
  });

  it("is refused where its manifests were made to fit but the signature is the old one", () => {
    const changed = edit<{ designator: string }[]>(new Map(files), "data/standards.json", ([first, ...others]) => [
      { ...first, designator: "GJB 1" },
      ...others,
    ]);
    expect(verifyPackage(crypto, resealed(changed)).findings).toEqual([
      expect.objectContaining({ severity: "broken", code: "package.signature" }),
    ]);
  });
});

describe("a package signed anew by a forger", () => {
  it("is valid in itself as long as it is not changed: only the list of trusted keys tells", () => {
    const whole = forged((changed) => changed);
    expect(verifyPackage(crypto, whole).valid).toBe(true);
    const verification = verifyPackage(crypto, whole, { trustedKeys: new Set(["0".repeat(64)]) });
    expect(faultOf(verification)).toBe("E_PACKAGE_UNTRUSTED");
  });

  it.each<[string, string, (changed: Files) => Files]>([
    [
      "a conclusion of other words",
      "ledger.commitment",
      (changed) =>
        editLedger(changed, (records) =>
          records.map((record) =>
            record.entry.type === "conclusion" && record.content
              ? { ...record, content: record.content.replace("subset", "equal") }
              : record,
          ),
        ),
    ],
    [
      "a conclusion shown with another relationship than the ledger has",
      "package.state",
      (changed) =>
        edit<{ conclusion: object }[]>(changed, "data/conclusions.json", (all) =>
          all.map((one) => ({ ...one, conclusion: { ...one.conclusion, relationship: "equal" } })),
        ),
    ],
    [
      "a conclusion left out",
      "package.state",
      (changed) => {
        edit<PackageInfo>(changed, "data/package.json", (info) => ({
          ...info,
          counts: { ...info.counts, conclusions: 0 },
        }));
        return edit(changed, "data/conclusions.json", () => []);
      },
    ],
    ["an entry left out", "ledger.gap", (changed) => editLedger(changed, (all) => all.filter((_, at) => at !== 4))],
    ["the last entries cut off", "ledger.truncated", (changed) => editLedger(changed, (all) => all.slice(0, -2))],
    [
      "entries after its checkpoint",
      "package.state",
      (changed) =>
        edit<{ heads: { seq: number }[] }>(changed, "data/checkpoint.json", (point) => ({ ...point, heads: [] })),
    ],
    [
      "a text marked above its audience",
      "package.withheld",
      (changed) =>
        edit<{ marking: object }[]>(changed, "data/standards.json", (all) =>
          all.map((one) => ({ ...one, marking: { ...one.marking, level: "secret" } })),
        ),
    ],
    [
      "a clause of a text that is not there",
      "package.reference",
      (changed) =>
        edit<object[]>(changed, "data/clauses.json", (all) => all.map((one) => ({ ...one, text: "0".repeat(64) }))),
    ],
    [
      "counts that are not so",
      "package.counts",
      (changed) =>
        edit<PackageInfo>(changed, "data/package.json", (info) => ({
          ...info,
          counts: { ...info.counts, entries: 1 },
        })),
    ],
    [
      "a later format",
      "package.version",
      (changed) => edit<PackageInfo>(changed, "data/package.json", (info) => ({ ...info, version: 2 })),
    ],
    ["a script beside the report", "package.extra", (changed) => changed.set("data/report.js", bytesOf("1"))],
    [
      "a source that is another file",
      "package.reference",
      (changed) => {
        const source = [...changed.keys()].find((path) => path.startsWith("data/sources/"))!;
        return changed.set(source, bytesOf("other"));
      },
    ],
    ["JSON in other spacing", "package.form", (changed) => changed.set("data/opinions.json", bytesOf("[ ]\n"))],
    [
      "a key twice in its JSON",
      "package.form",
      (changed) => {
        const text = new TextDecoder().decode(changed.get("data/checkpoint.json"));
        return changed.set("data/checkpoint.json", bytesOf(text.replace("{", '{"at":"x",')));
      },
    ],
  ])("is refused with %s", (_, code, change) => {
    const { valid, findings } = verifyPackage(crypto, forged(change));
    expect(valid).toBe(false);
    expect(findings.map((finding) => finding.code)).toContain(code);
  });
});
