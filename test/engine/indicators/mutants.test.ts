import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { coveredMutants } from "../../../bench/indicator-mutants";
import { parsePairLines } from "../../../bench/pair-line";

const SETS = join(import.meta.dirname, "../../../bench/indicators");
const TEXTS = [
  ...new Set(
    readdirSync(SETS)
      .filter((file) => file.endsWith(".txt"))
      .flatMap((file) => parsePairLines(readFileSync(join(SETS, file), "utf8")))
      .flatMap(({ left, right }) => [left, right]),
  ),
];
/** So many texts apart, for time; `npm run eval:indicators -- --mutants` tries all. */
const EVERY = 23;
/** Half a minute alone; the limit only ends what hangs, also where other work holds the cores. */
const LIMIT = 300_000;

describe("a provision changed so that it asks for something else", () => {
  it("never covers the provision that it was", { timeout: LIMIT }, () => {
    const texts = TEXTS.filter((_, at) => at % EVERY === 0);
    const { covered, tried } = coveredMutants(texts);
    expect(tried).toBeGreaterThan(1_000);
    expect(covered.map(({ kind, left, right }) => `${kind}: ${left} ⇔ ${right}`)).toEqual([]);
  });
});
