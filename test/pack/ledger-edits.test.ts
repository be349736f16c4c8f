import { describe, expect, it } from "vitest";
import type { LedgerEntry, LedgerRecord } from "../../src/contract";
import { headsOf, verifyLedger } from "../../src/pack";
import { Dice } from "../dice";
import { Scribe, seededCrypto } from "./makers";

const EDITS = 10_000;

/** Two replicas that know of each other; small, so that ten thousand verifications take seconds. */
const twoRooms = () => {
  const a = new Scribe(seededCrypto("edits"), "room-a").genesis(["military"]);
  const key = a.introduce("甲", "military");
  const b = a.fork("room-b");
  b.conclude("c2");
  a.sign(a.conclude("c1"), key, "military");
  a.take(b.records.slice(-1)).confirm("c1", "internal");
  b.take(a.records.filter(({ entry }) => entry.replica === "room-a").slice(2)).confirm("c2", "public");
  return { crypto: a.crypto, records: b.records, checkpoint: headsOf(a.crypto, b.records) };
};

const { crypto, records, checkpoint } = twoRooms();

const withEntry = (record: LedgerRecord, change: Partial<LedgerEntry>): LedgerRecord => ({
  ...record,
  entry: { ...record.entry, ...change },
});

const replaced = (at: number, record: LedgerRecord): LedgerRecord[] =>
  records.map((old, i) => (i === at ? record : old));

/** A text with one character changed, inserted or removed. */
const scratched = (dice: Dice, text: string, alphabet: string): string => {
  const at = dice.below(text.length);
  const letter = alphabet[dice.below(alphabet.length)]!;
  const kept = dice.below(3) === 0 ? 0 : 1;
  const edited = text.slice(0, at) + (dice.below(4) === 0 ? "" : letter) + text.slice(at + kept);
  return edited === text ? `${text}${letter}` : edited;
};

const HEX = "0123456789abcdef";
const TYPES = ["conclusion", "approval", "merge", "correction", "release"] as const;

/** One random edit of one record. */
const edited = (dice: Dice, at: number): LedgerRecord => {
  const record = records[at]!;
  const { entry, content, salt } = record;
  const other = records[(at + 1 + dice.below(records.length - 1)) % records.length]!;
  const edits: (() => LedgerRecord)[] = [
    () => ({ ...record, content: scratched(dice, content!, HEX) }),
    () => ({ ...record, salt: scratched(dice, salt!, "ABCxyz019+/=") }),
    () => ({ ...record, content: other.content, salt: other.salt }),
    () => ({ ...record, content: null }),
    () => ({ ...record, salt: null }),
    () => withEntry(record, { commitment: scratched(dice, entry.commitment, HEX) }),
    () => withEntry(record, { prev: entry.prev === null ? other.entry.commitment : scratched(dice, entry.prev, HEX) }),
    () => withEntry(record, { prev: entry.prev === null ? entry.commitment : null }),
    () => withEntry(record, { parents: [...entry.parents, other.entry.commitment] }),
    () => withEntry(record, { at: scratched(dice, entry.at, "0123456789:-") }),
    () => withEntry(record, { seq: entry.seq + 1 + dice.below(5) }),
    () => withEntry(record, { replica: scratched(dice, entry.replica, "abc-") }),
    () => withEntry(record, { ledger: scratched(dice, entry.ledger, "abc-") }),
    () => withEntry(record, { type: TYPES.filter((type) => type !== entry.type)[dice.below(4)]! }),
    () => withEntry(record, { suite: "sm2-sm3" }),
  ];
  return edits[dice.below(edits.length)]!();
};

/** One random edit of the whole. */
const editedLedger = (dice: Dice): LedgerRecord[] => {
  const at = dice.below(records.length);
  const other = (at + 1 + dice.below(records.length - 1)) % records.length;
  switch (dice.below(8)) {
    case 0:
      return records.filter((_, i) => i !== at);
    case 1:
      return [...records, records[at]!];
    case 2:
      return [...records, withEntry(records[at]!, { at: "2030-01-01T00:00:00.000Z" })];
    case 3: // two entries change places
      return replaced(
        at,
        withEntry(records[at]!, { seq: records[other]!.entry.seq, replica: records[other]!.entry.replica }),
      );
    case 4: // two contents change places
      return records.map((record, i) => {
        const from = i === at ? other : i === other ? at : i;
        return { ...record, content: records[from]!.content, salt: records[from]!.salt };
      });
    default:
      return replaced(at, edited(dice, at));
  }
};

describe("edits of a ledger", () => {
  it("start from one that is sound", () => {
    expect(verifyLedger(crypto, records, { checkpoint })).toMatchObject({ valid: true, findings: [] });
  });

  it(`are all found: ${EDITS} changes, swaps, doubles, cuts and forks, each single`, () => {
    const missed: number[] = [];
    for (let seed = 0; seed < EDITS; seed += 1) {
      if (verifyLedger(crypto, editedLedger(new Dice(seed)), { checkpoint }).valid) missed.push(seed);
    }
    expect(missed).toEqual([]);
  });

  it.each(records.map((record, at) => [`${record.entry.replica}/${record.entry.seq}`, at] as const))(
    "name the first bad entry: %s changed, its content, its time, or gone",
    (place, at) => {
      const record = records[at]!;
      const bad = [
        replaced(at, { ...record, content: "{}" }),
        replaced(at, withEntry(record, { at: "2030-01-01T00:00:00.000Z" })),
        replaced(at, withEntry(record, { prev: "0".repeat(64) })),
        records.filter((_, i) => i !== at),
      ];
      for (const ledger of bad) {
        expect(verifyLedger(crypto, ledger, { checkpoint }).findings[0]).toMatchObject({
          severity: "broken",
          where: place,
        });
      }
    },
  );

  it("of a chain's end are found only with a head kept elsewhere", () => {
    const cut = records.filter(({ entry }) => !(entry.replica === "room-b" && entry.seq === 1));
    expect(verifyLedger(crypto, cut).valid).toBe(true);
    expect(verifyLedger(crypto, cut, { checkpoint }).findings).toEqual([
      { severity: "broken", code: "ledger.truncated", where: "room-b/1", values: {} },
    ]);
  });

  it.each([
    ["nothing", []],
    ["no record", [null, 1, "x", {}]],
    ["an unknown field", [{ ...records[0]!, note: "" }, ...records.slice(1)]],
    [
      "an unknown field in an entry",
      [{ ...records[0]!, entry: { ...records[0]!.entry, note: "" } }, ...records.slice(1)],
    ],
  ])("that leave %s are found", (_, ledger) => {
    expect(verifyLedger(crypto, ledger).valid).toBe(false);
  });
});
