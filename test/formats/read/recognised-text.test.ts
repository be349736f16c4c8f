import { describe, expect, it } from "vitest";
import { blocksOfPages } from "../../../src/formats/read/layout/blocks";
import { recognisedText } from "../../../src/formats/read/ocr/recognised-text";

/** A line of words as recognised: where it begins, how wide it is, how sure; 20 pixels high. */
const line = (text: string, left: number, top: number, width = 600, mean = 0.98) => ({
  text,
  mean,
  box: [
    [left, top],
    [left + width, top],
    [left + width, top + 20],
    [left, top + 20],
  ] as const,
});

type Line = ReturnType<typeof line>;
/** A page of 800 by 1,000 pixels with these lines. */
const picture = (lines: readonly Line[], scale = 1) => ({
  found: { width: 800, height: 1_000, lines: [...lines] },
  scale,
  left: 0,
  top: 0,
});
const blocksOf = (...lines: Line[]) => blocksOfPages([{ page: 1, text: recognisedText([picture(lines)]) }]);

/** A line as it is found on a page that lies aslant: `slope` down for each pixel to the right. */
const aslant = ({ text, mean, box }: Line, slope: number): Line => {
  const [a, b, c, d] = box.map(([x, y]) => [x, y + slope * x] as const);
  return { text, mean, box: [a!, b!, c!, d!] };
};

describe("recognised lines", () => {
  it("are read from top to bottom whatever the order in which they were found", () => {
    const blocks = blocksOf(line("4.2 外观", 50, 300), line("4 要求", 50, 100), line("4.1 总则", 50, 200));
    expect(blocks.map(({ text }) => text)).toEqual(["4 要求", "4.1 总则", "4.2 外观"]);
  });

  it("that stand beside one another are one line, from left to right, as sure as the least sure of them", () => {
    const [block, ...others] = blocksOf(line("要求", 300, 104, 80, 0.7), line("4", 50, 100, 20));
    expect(others).toEqual([]);
    expect(block).toMatchObject({ text: "4  要求", confidence: 0.7, place: { page: 1 } });
    const shown = [50, 100, 380, 124];
    block!.place!.box!.forEach((edge, side) => void expect(Math.abs(edge - shown[side]!)).toBeLessThan(3));
  });

  it("are never certain", () => expect(blocksOf(line("4 要求", 50, 100, 600, 1))[0]!.confidence).toBeLessThan(1));

  it("have their places in points, page by page", () => {
    const text = recognisedText([picture([line("要求", 100, 200)], 0.5)]);
    const places = blocksOfPages([1, 2].map((page) => ({ page, text }))).map(({ place }) => place);
    expect(places.map((place) => place?.page)).toEqual([1, 2]);
    for (const place of places) expect(place?.box?.map(Math.round)).toEqual([50, 101, 350, 110]);
  });

  const TABLE = [
    ["项目", "指标", "试验方法"],
    ["工作温度", "-40℃～55℃", "4.5.1"],
    ["相对湿度", "≤95 %", "4.5.2"],
    ["海拔高度", "≤5 000 m", "4.5.3"],
  ].flatMap((cells, row) =>
    cells.map((text, col) => line(text, 100 + 200 * col, 300 + 40 * row, 15 * text.length, 0.9)),
  );

  it.each([0, 0.02, -0.02])(
    "that stand above one another over some rows are a table, also on a page that sinks by %d",
    (slope) => {
      const before = line("3.2.2 电源箱应能在表 1 规定的条件下工作，并保持其性能。", 50, 240);
      const blocks = blocksOf(...[before, ...TABLE].map((one) => aslant(one, slope)));
      expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table"]);
      expect(blocks[1]).toMatchObject({ confidence: 0.9 });
      expect(blocks[1]!.cells).toContainEqual(expect.objectContaining({ row: 1, col: 1, text: "-40℃～55℃" }));
    },
  );

  it("in two columns are read down the left one first", () => {
    const column = (side: string, left: number) =>
      Array.from({ length: 10 }, (_, at) => line(`${side}${at}栏的一整行文字都在这里`, left, 100 + 30 * at, 330));
    const words = blocksOf(...column("左", 50), ...column("右", 420)).map(({ text }) => text.slice(0, 2));
    expect(words).toEqual([..."左右"].flatMap((side) => Array.from({ length: 10 }, (_, at) => `${side}${at}`)));
  });

  it.each([
    ["-55°℃～+70°C", "-55℃～+70℃"],
    ["土8kV", "±8kV"],
    ["100 MQ", "100 MΩ"],
    ["土壤和Q235钢", "土壤和Q235钢"],
    ["5Q11 CQC", "5Q11 CQC"],
  ])("%s is read as %s", (found, meant) => expect(blocksOf(line(found, 50, 100))[0]!.text).toBe(meant));

  it("of which there are none make no blocks", () => expect(blocksOf()).toEqual([]));
});
