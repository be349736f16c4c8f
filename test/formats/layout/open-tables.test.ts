import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/contract";
import { blocksOfPages } from "../../../src/formats/read/layout/blocks";
import type { Piece } from "../../../src/formats/read/layout/piece";
import type { Rule } from "../../../src/formats/read/layout/rules";

const SIZE = 9;
/** Words at a place; Chinese as wide as high, Latin half of it. */
const words = (text: string, left: number, base: number): Piece => {
  const width = [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e80 ? SIZE : SIZE / 2), 0);
  return { text, left, right: left + width, base, size: SIZE };
};
const row = (base: number, ...cells: readonly (readonly [string, number])[]): Piece[] =>
  cells.map(([text, left]) => words(text, left, base));
const across = (at: number, from = 70, to = 370): Rule => ({ along: "x", at, from, to });
const PAGE = { width: 595, height: 842 };
const blocksOf = (pieces: readonly Piece[], rules: readonly Rule[]): Block[] =>
  blocksOfPages([{ page: 1, text: { ...PAGE, pieces, rules } }]);

/** The rows of the only table, cells parted by strokes; heads begin with a star, spans stand before their words. */
function told(blocks: readonly Block[]): string[] {
  const tables = blocks.filter(({ kind }) => kind === "table");
  expect(tables).toHaveLength(1);
  const rows = Map.groupBy(tables[0]!.cells!, (cell) => cell.row);
  return [...rows.values()].map((cells) =>
    cells
      .map(({ text, header, rowSpan, colSpan }) => {
        const spans = rowSpan + colSpan > 2 ? `<${rowSpan}x${colSpan}>` : "";
        return `${header ? "*" : ""}${spans}${text}`;
      })
      .join(" | "),
  );
}

describe("a table of three lines", () => {
  const RULES = [across(100), across(118), across(160)];
  const HEAD = row(112, ["项目", 80], ["单位", 200], ["指标", 300]);

  it("has its columns by the white space between them, however close they stand", () => {
    const pieces = [
      ...row(112, ["项目", 80], ["单位", 123], ["指标", 150]),
      ...row(132, ["额定电压", 80], ["V", 123], ["28±0.5", 150]),
      ...row(150, ["质量", 80], ["kg", 123], ["≤12", 150]),
    ];
    expect(told(blocksOf(pieces, RULES))).toEqual([
      "*项目 | *单位 | *指标",
      "额定电压 | V | 28±0.5",
      "质量 | kg | ≤12",
    ]);
  });

  it("is none where the larger title of a clause stands between the rules, which close in code", () => {
    const title = { ...words("3.2 修复错误", 80, 132), size: SIZE * 1.4 };
    const pieces = [...row(112, ["use", 80], ["tent", 200]), title, ...row(150, ["install", 80], ["tent", 200])];
    expect(blocksOf(pieces, RULES).filter(({ kind }) => kind === "table")).toEqual([]);
  });

  it("has its heads where they stand beside the words below them, and empty cells", () => {
    const pieces = [...HEAD, ...row(132, ["电压", 72], ["28", 360]), ...row(150, ["质量", 72], ["12", 360])];
    const all = [...pieces, words("kg", 204, 150)];
    expect(told(blocksOf(all, RULES))).toEqual(["*项目 | *单位 | *指标", "电压 |  | 28", "质量 | kg | 12"]);
  });

  it("tells the lines of one cell from rows by how close they stand, also where others stand at their middle", () => {
    const pieces = [
      ...HEAD,
      words("在试验箱中放置两", 180, 131),
      words("低温", 80, 137),
      words("应正常", 300, 137),
      words("小时后通电", 180, 143),
      ...row(163, ["质量", 80], ["称量", 180], ["≤12", 300]),
      ...row(183, ["外观", 80], ["目视", 180], ["完好", 300]),
    ];
    expect(told(blocksOf(pieces, [across(100), across(118), across(190)]))).toEqual([
      "*项目 | *单位 | *指标",
      "低温 | 在试验箱中放置两小时后通电 | 应正常",
      "质量 | 称量 | ≤12",
      "外观 | 目视 | 完好",
    ]);
  });

  it("tells them by where they stand where lines and rows are equally far apart", () => {
    const pieces = [
      ...HEAD,
      words("在试验箱中放置两", 180, 131),
      words("低温", 80, 136),
      words("正常", 300, 136),
      words("小时后通电", 180, 141),
      ...row(151, ["质量", 80], ["称量", 180], ["≤12", 300]),
      ...row(161, ["外观", 80], ["目视", 180], ["完好", 300]),
    ];
    expect(told(blocksOf(pieces, [across(100), across(118), across(170)]))).toEqual([
      "*项目 | *单位 | *指标",
      "低温 | 在试验箱中放置两小时后通电 | 正常",
      "质量 | 称量 | ≤12",
      "外观 | 目视 | 完好",
    ]);
  });

  it("has the raised marks of footnotes behind the words that they stand behind", () => {
    const mark = { ...words("a", 309, 134), right: 312, size: 5 };
    const first = [words("工作频", 80, 132), words("率", 80, 142), ...row(137, ["Hz", 200], ["50", 300]), mark];
    const pieces = [...HEAD, ...first, ...row(152, ["质量", 80], ["kg", 200], ["12", 300])];
    expect(told(blocksOf(pieces, [across(100), across(118), across(170)]))).toEqual([
      "*项目 | *单位 | *指标",
      "工作频率 | Hz | 50a",
      "质量 | kg | 12",
    ]);
  });

  it("gives what stands once in its first column to the rows that it goes for", () => {
    const rows = [
      ...row(132, ["电压", 200], ["28", 300]),
      ...row(148, ["电流", 200], ["10", 300]),
      ...row(164, ["质量", 200], ["12", 300]),
    ];
    const rules = [across(100), across(118), across(170)];
    const expected = ["*项目 | *单位 | *指标", "<2x1>电气 | 电压 | 28", "电流 | 10", "机械 | 质量 | 12"];
    const atFirst = [...row(132, ["电气", 80]), ...row(164, ["机械", 80])];
    const atMiddle = [...row(140, ["电气", 80]), ...row(164, ["机械", 80])];
    for (const first of [atFirst, atMiddle])
      expect(told(blocksOf([...HEAD, ...rows, ...first], rules))).toEqual(expected);
  });

  it("has two rows of heads where a line stands below what goes for several columns", () => {
    const pieces = [
      words("牌号", 80, 120),
      words("成分", 230, 112),
      ...row(128, ["C", 160], ["Si", 230], ["Mn", 320]),
      ...row(148, ["Q1", 80], ["≤0.18", 155], ["≤0.5", 225], ["≤1.6", 315]),
      ...row(164, ["Q2", 80], ["≤0.20", 155], ["≤0.5", 225], ["≤1.7", 315]),
    ];
    const rules = [across(100), across(116, 140), across(134), across(170)];
    expect(told(blocksOf(pieces, rules))).toEqual([
      "*<2x1>牌号 | *<1x3>成分",
      "*C | *Si | *Mn",
      "Q1 | ≤0.18 | ≤0.5 | ≤1.6",
      "Q2 | ≤0.20 | ≤0.5 | ≤1.7",
    ]);
  });

  it("may have lines between all its rows, whose cells then are what stands between two", () => {
    const pieces = [
      ...HEAD,
      words("在试验箱中放置两", 180, 131),
      words("低温", 80, 137),
      words("应正常", 300, 137),
      words("小时后通电", 180, 143),
      ...row(160, ["质量", 80], ["称量", 180], ["≤12", 300]),
    ];
    expect(
      told(
        blocksOf(
          pieces,
          [100, 118, 148, 166].map((at) => across(at)),
        ),
      ),
    ).toEqual(["*项目 | *单位 | *指标", "低温 | 在试验箱中放置两小时后通电 | 应正常", "质量 | 称量 | ≤12"]);
  });

  it("ends above its note, and stands between the text above and below it", () => {
    const pieces = [
      words("表1 指标", 200, 90),
      ...HEAD,
      ...row(132, ["电压", 80], ["V", 200], ["28", 300]),
      words("注：在常温下测量，其他温度下另行规定。", 80, 150),
      words("5.2 外观应完好。", 70, 180),
    ];
    const blocks = blocksOf(pieces, RULES);
    expect(told(blocks)).toEqual(["*项目 | *单位 | *指标", "电压 | V | 28"]);
    expect(blocks.map(({ kind, text }) => (kind === "table" ? kind : text))).toEqual([
      "表1 指标",
      "table",
      "注：在常温下测量，其他温度下另行规定。",
      "5.2 外观应完好。",
    ]);
  });

  it("is none where lines above and below running text are as long as one another", () => {
    const text = ["本标准规定了电源的要求，适用于各类车辆。", "电源应能正常工作，不应有损坏的现象发生。"];
    const pieces = [...row(95, ["GB/T 99201—2021", 280]), ...text.map((line, at) => words(line, 70, 112 + 30 * at))];
    const blocks = blocksOf(pieces, [across(100), across(120), across(160)]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });
});

describe("a table without lines below its title", () => {
  it("may have cells that stand close, and a head that is told as one piece", () => {
    const pieces = [
      words("表1 指标", 200, 90),
      { ...words("等级 直径/mm 偏差/mm", 80, 112), right: 195 },
      ...row(130, ["A", 80], ["10～18", 104], ["±0.05", 155]),
      ...row(146, ["B", 80], ["18～30", 104], ["±0.08", 155]),
      words("5.2 外观应完好，不应有划痕、毛刺和裂纹。", 70, 180),
    ];
    const blocks = blocksOf(pieces, []);
    expect(told(blocks)).toEqual(["*等级 | *直径/mm | *偏差/mm", "A | 10～18 | ±0.05", "B | 18～30 | ±0.08"]);
    expect(blocks.at(-1)!.text).toBe("5.2 外观应完好，不应有划痕、毛刺和裂纹。");
  });

  it("is none where text stands below it", () => {
    const pieces = ["表1 指标", "本表给出电源的各项指标，", "供选用时参考。"].map((text, at) =>
      words(text, 80, 90 + 16 * at),
    );
    expect(blocksOf(pieces, []).map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });
});

it("no word is lost, whatever stands between lines of one length or below a title", () => {
  const place = fc.record({
    column: fc.integer({ min: 0, max: 12 }),
    line: fc.integer({ min: 0, max: 25 }),
    length: fc.integer({ min: 0, max: 6 }),
  });
  const rule = fc.record({ line: fc.integer({ min: 0, max: 25 }), part: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), fc.array(rule, { maxLength: 8 }), (places, lines) => {
      const pieces = places.map(({ column, line, length }, at) =>
        words(`〔${at}〕${"字".repeat(length)}${at === 0 ? "" : " a"}`, 70 + 25 * column, 100 + 8 * line),
      );
      const title = words("表1 指标", 200, 90);
      const rules = lines.map(({ line, part }) => across(104 + 8 * line, 70 + 75 * part));
      const text = blocksOf([title, ...pieces], rules)
        .map((block) => block.text)
        .join("\n");
      for (const at of places.keys()) expect(text.split(`〔${at}〕`)).toHaveLength(2);
    }),
    { numRuns: 300 },
  );
});
