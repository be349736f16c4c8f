import { expect, test } from "vitest";
import { analyseText } from "../../../src/engine/analyse";
import { compareTexts } from "../../../src/engine/compare";

const read = (designator: string, lines: readonly string[]) =>
  analyseText(
    [designator, "示例电站", "1 范围", "本标准规定了示例电站的要求。", "2 要求", ...lines].map((text) => ({
      kind: "paragraph",
      text,
      line: true,
      apart: true,
    })),
  );

const judged = (military: readonly string[], civil: readonly string[]) =>
  compareTexts(read("GJB 99811—2021", military), read("GB/T 99812—2022", civil)).judgements;

const LIST = [
  "2.1 环境条件",
  "电站在下列条件下应能正常工作：",
  "a) 海拔高度：1000 m；",
  "b) 环境温度：-40 ℃～40 ℃。",
  "2.2 质量",
  "电站的质量应不大于800 kg。",
];

test("what a clause asks for in a list is held against the counterpart that says it in a sentence", () => {
  const judgements = judged(LIST, [
    "2.1 环境条件",
    "电站在环境温度为-40 ℃～50 ℃、海拔高度为1000 m的条件下应能正常工作。",
    "2.2 质量",
    "电站的质量应不大于800 kg。",
  ]);
  const rows = judgements.flatMap((judgement) => judgement.rows);
  const temperature = rows.filter(({ left, right }) => /40 ℃|50 ℃/.test(`${left.text}${right.text}`));
  expect(temperature).toHaveLength(1);
  expect(temperature[0]).toMatchObject({ left: { text: "-40 ℃～40 ℃" }, right: { text: "-40 ℃～50 ℃" } });
});

test("a list that lacks an item does not cover the list that has it", () => {
  const civil = LIST.filter((line) => !line.startsWith("b)")).map((line) => line.replace("1000 m；", "1000 m。"));
  const judgements = judged(LIST, civil);
  const withIntroduction = judgements.find(({ left }) => left.length > 0 && left[0] === "2.1");
  expect(withIntroduction?.covers).not.toBe("yes");
  expect(withIntroduction?.relationship).not.toBe("equal");
  expect(judged(LIST, LIST).map(({ covers }) => covers)).not.toContain("no");
});

test("a statement that a joining word begins is named by the clause's title", () => {
  const judgements = judged(
    ["2.1 取水", "水箱应便于清洗，并应能用手动泵取水。", "2.2 质量", "电站的质量应不大于800 kg。"],
    ["2.1 取水", "水箱应便于清洗。", "2.2 质量", "电站的质量应不大于800 kg。"],
  );
  const items = judgements.flatMap(({ rows }) => rows.map(({ item }) => item));
  expect(items).toContain("取水");
  expect(items).not.toContain("并");
});
