import { describe, expect, it } from "vitest";
import { blocksOfPages } from "../../../src/formats/read/ocr/lines";

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

const page = (...lines: ReturnType<typeof line>[]) => ({ width: 800, height: 1_000, lines });
const blocksOf = (...lines: ReturnType<typeof line>[]) => blocksOfPages([{ found: page(...lines), page: 1, scale: 1 }]);

describe("recognised lines", () => {
  it("are read from top to bottom whatever the order in which they were found", () => {
    const blocks = blocksOf(line("4.2 外观", 50, 300), line("4 要求", 50, 100), line("4.1 总则", 50, 200));
    expect(blocks.map(({ text }) => text)).toEqual(["4 要求", "4.1 总则", "4.2 外观"]);
  });

  it("that stand beside one another are one line, from left to right, as sure as the least sure of them", () => {
    const [block, ...others] = blocksOf(line("要求", 300, 104, 80, 0.7), line("4", 50, 100, 20));
    expect(others).toEqual([]);
    expect(block).toMatchObject({ text: "4  要求", confidence: 0.7, place: { page: 1, box: [50, 100, 380, 124] } });
  });

  it("are never certain", () => expect(blocksOf(line("4 要求", 50, 100, 600, 1))[0]!.confidence).toBeLessThan(1));

  it("have their places in points, page by page", () => {
    const pages = [1, 2].map((number) => ({ found: page(line("要求", 100, 200)), page: number, scale: 0.5 }));
    expect(blocksOfPages(pages).map(({ place }) => place)).toEqual([
      { page: 1, box: [50, 100, 350, 110] },
      { page: 2, box: [50, 100, 350, 110] },
    ]);
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
