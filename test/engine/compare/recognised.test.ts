import { describe, expect, it } from "vitest";
import { awaitsConfirmation, type Block } from "../../../src/contract";
import { analyseText } from "../../../src/engine/analyse";
import { compareTexts } from "../../../src/engine/compare";

const LINES = [
  "GJB 99101—2019",
  "4 要求",
  "4.1 工作温度",
  "电源应能在-40 ℃～+55 ℃下正常工作。",
  "4.2 概述",
  "本章说明。",
];

const blocksOf = (lines: readonly string[], confidence?: number): Block[] =>
  lines.map((text) => ({ kind: "paragraph", text, ...(confidence === undefined ? {} : { confidence }) }));

const read = analyseText(blocksOf(LINES));
const recognised = analyseText(blocksOf(LINES, 0.97));
const clause = (text: typeof read, number: string) => text.clauses.find((one) => one.number === number)!;

describe("a text recognised from images", () => {
  it("knows of each clause how sure its least sure line is", () => {
    const mixed = analyseText(blocksOf(LINES).map((block, at) => (at === 3 ? { ...block, confidence: 0.8 } : block)));
    expect(clause(mixed, "4.1").recognised).toBe(0.8);
    expect(clause(mixed, "4").recognised).toBeUndefined();
    expect(clause(mixed, "4.2").recognised).toBeUndefined();
  });

  it("awaits confirmation where it names a value, a standard or a verb, and nowhere else", () => {
    expect(awaitsConfirmation(clause(recognised, "4.1"))).toBe(true);
    expect(awaitsConfirmation(clause(recognised, "4.2"))).toBe(false);
    expect(awaitsConfirmation(clause(read, "4.1"))).toBe(false);
  });

  it.each([
    ["a table", { kind: "table" as const, text: "项目\t指标" }],
    ["a sign that could not be made out", { kind: "clause" as const, text: "本章\ufffd明。" }],
    ["words that have run together", { kind: "clause" as const, text: "Theswitchshallwork." }],
  ])("awaits confirmation where it is or holds %s", (_, words) => {
    expect(awaitsConfirmation({ ...clause(recognised, "4.2"), ...words })).toBe(true);
    expect(awaitsConfirmation({ ...clause(read, "4.2"), ...words })).toBe(false);
  });

  it("is never said to cover or to be covered, on either side", () => {
    const judgementOf = (left: typeof read, right: typeof read) =>
      compareTexts(left, right).judgements.find(({ rows }) => rows.length > 0)!;
    expect(judgementOf(read, read)).toMatchObject({ covers: "yes", relationship: "equal" });
    for (const [left, right] of [
      [recognised, read],
      [read, recognised],
    ] as const) {
      const judgement = judgementOf(left, right);
      expect(judgement).toMatchObject({ covers: "unknown", conflict: false, relationship: "intersects" });
      expect(judgement.rows.map(({ verdict, reason }) => [verdict, reason.code])).toEqual([
        ["undetermined", "recognition-unconfirmed"],
      ]);
    }
  });
});
