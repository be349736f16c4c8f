import { expect, it } from "vitest";
import type { ConclusionState, LedgerRecord } from "../../src/contract";
import { type SigningKey, selectContents } from "../../src/pack";
import { Dice } from "../dice";
import { Scribe, seededCrypto } from "./makers";
import { packageInput } from "./package-makers";

const LEDGERS = 150;
const STEPS = 20;

/** A room that concludes, signs, confirms and takes back on three points as it comes. */
const randomRecords = (seed: number, from: readonly LedgerRecord[]): LedgerRecord[] => {
  const dice = new Dice(seed);
  const scribe = new Scribe(seededCrypto(`random ${seed}`), "replica-a").take(from);
  const { left, right } = JSON.parse(from.find(({ entry }) => entry.type === "conclusion")!.content!);
  const keys = new Map<"military" | "civil", SigningKey>();
  const keyOf = (side: "military" | "civil") => {
    const key = keys.get(side) ?? scribe.introduce(`${side} 专家`, side);
    keys.set(side, key);
    return key;
  };
  const made: { record: LedgerRecord; id: string; item: string }[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const one = made.length > 0 ? dice.pick(made) : undefined;
    const what = dice.below(7);
    if (!one || what < 2) {
      const id = `r${made.length}`;
      const item = `item-${dice.below(3)}`;
      const others = made.filter((other) => other.item === item).map((other) => other.id);
      const settles = others.filter(() => dice.below(3) === 0);
      const supersedes = others.length > 0 && dice.below(4) > 0 ? dice.pick(others) : null;
      const more = { item, left, right, supersedes, ...(settles.length > 0 ? { settles } : {}) };
      made.push({ record: scribe.conclude(id, more), id, item });
      if (dice.below(5) > 0) scribe.confirm(id, dice.pick(["public", "internal", "internal", "secret"]));
    } else if (what < 5) {
      const sides = dice.below(3) === 0 ? (["military"] as const) : (["military", "civil"] as const);
      for (const side of sides) scribe.sign(one.record, keyOf(side), side);
    } else if (what === 5) scribe.confirm(one.id, dice.pick(["public", "internal", "internal", "secret"]));
    else if (dice.below(3) === 0) scribe.revoke("conclusion", one.id);
  }
  return scribe.records;
};

it("what is held back never changes what goes, whatever replaced what", () => {
  const { input } = packageInput();
  const broken: string[] = [];
  let replaced = 0;
  for (let seed = 0; seed < LEDGERS; seed += 1) {
    const records = randomRecords(seed, input.records);
    try {
      const { files } = selectContents(seededCrypto("select"), { ...input, records }).contents;
      const went: readonly ConclusionState[] = files["conclusions.json"];
      replaced += went.filter(({ supersededBy }) => supersededBy !== null).length;
    } catch (error) {
      broken.push(`${seed}: ${error}`);
    }
  }
  expect(broken).toEqual([]);
  expect(replaced).toBeGreaterThan(LEDGERS / 10);
});
