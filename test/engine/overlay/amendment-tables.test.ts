import { describe, expect, it } from "vitest";
import type { Clause, TableCell } from "../../../src/contract";
import { effectiveClauses } from "../../../src/engine/overlay";
import { clausesOf } from "./clauses";

const cells = (...rows: string[][]): TableCell[] =>
  rows.flatMap((row, r) => row.map((text, c) => ({ row: r, col: c, rowSpan: 1, colSpan: 1, text, header: r === 0 })));
const textOf = (...rows: string[][]): string => rows.map((row) => row.join("\t")).join("\n");

const ROWS = [
  ["序号", "项目", "要求/μV"],
  ["1", "灵敏度", "0.5"],
  ["2", "噪声", "1.2"],
];
const EDITION = clausesOf(
  ["3", "要求", "应符合表1，外形见图1。"],
  ["3.1", "性能", "见下。"],
  ["表1", "主要参数", textOf(...ROWS), { kind: "table", parent: "3.1", cells: cells(...ROWS) }],
  ["图1", "外形", "", { kind: "figure", parent: "3.1" }],
  ["图2", "框图", "", { kind: "figure", parent: "3.1" }],
  ["3.2", "质量", "不大于2 kg。"],
);

/** The effective text of an amendment of one point, and of what tables it holds. */
function amended(point: string, ...tables: Clause[]) {
  const amendment = [...clausesOf(["一", "", point]), ...tables];
  const { clauses, unapplied } = effectiveClauses(EDITION, [], [{ text: "1", clauses: amendment }]);
  const of = (number: string) => clauses.find((clause) => clause.number === number);
  return { clauses, of, table: of("表1")?.text.split("\n"), reasons: unapplied.map(({ reason }) => reason), unapplied };
}

describe("a table in an amendment", () => {
  it("takes the place of the whole table, with its caption", () => {
    const { of, reasons } = amended("表1用下表代替：\n表1 参数\n序号\t项目\t要求\n1\t灵敏度\t0.3");
    expect(reasons).toEqual([]);
    expect(of("表1")).toMatchObject({ title: "参数", text: "序号\t项目\t要求\n1\t灵敏度\t0.3" });
    expect(of("表1")?.cells?.filter(({ header }) => header)).toHaveLength(3);
    expect(amended("Replace 表1 with the following:\n序号\t项目\t要求\n1\t灵敏度\t0.4").table?.[1]).toBe(
      "1\t灵敏度\t0.4",
    );
  });

  it("keeps the cells of its own source, that span others too", () => {
    const own = cells(["序号", "项目", "要求"], ["1", "灵敏度", "0.3"]).map((cell) =>
      cell.text === "0.3" ? { ...cell, rowSpan: 2 } : cell,
    );
    const text = "序号\t项目\t要求\n1\t灵敏度\t0.3";
    const [table] = clausesOf(["表1", "参数", text, { kind: "table", parent: null, cells: own }]);
    expect(amended("表1改为：", table!).of("表1")?.cells?.at(-1)).toMatchObject({ text: "0.3", rowSpan: 2 });
  });

  it("gets further rows at its end or behind one of its own, not its head once more", () => {
    expect(amended("表1增加一行：\n3\t失真\t5").table?.at(-1)).toBe("3\t失真\t5");
    expect(amended("表1增加下列一行：\n序号\t项目\t要求/μV\n3\t失真\t5").table).toHaveLength(4);
    expect(amended("在表1“灵敏度”一行之后增加一行：\n1a\t选择性\t60").table?.[2]).toBe("1a\t选择性\t60");
    expect(amended("表1增加一行：\n3\t失真").reasons).toEqual(["columns-differ"]);
  });

  it("gets another row in the place of one that is named", () => {
    const { table, reasons } = amended("In 表1, replace the row for 噪声 with the following:\n2\t噪声\t0.9");
    expect(reasons).toEqual([]);
    expect(table).toEqual(["序号\t项目\t要求/μV", "1\t灵敏度\t0.5", "2\t噪声\t0.9"]);
  });

  it("loses a row or a column that is named by words of its cells", () => {
    expect(amended("删除表1中的“噪声”行。").table).toEqual(["序号\t项目\t要求/μV", "1\t灵敏度\t0.5"]);
    expect(amended("表1的“序号”列删除。").table?.[1]).toBe("灵敏度\t0.5");
    expect(amended("删除表1中的“失真”行。").reasons).toEqual(["row-not-found"]);
  });

  it("is changed in the cell that its row and column name", () => {
    expect(amended("表1中“灵敏度”的要求“0.5”改为“0.3”。").table?.[1]).toBe("1\t灵敏度\t0.3");
    expect(amended("表1序号2“噪声”的要求“1.2”改为“1.0”。").table?.[2]).toBe("2\t噪声\t1.0");
    expect(amended("表1第2项“1.2”改为“1.0”。").table?.[2]).toBe("2\t噪声\t1.0");
    expect(amended("表1中“噪声”的要求“0.5”改为“0.3”。").reasons).toEqual(["words-not-found"]);
  });

  it("is added where its number or the instruction says", () => {
    const added = amended("增加表2：\n表2 等级\n等级\t温度\nA\t40").clauses;
    expect(added.map(({ number }) => number).slice(2, 5)).toEqual(["表1", "表2", "图1"]);
    expect(amended("在3.2中增加表2：\n表2 等级\n等级\t温度\nA\t40").of("表2")).toMatchObject({
      parent: "3.2",
      title: "等级",
    });
    expect(amended("增加表1：\n表1 等级\n等级\t温度\nA\t40").reasons).toEqual(["number-taken"]);
  });

  it("is deleted; below a clause that is deleted it stays where it is spoken of elsewhere", () => {
    expect(amended("删除表1。").of("表1")).toMatchObject({ gone: "deleted", text: "" });
    const { of } = amended("删除3.1。");
    expect([of("3.1")?.gone, of("表1")?.gone, of("图1")?.gone, of("图2")?.gone]).toEqual([
      "deleted",
      undefined,
      undefined,
      "deleted",
    ]);
  });

  it("within the new words of a clause takes the place of the one with its number", () => {
    const { of, reasons } = amended("3.1改为：\n3.1 性能\n应符合表1。\n表1 参数\n序号\t项目\t要求/μV\n1\t灵敏度\t0.2");
    expect(reasons).toEqual([]);
    expect([of("3.1")?.text, of("表1")?.text.split("\n")[1]]).toEqual(["应符合表1。", "1\t灵敏度\t0.2"]);
  });
});

describe("a figure in an amendment", () => {
  it("is deleted, and left to people where another takes its place", () => {
    expect(amended("删除图1。").of("图1")?.gone).toBe("deleted");
    expect(amended("图1更换为下图。").unapplied).toMatchObject([{ reason: "picture", clauses: ["3.1/图1"] }]);
  });
});

describe("a table of changes", () => {
  it("orders a change a row", () => {
    const rows = [
      ["序号", "条款", "原条文", "修改后条文"],
      ["1", "3.2", "2 kg", "3 kg"],
      ["2", "第3.1条", "见下。", "删除"],
      ["3", "封面", "甲", "乙"],
    ];
    const [table] = clausesOf(["表1", "", textOf(...rows), { kind: "table", parent: null, cells: cells(...rows) }]);
    const { clauses, unapplied } = effectiveClauses(EDITION, [], [{ text: "1", clauses: [table!] }]);
    const of = (number: string) => clauses.find((clause) => clause.number === number);
    expect([of("3.2")?.text, of("3.1")?.text]).toEqual(["不大于3 kg。", ""]);
    expect(unapplied).toMatchObject([{ words: "封面 | 甲 | 乙", reason: "place-missing" }]);
  });
});
