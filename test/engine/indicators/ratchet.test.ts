import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scorePair, sumScores } from "../../../bench/indicator-score";
import { parsePairLines } from "../../../bench/pair-line";
import { judgeIndicators } from "../../../src/engine/indicators";
import committed from "./ratchet.json" with { type: "json" };

const SETS = join(import.meta.dirname, "../../../bench/indicators");

const scoreOf = (file: string) =>
  sumScores(
    parsePairLines(readFileSync(join(SETS, file), "utf8")).map((pair) =>
      scorePair(pair, judgeIndicators({ text: pair.left }, { text: pair.right })),
    ),
  );

/** Figures that a change may better and never worsen; a better one is written into ratchet.json with the change. */
describe("the accuracy of indicators is not worse than committed", () => {
  it.each(Object.entries<{ missedCovers: number; rowsRight: number }>(committed))("%s", (file, least) => {
    const score = scoreOf(file);
    expect(score.falseCovers).toBe(0);
    expect(score.missedCovers).toBeLessThanOrEqual(least.missedCovers);
    expect(score.right).toBeGreaterThanOrEqual(least.rowsRight);
  });
});
