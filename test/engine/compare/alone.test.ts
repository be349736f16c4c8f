import { expect, test } from "vitest";
import type { Comparison } from "../../../src/contract";
import { analyseText } from "../../../src/engine/analyse";
import { compareTexts } from "../../../src/engine/compare";

const read = (lines: readonly string[]) =>
  analyseText(lines.map((text) => ({ kind: "paragraph", text, line: true, apart: true })));

/** Military value, civil value, verdict and reason of each row of the indicator table. */
const table = ({ judgements }: Comparison) =>
  judgements.flatMap(({ rows }) =>
    rows.map(({ left, right, verdict, reason }) => [left.text, right.text, verdict, reason.code]),
  );

const MILITARY = [
  "GJB 99803—2021",
  "示例电源通用规范",
  "1 范围",
  "本规范规定了示例电源的要求。",
  "2 要求",
  "2.1 高温工作",
  "电源在+55 ℃下应能正常工作。",
  "2.2 低温工作",
  "电源在-40 ℃下应能正常工作。",
  "2.3 防盐雾",
  "外壳镀层经96 h盐雾试验后不应有锈点。",
  "2.4 质量",
  "电源的质量应不大于8 kg。",
];
const CIVIL = [
  "GB/T 99804—2022",
  "示例电源",
  "1 范围",
  "本文件规定了示例电源的技术要求。",
  "2 技术要求",
  "2.1 工作温度",
  "电源应能在-10 ℃～+55 ℃的环境温度下正常工作。",
  "2.2 质量",
  "电源的质量应不大于6 kg。",
  "2.3 噪声",
  "离机壳1 m处的噪声应不大于45 dB(A)。",
];

test("what only one of two texts demands stands in the indicator table too, and coverage is left open", () => {
  const comparison = compareTexts(read(MILITARY), read(CIVIL));
  const rows = table(comparison);
  expect(rows).toContainEqual([null, "45 dB(A)", "right-stricter", "no-counterpart"]);
  expect(rows).toContainEqual(["96 h", null, "left-stricter", "no-counterpart"]);
  const alone = comparison.judgements.filter(({ left, right }) => left.length === 0 || right.length === 0);
  expect(alone.map(({ covers, relationship }) => [covers, relationship])).toEqual([
    ["unknown", "none"],
    ["unknown", "none"],
  ]);
});

test("a clause whose counterpart answers to another is judged against it all the same", () => {
  const rows = table(compareTexts(read(MILITARY), read(CIVIL)));
  expect(rows.map(([left, right, verdict]) => [left, right, verdict])).toContainEqual([
    "-40 ℃",
    "-10 ℃～+55 ℃",
    "left-stricter",
  ]);
});

test("swapping the texts mirrors what stands alone; a range is not within what only names one of its ends", () => {
  const mirrored = table(compareTexts(read(CIVIL), read(MILITARY)));
  expect(mirrored).toContainEqual(["45 dB(A)", null, "left-stricter", "no-counterpart"]);
  expect(mirrored.map(([left, right, verdict]) => [left, right, verdict])).toContainEqual([
    "-10 ℃～+55 ℃",
    "-40 ℃",
    "mixed",
  ]);
});

test("between texts that hardly correspond nothing is listed as standing alone", () => {
  const other = read([
    "GB/T 99807—2022",
    "示例涂料",
    "1 范围",
    "本文件适用于船底防污涂料。",
    "2 性能",
    "2.1 细度",
    "细度应不大于60 μm。",
    "2.2 干燥时间",
    "表干时间应不大于4 h。",
  ]);
  expect(table(compareTexts(read(MILITARY), other))).toEqual([]);
});
