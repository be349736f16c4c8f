import { expect, test } from "vitest";
import { analyseText } from "../../../src/engine/analyse";
import { compareTexts } from "../../../src/engine/compare";
import { deviations, mainChanges } from "../../../src/engine/compare/editions";
import { againstBase } from "../../../src/engine/compare/several";

const read = (...lines: string[]) =>
  analyseText(lines.map((text) => ({ kind: "paragraph", text, line: true, apart: true })));

const base = read(
  "1 范围",
  "本文件规定了便携式照明灯的要求。",
  "2 质量",
  "照明灯的质量应不大于2 kg。",
  "3 照度",
  "距离1 m处的照度应不小于300 lx。",
  "4 外观",
  "外壳表面应平整，无裂纹和锈蚀。",
);
const revised = read(
  "1 范围",
  "本文件规定了便携式照明灯的要求。",
  "2 质量",
  "照明灯的质量应不大于1.5 kg。",
  "3 外观",
  "外壳表面应平整，无裂纹和锈蚀。",
  "4 包装",
  "每只包装箱内应附产品合格证和备用电池一组。",
);

test("the foreword lists what was added, changed and deleted, and no renumbering", () => {
  const list = mainChanges(compareTexts(base, revised), base, revised);
  expect(list.map(({ action, subject, before, after }) => [action, subject, before, after])).toEqual([
    ["changed", "质量", ["2"], ["2"]],
    ["deleted", "照度", ["3"], []],
    ["added", "包装", [], ["4"]],
  ]);
});

test("the differences of a modified adoption stand under their clause of either text, with the reason left to a person", () => {
  const table = deviations(compareTexts(base, revised), base, revised);
  expect(table.map(({ clauses, baseClauses, reason }) => [clauses, baseClauses, reason])).toEqual([
    [["2"], ["2"], null],
    [[], ["3"], null],
    [["4"], [], null],
  ]);
});

test("several texts stand beside their base, stricter values marked", () => {
  const enterprise = read("1 质量", "照明灯的质量应不大于1.5 kg。");
  const other = read("1 质量", "照明灯的质量应不大于3 kg。");
  const lines = againstBase(
    base,
    [enterprise, other].map((text) => ({ text, comparison: compareTexts(base, text) })),
  );
  const mass = lines.find((line) => line.base?.text?.includes("2 kg"));
  expect(mass?.place).toBe("2");
  expect(mass?.cells.map((cell) => [cell?.verdict, cell?.place])).toEqual([
    ["right-stricter", "1"],
    ["left-stricter", "1"],
  ]);
});
