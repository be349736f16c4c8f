import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/contract";
import { p, readMade, run } from "./docx-maker";

const cell = (content: string, properties = "") =>
  `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<") ? content : p(content)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const header = (...cells: string[]) => `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const SPAN_2 = '<w:gridSpan w:val="2"/>';
const BEGIN = '<w:vMerge w:val="restart"/>';
const GO_ON = "<w:vMerge/>";

const readTable = async (body: string): Promise<Block> => {
  const { blocks } = await readMade({ body });
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
};
const places = ({ cells }: Block) =>
  cells?.map((one) => `${one.row},${one.col} ${one.rowSpan}×${one.colSpan} ${one.text}${one.header ? " H" : ""}`);

describe("a table", () => {
  it("keeps cells that are merged across and down, each once", async () => {
    const read = await readTable(
      table(
        row(cell("项目", BEGIN), cell("指标", SPAN_2)),
        row(cell("", GO_ON), cell("最小"), cell("最大")),
        row(cell("温度"), cell("-40"), cell("70")),
      ),
    );
    expect(places(read)).toEqual([
      "0,0 2×1 项目 H",
      "0,1 1×2 指标 H",
      "1,1 1×1 最小 H",
      "1,2 1×1 最大 H",
      "2,0 1×1 温度",
      "2,1 1×1 -40",
      "2,2 1×1 70",
    ]);
    expect(read.text).toBe("项目\t指标\n最小\t最大\n温度\t-40\t70");
  });

  it("has the header rows that repeat on each page, else its first row", async () => {
    const marked = await readTable(
      table(header(cell("a"), cell("b")), header(cell("c"), cell("d")), row(cell("1"), cell("2"))),
    );
    expect(marked.cells?.map((one) => one.header)).toEqual([true, true, true, true, false, false]);
  });

  it("counts columns from where a row begins", async () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("右")}</w:tr>`;
    expect(places(await readTable(table(row(cell("左"), cell("中")), late)))?.at(-1)).toBe("1,1 1×1 右");
  });

  it("is read through content controls around rows and cells", async () => {
    const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect((await readTable(table(control(row(cell("1"), control(cell("2"))))))).text).toBe("1\t2");
  });

  it("holds tables within its cells as text", async () => {
    expect((await readTable(table(row(cell("外"), cell(table(row(cell("内1"), cell("内2"))) + p("")))))).text).toBe(
      "外\t内1 内2",
    );
  });

  it("of one cell is a frame around its paragraphs", async () => {
    const { blocks } = await readMade({ body: table(row(cell(p("警告") + p("不得带电操作。")))) });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "警告"],
      ["paragraph", "不得带电操作。"],
    ]);
  });

  it("is followed by the footnotes and figures of its cells", async () => {
    const footnotes = `<w:footnote w:id="1">${p("按合同")}</w:footnote>`;
    const noted = p(`${run("3")}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:drawing><a:blip/></w:drawing></w:r>`);
    const { blocks } = await readMade({ body: table(row(cell("电压"), cell(noted))), footnotes });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["table", "电压\t3"],
      ["footnote", "按合同"],
      ["figure", ""],
    ]);
  });

  it("with a span beyond all measure stays a table", async () => {
    const read = await readTable(table(row(cell("a", '<w:gridSpan w:val="2000000000"/>'), cell("b"))));
    expect(read.cells?.map((one) => one.col)).toEqual([0, 1_000]);
  });
});
