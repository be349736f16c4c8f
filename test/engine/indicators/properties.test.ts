import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePairLines } from "../../../bench/pair-line";
import type { Verdict } from "../../../src/contract";
import { judgeIndicators } from "../../../src/engine/indicators";

const SETS = join(import.meta.dirname, "../../../bench/indicators");
const PAIRS = readdirSync(SETS)
  .filter((file) => file.endsWith(".txt"))
  .flatMap((file) => parsePairLines(readFileSync(join(SETS, file), "utf8")));
const TEXTS = [...new Set(PAIRS.flatMap(({ left, right }) => [left, right]))];

const MIRROR: Readonly<Partial<Record<Verdict, Verdict>>> = {
  "left-stricter": "right-stricter",
  "right-stricter": "left-stricter",
};

/** Known not to be mirrored: a range from nought asks no more than one that says only up to where; counts in words unread. */
const NOT_MIRRORED = new Set([
  "柴油机应能在海拔0 m～4 000 m范围内正常运转。",
  "外观颜色按用户要求。",
  "The team shall have a dozen spare batteries.",
  "No crack is permitted.",
]);

const judge = (left: string, right: string) => judgeIndicators({ text: left }, { text: right });

describe("a judgement", () => {
  it("never finds a text stricter than itself or in conflict with itself", () => {
    const wrong = TEXTS.filter((text) => {
      const { rows, covers, conflict } = judge(text, text);
      return covers === "no" || conflict || rows.some((row) => /stricter|mixed/.test(row.verdict));
    });
    expect(wrong).toEqual([]);
  });

  it("of a plain limit against itself is that it covers", () => {
    for (const text of ["绝缘电阻不小于20 MΩ。", "The mass shall not exceed 12 kg.", "工作温度范围为-40 ℃～+55 ℃。"]) {
      expect(judge(text, text).covers).toBe("yes");
    }
  });

  it("is mirrored where both sides have one value and are swapped", () => {
    const single = PAIRS.filter(({ rows }) => rows.length === 1 && rows[0]!.left !== null && rows[0]!.right !== null);
    const wrong = single.filter(({ left, right }) => {
      const [there, back] = [judge(left, right), judge(right, left)];
      if (there.rows.length !== 1 || back.rows.length !== 1) return false;
      const verdict = there.rows[0]!.verdict;
      const answer = back.rows[0]!.verdict;
      // what is in doubt one way may be plain the other: an agreement in place of a value, immersion against jets
      const doubtful = [verdict, answer].some((one) => one === "undetermined" || one === "not-comparable");
      if (doubtful || NOT_MIRRORED.has(left)) return false;
      return answer !== (MIRROR[verdict] ?? verdict) || there.conflict !== back.conflict;
    });
    expect(wrong.map(({ left, right }) => `${left} ⇔ ${right}`)).toEqual([]);
  });

  it("never says of a pair that each side is the stricter one and covers", () => {
    for (const { left, right } of PAIRS) {
      const { rows, covers } = judge(left, right);
      if (covers === "yes") expect(rows.every((row) => /^(?:same|right-stricter)$/.test(row.verdict))).toBe(true);
    }
  });

  it("does not change with the unit in which a value is written", () => {
    const SAME: readonly (readonly [string, string])[] = [
      ["2 kV", "2 000 V"],
      ["90 min", "1.5 h"],
      ["0.5 MPa", "500 kPa"],
      ["36 km/h", "10 m/s"],
      ["30 mA", "0.03 A"],
    ];
    for (const [one, other] of SAME) {
      expect(judge(`该值不大于${one}。`, `该值不大于${other}。`).rows.map((row) => row.verdict)).toEqual(["same"]);
      expect(judge(`该值不大于${other}。`, `该值不大于${one}。`).rows.map((row) => row.verdict)).toEqual(["same"]);
    }
  });
});
