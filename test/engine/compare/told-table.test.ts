import { expect, test } from "vitest";
import type { TableCell } from "../../../src/contract";
import { toldTable } from "../../../src/engine/compare/told-table";

const table = (...rows: string[][]): TableCell[] =>
  rows.flatMap((row, r) => row.map((text, col) => ({ row: r, col, rowSpan: 1, colSpan: 1, text, header: r === 0 })));

test("a cell is told with the names of its row and column and the unit of the head", () => {
  expect(toldTable(table(["型式", "节数", "长度 m"], ["I 型", "3", "3.0±0.05"], ["II 型", "4", "4.0±0.05"]))).toBe(
    "I 型的节数：3；\nI 型的长度：3.0±0.05 m；\nII 型的节数：4；\nII 型的长度：4.0±0.05 m",
  );
});

test("a table of properties tells each with its unit, and neither counts nor remarks", () => {
  const cells = table(
    ["序号", "项目", "单位", "指标", "试验方法"],
    ["1", "质量", "kg", "≤12", "5.2"],
    ["2", "外观", "—", "平整", "目测"],
  );
  expect(toldTable(cells)).toBe("质量：≤12 kg；\n外观：平整");
});

test("a unit is read glued to a Chinese name and beside an English one", () => {
  expect(toldTable(table(["类别", "调整率％"], ["甲", "±1"]))).toBe("甲的调整率：±1 ％");
  expect(toldTable(table(["Type", "Length, mm"], ["A", "20"]))).toBe("Length of A: 20 mm");
});

test("a table without a head, or whose rows are called by numbers, is not told", () => {
  expect(toldTable(table(["类别", "调整率％"], ["1", "±1"]))).toBeNull();
  expect(toldTable(table(["1000", "2000"], ["3", "4"]))).toBeNull();
});
