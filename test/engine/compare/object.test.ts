import { expect, test } from "vitest";
import { analyseText } from "../../../src/engine/analyse";
import { compareTexts } from "../../../src/engine/compare";

const read = (lines: readonly string[]) =>
  analyseText(lines.map((text) => ({ kind: "paragraph", text, line: true, apart: true })));

const text = (designator: string, called: string, clause: string) =>
  read([
    designator,
    "示例电源规范",
    "1 范围",
    `本文件规定了示例直流电源（以下简称“${called}”）的要求。`,
    "2 要求",
    "2.1 效率",
    clause,
  ]);

const coverage = (left: [called: string, clause: string], right: [called: string, clause: string]) =>
  compareTexts(text("GJB 99805—2021", ...left), text("GB/T 99806—2022", ...right)).judgements.flatMap(
    ({ rows, covers }) => (rows.some((row) => row.left.text?.includes("88")) ? [covers] : []),
  );

test("to name what both texts are about, by the same name, asks for nothing more", () => {
  const right: [string, string] = ["电源", "电源满载效率不应低于90 %。"];
  expect(coverage(["电源", "满载效率应不低于88 %。"], right)).toEqual(["yes"]);
  expect(coverage(["电源", "满载效率应不低于88 %。"], ["电源", "电源的满载效率不应低于90 %。"])).toEqual(["yes"]);
});

test("under two names they may be two things, so that nothing is said to cover", () => {
  expect(coverage(["整流器", "满载效率应不低于88 %。"], ["电源", "电源满载效率不应低于90 %。"])).toEqual(["unknown"]);
});

test("a part that begins with the name of the object is another thing", () => {
  const right: [string, string] = ["电源", "电源模块的满载效率不应低于90 %。"];
  expect(coverage(["电源", "满载效率应不低于88 %。"], right)).toEqual(["unknown"]);
});
