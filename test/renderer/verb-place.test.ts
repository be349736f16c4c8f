import { expect, test } from "vitest";
import { placeOfVerb } from "../../src/renderer/parts/verb-place";

test.for([
  ["测温仪的响应时间|应不大于0.5 s。", "应"],
  ["供应方|应提供相应的合格证。", "应"],
  ["应急电源|应能自动投入。", "应"],
  ["电源|应能在响应后恢复。", "应"],
  ["设备|可采用可燃材料。", "可"],
  ["The supply |shall operate as the shallow tray does.", "shall"],
] as const)("the verb of a sentence is marked where it is a word: %s", ([written, verb]) => {
  expect(placeOfVerb(written.replace("|", ""), verb)).toBe(written.indexOf("|"));
});

test("what is not there has no place", () => {
  expect(placeOfVerb("电源应能工作。", "宜")).toBe(-1);
});
