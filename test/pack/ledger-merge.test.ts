import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerRecord } from "../../src/contract";
import { canonical, mergeLedgers, projectState, verifyLedger, withholdContent } from "../../src/pack";
import { Dice } from "../dice";
import { Scribe, seededCrypto } from "./makers";

const crypto = seededCrypto("merge");

/** Three rooms that work apart and meet now and then; the seed decides who does what. */
const rooms = (seed: number): Scribe[] => {
  const dice = new Dice(seed);
  const first = new Scribe(crypto, "room-0").genesis(["military", "civil"]);
  const keys = [first.introduce("甲", "military"), first.introduce("乙", "civil")] as const;
  const scribes = [first, first.fork("room-1"), first.fork("room-2")];
  for (let step = 0; step < 8; step += 1) {
    const room = dice.pick(scribes);
    const concluded = room.records.filter(({ entry }) => entry.type === "conclusion");
    const side = dice.below(2);
    const act = dice.below(4);
    if (act === 0 && concluded.length > 0)
      room.sign(dice.pick(concluded), keys[side]!, side === 0 ? "military" : "civil");
    else if (act === 1) meet(room, dice.pick(scribes));
    else room.conclude(`c${seed}-${step}`, { item: `i${dice.below(3)}` });
  }
  return scribes;
};

/** One room takes in what the other knows and it does not. */
const meet = (to: Scribe, from: Scribe): void => {
  const known = new Set(to.records.map(({ entry }) => canonical(entry)));
  to.take(from.records.filter(({ entry }) => !known.has(canonical(entry))));
};

const merged = (...ledgers: (readonly LedgerRecord[])[]): readonly LedgerRecord[] =>
  ledgers.reduce((a, b) => mergeLedgers(crypto, a, b).records, []);

const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe("merging ledgers", () => {
  it("gives the same in either order, in either grouping, and twice over", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [a, b, c] = rooms(seed).map(({ records }) => records) as [LedgerRecord[], LedgerRecord[], LedgerRecord[]];
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        expect(merged(a, b, a)).toEqual(merged(a, b));
        expect(merged(a, a)).toEqual(merged(a));
      }),
      { numRuns: 30 },
    );
  });

  it("gives a sound ledger", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const all = merged(...rooms(seed).map(({ records }) => records));
        expect(verifyLedger(crypto, all)).toMatchObject({ valid: true, findings: [] });
      }),
      { numRuns: 15 },
    );
  });

  it("means the same in whatever order its entries stand", () => {
    fc.assert(
      fc.property(seeds, fc.infiniteStream(fc.nat()), (seed, order) => {
        const all = merged(...rooms(seed).map(({ records }) => records));
        const shuffled = all.map((record) => ({ record, key: order.next().value })).sort((x, y) => x.key - y.key);
        expect(
          projectState(
            crypto,
            shuffled.map(({ record }) => record),
          ),
        ).toEqual(projectState(crypto, all));
      }),
      { numRuns: 15 },
    );
  });

  it("brings back content that one side has only as a commitment", () => {
    const { records } = rooms(7)[0]!;
    const bare = records.map(withholdContent);
    expect(merged(bare, records)).toEqual(merged(records));
    expect(merged(records, bare)).toEqual(merged(records));
  });

  it("does not let signatures hold for another conclusion of the same id while the signed one is withheld", () => {
    const signed = new Scribe(crypto, "room-0").genesis(["military"]);
    const key = signed.introduce("甲", "military");
    const conclusion = signed.conclude("c1");
    signed.sign(conclusion, key, "military");
    const forger = signed.fork("room-1");
    forger.conclude("c1", { disposition: "keep-military", reason: "伪造的结论。" });
    const shown = forger.records.map((record) => (record === conclusion ? withholdContent(record) : record));
    const { valid, findings } = verifyLedger(crypto, shown);
    expect([valid, findings.map(({ code }) => code)]).toEqual([false, ["sign-off.moved"]]);
  });

  it("keeps both entries of a fork and names it", () => {
    const a = new Scribe(crypto, "room-0").genesis();
    const copy = new Scribe(crypto, "room-0").take(a.records);
    a.conclude("c1");
    copy.conclude("c2");
    const { records, forks } = mergeLedgers(crypto, a.records, copy.records);
    expect(records).toHaveLength(3);
    expect(forks).toEqual([{ replica: "room-0", seq: 1, hashes: [expect.any(String), expect.any(String)] }]);
    expect(verifyLedger(crypto, records)).toMatchObject({
      valid: false,
      findings: [{ code: "ledger.fork", where: "room-0/1" }],
    });
  });

  it("takes in no other ledger, and no content that is not what its entry commits to", () => {
    const a = new Scribe(crypto, "room-0").genesis();
    const other = new Scribe(crypto, "room-1", "ed25519-sha256", "ledger-2").genesis();
    const broken = a.records.map((record) => ({ ...record, content: "{}" }));
    const refusal = expect.objectContaining({ code: "E_LEDGER_BROKEN" });
    expect(() => mergeLedgers(crypto, a.records, other.records)).toThrow(refusal);
    expect(() => mergeLedgers(crypto, a.records, broken)).toThrow(refusal);
  });
});
