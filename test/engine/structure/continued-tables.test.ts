import { describe, expect, it } from "vitest";
import type { Block, TableCell } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { tableText } from "../../../src/engine/structure/page/table-text";

const line = (text: string, page: number): Block => ({ kind: "paragraph", text, place: { page } });
const HEAD = ["项目", "要求"];

/** A table of rows, between two edges of a page; its first row is its head. */
function table(rows: readonly (readonly string[])[], page: number, left = 70): Block {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, col): TableCell => ({ row, col, rowSpan: 1, colSpan: 1, text, header: row === 0 })),
  );
  return { kind: "table", text: tableText(cells), cells, place: { page, box: [left, 100, 500, 400] } };
}

const TITLE = [
  line("GB/T 99001—2020", 1),
  line("电源通用规范", 1),
  line("1 要求", 1),
  line("1.1 指标", 1),
  line("应符合表1。", 1),
];
const tablesOf = (...blocks: Block[]) =>
  structureDocument([...TITLE, ...blocks]).clauses.flatMap(({ kind, number, cells }) =>
    kind === "table"
      ? [[number, ...(cells ?? []).map(({ row, text, header }) => `${header ? "H" : row}:${text}`)]]
      : [],
  );

const WHOLE = [["表1", "H:项目", "H:要求", "1:甲", "1:5 V", "2:乙", "2:6 V"]];
const FIRST = table([HEAD, ["甲", "5 V"]], 1);

describe("a table that goes on on the next page", () => {
  it.each([
    ["under its head said again", [table([HEAD, ["乙", "6 V"]], 2)]],
    ["without a head", [table([["乙", "6 V"]], 2)]],
    ["below 表1（续）", [line("表1（续）", 2), table([HEAD, ["乙", "6 V"]], 2, 90)]],
    ["below 续表1", [line("续表1", 2), table([HEAD, ["乙", "6 V"]], 2, 90)]],
    ["below 续表 alone", [line("续表", 2), table([HEAD, ["乙", "6 V"]], 2, 90)]],
  ])("is one: %s", (_, rest) =>
    expect(tablesOf(line("表1 指标", 1), FIRST, ...rest, line("1.2 外观", 2), line("应完好。", 2))).toEqual(WHOLE),
  );

  it("is one over three pages", () =>
    expect(
      tablesOf(line("表1 指标", 1), FIRST, table([HEAD, ["乙", "6 V"]], 2), table([HEAD, ["丙", "7 V"]], 3)),
    ).toEqual([[...WHOLE[0]!, "3:丙", "3:7 V"]]));

  it("is as sure as its least sure part", () => {
    const parts = [
      { ...FIRST, confidence: 0.9 },
      { ...table([HEAD, ["乙", "6 V"]], 2), confidence: 0.8 },
    ];
    const { clauses } = structureDocument([...TITLE, line("表1 指标", 1), ...parts]);
    expect(clauses.find(({ kind }) => kind === "table")?.recognised).toBe(0.8);
  });
});

describe("tables are two", () => {
  it.each([
    [
      "of other columns",
      [
        table(
          [
            ["项目", "要求", "方法"],
            ["乙", "6 V", "4.1"],
          ],
          2,
        ),
      ],
    ],
    ["between other edges", [table([HEAD, ["乙", "6 V"]], 2, 120)]],
    ["with text between them", [line("以上为实测值。", 1), table([HEAD, ["乙", "6 V"]], 2)]],
    ["with a caption of its own", [line("表2 其他指标", 2), table([HEAD, ["乙", "6 V"]], 2)]],
    ["on one page", [table([HEAD, ["乙", "6 V"]], 1)]],
  ])("%s", (_, rest) => expect(tablesOf(line("表1 指标", 1), FIRST, ...rest)).toHaveLength(2));
});
