import { describe, expect, it, test } from "vitest";
import type { Clause, PairJudgement } from "../../../src/contract";
import { composeClause, type WholeClause, wholeClause, wordsOf } from "../../../src/engine/draft";

const clause = (text: string, more: Partial<Clause> = {}): Clause => {
  let at = 0;
  const provisions = (text.match(/[^。]+。/g) ?? []).map((sentence) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return {
      start,
      end: at,
      text: sentence,
      type: "requirement" as const,
      negative: false,
      verb: "应",
      inherited: false,
    };
  });
  const id = more.id ?? "4.1";
  return {
    id,
    parent: null,
    number: id,
    title: "",
    kind: "clause",
    text,
    normative: null,
    provisions,
    quantities: [],
    references: [],
    ...more,
  };
};
const row = (left: string, verdict: PairJudgement["rows"][number]["verdict"]) =>
  ({ left: { text: left }, right: { text: null }, verdict }) as PairJudgement["rows"][number];
const judgement = (more: Partial<PairJudgement>) => ({ covers: "unknown", rows: [], ...more }) as PairJudgement;

const MILITARY: WholeClause = [clause("工作温度应为 -55 ℃～+85 ℃。外壳应接地。湿度应不大于 95 %。")];
const CIVIL: WholeClause = [clause("工作温度应为 -40 ℃～+85 ℃。外壳应接地。")];
const supplement = (more: Partial<PairJudgement>) =>
  composeClause("civil-base-military-supplement", MILITARY, CIVIL, judgement(more))
    .filter(({ role }) => role === "supplement")
    .map(({ text }) => text);

describe("civil base plus military supplement", () => {
  it("supplements the sentences whose indicators the civil clause does not meet, and leaves out what it says itself", () => {
    const rows = [row("-55 ℃～+85 ℃", "left-stricter"), row("不大于 95 %", "same")];
    expect(supplement({ rows })).toEqual(["工作温度应为 -55 ℃～+85 ℃。"]);
  });

  it("keeps a sentence of which nothing was judged", () => {
    expect(supplement({ rows: [row("-55 ℃～+85 ℃", "left-stricter")] })).toEqual([
      "工作温度应为 -55 ℃～+85 ℃。\n湿度应不大于 95 %。",
    ]);
  });

  it("repeats the whole military clause where no sentence stands out, rather than lose a requirement", () => {
    const rows = [row("-55 ℃～+85 ℃", "same"), row("不大于 95 %", "same")];
    expect(supplement({ rows, covers: "no" })).toEqual([wordsOf(MILITARY)]);
  });

  it("adds nothing where the civil clause covers the military one", () => {
    expect(supplement({ covers: "yes" })).toEqual([]);
  });
});

test.for([
  ["adopt-civil", [["base", "civil"]]],
  ["convert-to-civil", [["base", "military"]]],
  [
    "draft-jointly",
    [
      ["material", "civil"],
      ["material", "military"],
    ],
  ],
  [
    "consolidate",
    [
      ["material", "civil"],
      ["material", "military"],
    ],
  ],
  ["revise", []],
  ["keep-military", []],
  ["repeal", []],
] as const)("%s gives %o", ([disposition, parts]) => {
  const composed = composeClause(disposition, MILITARY, CIVIL, judgement({}));
  expect(composed.map(({ role, side }) => [role, side])).toEqual(parts);
});

test("a clause is taken with its items and notes, not with the clauses under it nor with what an amendment deleted", () => {
  const tree = [
    clause("应：", { id: "5" }),
    clause("检查外观；", { id: "5a", number: "a)", parent: "5", kind: "list-item" }),
    clause("逐台进行。", { id: "5n", number: "注：", parent: "5a", kind: "note" }),
    clause("已删。", { id: "5b", number: "b)", parent: "5", kind: "list-item", gone: "deleted" }),
    clause("下一级条文。", { id: "5.1", parent: "5" }),
  ];
  expect(wordsOf(wholeClause(tree, "5")!)).toBe("应：\na) 检查外观；\n注： 逐台进行。");
  expect(wholeClause(tree, "9")).toBeNull();
});
