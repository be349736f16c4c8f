import { expect, test } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";

const reasonOf = (left: string, right: string) => {
  const [row] = judgeIndicators({ text: left }, { text: right }).rows;
  return { verdict: row?.verdict, code: row?.reason.code, beyond: row?.reason.values.beyond };
};

test.each([
  ["外壳表面不应有裂纹、起泡和锈蚀。", "外壳表面不应有裂纹和锈蚀。", "起泡"],
  [
    "The enclosure shall not contain asbestos and mercury and cadmium.",
    "The enclosure shall not contain asbestos and mercury.",
    "cadmium",
  ],
])("what the longer list names beyond the other is said: %s", (longer, shorter, beyond) => {
  expect(reasonOf(longer, shorter)).toEqual({ verdict: "left-stricter", code: "list-longer", beyond });
  expect(reasonOf(shorter, longer)).toEqual({ verdict: "right-stricter", code: "list-longer", beyond });
});

test("a list before the verb is said too, where the cells of the row show only the verb", () => {
  const { code, beyond } = reasonOf("同一型号电源的安装尺寸和电气接口应能互换。", "同一型号电源的安装尺寸应能互换。");
  expect(code).toBe("list-longer");
  expect(beyond).toContain("电气接口");
});

test("where any one will do the shorter list is stricter, and what else the longer one allows is said", () => {
  const [fewer, more] = ["外壳应采用不锈钢或铝合金。", "外壳应采用不锈钢、铝合金或铜合金。"] as const;
  expect(reasonOf(fewer, more)).toEqual({ verdict: "left-stricter", code: "list-choice", beyond: "铜合金" });
  expect(reasonOf(more, fewer)).toEqual({ verdict: "right-stricter", code: "list-choice", beyond: "铜合金" });
});

test("what stands on the other side in the same words is the same there, though others of its kind stand before it", () => {
  const table = "水分｜≤0.02 %｜GB/T 99711\n倾点｜≤-50 ℃｜GB/T 99712\n酸值｜≤0.04 mgKOH/g｜GB/T 99713";
  const { covers, rows } = judgeIndicators({ text: table }, { text: table });
  expect(covers).toBe("yes");
  expect(rows.map(({ left, right }) => left.text === right.text)).not.toContain(false);
});
