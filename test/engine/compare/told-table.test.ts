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

test("a unit in brackets behind a stroke is one unit, not its last part", () => {
  expect(toldTable(table(["频率/Hz", "功率谱密度/(g²/Hz)"], ["20", "0.015"]))).toBe(
    "频率为20 Hz时，功率谱密度：0.015 g²/Hz",
  );
  expect(toldTable(table(["型号", "流量（m³/h）"], ["甲", "20"]))).toBe("甲的流量：20 m³/h");
});

test("rows called by values tell when what stands in them holds", () => {
  expect(toldTable(table(["公称直径 mm", "壁厚 mm", "长度 m"], ["10", "≥2", "3"], ["20", "≥3", "6"]))).toBe(
    "公称直径为10 mm时，壁厚：≥2 mm；\n公称直径为10 mm时，长度：3 m；\n公称直径为20 mm时，壁厚：≥3 mm；\n公称直径为20 mm时，长度：6 m",
  );
  expect(toldTable(table(["Band", "Output, W"], ["30 MHz to 50 MHz", "5"]))).toBe(
    "Output at a Band of 30 MHz to 50 MHz: 5 W",
  );
  expect(toldTable(table(["类别", "调整率％"], ["1", "±1"]))).toBe("类别为1时，调整率：±1 ％");
});

test("a head of two rows names the columns from the narrower to the wider, and tells which end of a range they hold", () => {
  const head = (row: number, col: number, text: string, rowSpan = 1, colSpan = 1): TableCell => ({
    ...{ row, col, text, rowSpan, colSpan, header: true },
  });
  const cells = [
    head(0, 0, "频段", 2),
    head(0, 1, "输出功率/W", 1, 2),
    head(0, 3, "噪声/dB", 1, 2),
    head(1, 1, "最小"),
    head(1, 2, "最大"),
    head(1, 3, "空载"),
    head(1, 4, "满载"),
    ...["甲", "5", "10", "40", "45"].map((text, col) => ({ ...head(2, col, text), header: false })),
  ];
  expect(toldTable(cells)).toBe(
    "甲的输出功率：不小于5 W；\n甲的输出功率：不大于10 W；\n甲的空载噪声：40 dB；\n甲的满载噪声：45 dB",
  );
});

test("a table without a head of words is not told", () => {
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

test("what holds at one value of the rows is held against what holds at the same, and covers nothing at another", () => {
  const walls = (...rows: string[][]) => table(["公称直径 mm", "壁厚 mm"], ...rows);
  expect(judged(walls(["10", "≥2"], ["20", "≥3"]), walls(["20", "≥3"], ["10", "≥2.5"]))).toMatchObject({
    covers: "yes",
  });
  expect(judged(walls(["10", "≥2"]), walls(["20", "≥3"])).covers).not.toBe("yes");
  const english = (at: string, value: string) => table(["Nominal bore, mm", "Flow, L/min"], [at, value]);
  expect(judged(english("10", "≥ 2"), english("10", "≥ 3")).covers).toBe("yes");
  expect(judged(english("10", "≥ 2"), english("20", "≥ 3")).covers).not.toBe("yes");
});
