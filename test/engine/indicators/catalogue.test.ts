import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { matchRows } from "../../../bench/indicator-score";
import { parsePairLines } from "../../../bench/pair-line";
import { judgeIndicators } from "../../../src/engine/indicators";

const CASES = parsePairLines(readFileSync(join(import.meta.dirname, "catalogue.txt"), "utf8"));

describe("two provisions are judged as an expert would", () => {
  it.each(CASES.map((one) => [`${one.left} ⇔ ${one.right}`, one] as const))("%s", (_, one) => {
    const judged = judgeIndicators({ text: one.left }, { text: one.right });
    const found = matchRows(one.rows, judged.rows).map((row) => row?.verdict);
    expect(found).toEqual(one.rows.map((row) => row.verdict));
    expect(judged.covers).toBe(one.covers);
    expect(judged.conflict).toBe(one.conflict);
  });
});
