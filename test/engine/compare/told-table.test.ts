import { expect, test } from "vitest";
import type { TableCell } from "../../../src/contract";
import { judgePair } from "../../../src/engine/compare/judgement";
import { toldTable } from "../../../src/engine/compare/told-table";

const table = (...rows: string[][]): TableCell[] =>
  rows.flatMap((row, r) => row.map((text, col) => ({ row: r, col, rowSpan: 1, colSpan: 1, text, header: r === 0 })));

test("a cell is told with the names of its row and column and the unit of the head", () => {
  expect(toldTable(table(["型式", "节数", "长度 m"], ["I 型", "3", "3.0±0.05"], ["II 型", "4", "4.0±0.05"]))).toBe(
    "I 型的节数：3；\nI 型的长度：3.0±0.05 m；\nII 型的节数：4；\nII 型的长度：4.0±0.05 m",
  );
});

test("a table of properties tells each with its unit and its method, and neither counts nor names of clauses", () => {
  const cells = table(
    ["序号", "项目", "单位", "指标", "试验方法"],
    ["1", "质量", "kg", "≤12", "5.2"],
    ["2", "外观", "—", "平整", "目测"],
  );
  expect(toldTable(cells)).toBe("质量：≤12 kg；\n外观：平整（试验方法：目测）");
});

test("a unit is read glued to a Chinese name and beside an English one", () => {
  expect(toldTable(table(["类别", "调整率％"], ["甲", "±1"]))).toBe("甲的调整率：±1 ％");
  expect(toldTable(table(["Type", "Length, mm"], ["A", "20"]))).toBe("Length of A: 20 mm");
});

test("a table without a head, or whose rows are called by numbers, is not told", () => {
  expect(toldTable(table(["类别", "调整率％"], ["1", "±1"]))).toBeNull();
  expect(toldTable(table(["1000", "2000"], ["3", "4"]))).toBeNull();
});

const judged = (left: TableCell[], right: TableCell[]) => {
  const side = (cells: TableCell[]) => ({
    text: cells.map(({ text }) => text).join("\t"),
    title: "技术指标",
    number: "表1",
    kind: "table" as const,
    cells,
  });
  return judgePair(side(left), side(right), []);
};
const strength = (value: string, method: string) =>
  table(["项目", "单位", "指标", "方法"], ["抗拉强度", "MPa", value, method]);

test("a stricter value of a table covers, by another method it does not", () => {
  expect(judged(strength("≥300", "GB/T 228.1"), strength("≥320", "GB/T 228.1"))).toMatchObject({
    covers: "yes",
    rows: [{ item: "抗拉强度", verdict: "right-stricter" }],
  });
  expect(judged(strength("≥300", "GB/T 228.1"), strength("≥320", "GB/T 1040.2")).covers).not.toBe("yes");
  expect(judged(strength("≥300", "常温拉伸"), strength("≥320", "高温拉伸")).covers).not.toBe("yes");
});
