import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";
import { type Line, linesOf, makePdf, type Page } from "./pdf-maker";

const pdfJsFolder = join(import.meta.dirname, "../../../node_modules/pdfjs-dist/");
const read = (...pages: Page[]) => readBlocks(makePdf(pages), "a.pdf", { pdfJsFolder });

const ROWS = [
  ["项目", "单位", "指标"],
  ["工作温度", "℃", "-40～+55"],
  ["质量", "kg", "≤12"],
];
const cellsOf = (block: Block | undefined) =>
  ROWS.map((_, row) => (block?.cells ?? []).filter((cell) => cell.row === row).map(({ text }) => text));

/** A table of three columns whose words run up the page, as a wide one does that is set sideways. */
const sideways = (x: number, y: number): Line[] =>
  ROWS.flatMap((cells, row) =>
    cells.map((text, at) => ({ text, x: x + 22 * row, y: y - [0, 150, 250][at]!, turn: -90 })),
  );
/** Its rules. */
const frame = (x: number, y: number): NonNullable<Page["rules"]> => [
  ...[0, 1, 2, 3].map((row) => [x - 15 + 22 * row, y + 10, x - 15 + 22 * row, y - 330] as const),
  ...[-10, 140, 240, 330].map((at) => [x - 15, y - at, x - 15 + 66, y - at] as const),
];

describe("words that stand sideways on their page", () => {
  const around = (number: number) => ({
    head: { text: "GJB 99101-2019", x: 450, y: 40 },
    foot: { text: String(number), x: 300, y: 800 },
  });
  const page = (number: number, ...body: Line[]): Page => {
    const { head, foot } = around(number);
    return { lines: [head, ...body, foot] };
  };
  const title: Line = { text: "表1 主要指标", x: 150, y: 450, turn: -90 };

  it("are read as a table between the upright head and foot of the page, which are told and left out", async () => {
    const { blocks } = await read(
      page(1, ...linesOf(["1 要求", "应符合表1的规定。"])),
      { ...page(2, title, ...sideways(180, 600)), rules: frame(180, 600) },
      page(3, ...linesOf(["2 检验", "应逐项检验。"])),
    );
    expect(cellsOf(blocks.find(({ kind }) => kind === "table"))).toEqual(ROWS);
    const { clauses, notes } = structureDocument(blocks);
    expect(clauses.map(({ kind, number, title: named }) => [kind, number, named])).toEqual([
      ["clause", "1", "要求"],
      ["table", "表1", "主要指标"],
      ["clause", "2", "检验"],
    ]);
    expect(notes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["header", "page-number"]));
  });

  it("have their place where they stand on the page", async () => {
    const { blocks } = await read({ lines: sideways(180, 600), rules: frame(180, 600) });
    expect(blocks[0]!.place!.box!.map((edge) => Math.round(edge / 5) * 5)).toEqual([165, 270, 235, 610]);
  });

  it("are read from top to bottom too, and upside down", async () => {
    for (const [turn, places] of [
      [
        90,
        [
          { x: 200, y: 100 },
          { x: 185, y: 100 },
        ],
      ],
      [
        180,
        [
          { x: 400, y: 300 },
          { x: 400, y: 285 },
        ],
      ],
    ] as const) {
      const lines = ["first line", "second line"].map((text, at) => ({ text, ...places[at]!, turn }));
      expect((await read({ lines })).blocks.map(({ text }) => text)).toEqual(["first line", "second line"]);
    }
  });

  it("stand behind the text where they run up its side, and between the text where they part it", async () => {
    const text = linesOf(["4.1 The unit shall work.", "4.2 The unit shall last.", "4.3 It shall not burn."]);
    const side: Line = { text: "Copy 7 of 9", x: 30, y: 130, turn: -90 };
    expect((await read({ lines: [...text, side] })).blocks.map((block) => block.text)).toEqual([
      ...text.map((line) => line.text),
      "Copy 7 of 9",
    ]);
    const below = linesOf(["4.4 It shall float."], { y: 700 });
    const parted = await read({ lines: [...text, ...sideways(180, 600), ...below], rules: frame(180, 600) });
    expect(parted.blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "paragraph",
      "paragraph",
      "table",
      "paragraph",
    ]);
  });

  it("within a table of upright words stay in their cell", async () => {
    const rules = [
      ...[100, 140, 180].map((y) => [70, y, 260, y] as const),
      ...[70, 120, 260].map((x) => [x, 100, x, 180] as const),
    ];
    const lines: Line[] = [
      { text: "性能", x: 98, y: 135, turn: -90 },
      { text: "应符合规定", x: 125, y: 125 },
      { text: "外观", x: 75, y: 165 },
      { text: "应完好", x: 125, y: 165 },
    ];
    const { blocks } = await read({ lines, rules });
    expect(blocks.map(({ text }) => text)).toEqual(["性能\t应符合规定\n外观\t应完好"]);
  });
});

it("words that stand aslant over pages are told once, and are none of the text", async () => {
  const mark: Line = { text: "受控", x: 200, y: 500, size: 60, turn: -45 };
  const pages = ["1 Scope", "2 References"].map((text) => ({ lines: [...linesOf([text, "Units."]), mark] }));
  const { blocks, notes } = await read(...pages);
  expect(blocks.map(({ text }) => text)).toEqual(["1 Scope", "Units.", "2 References", "Units."]);
  expect(notes).toEqual([{ kind: "watermark", text: "受控", place: { page: 1 } }]);
});

it("lines of a scan that lies a little aslant are read", async () => {
  const lines = linesOf(["1 Scope", "This covers units."]).map((line) => ({ ...line, turn: -5 }));
  expect((await read({ lines })).blocks.map(({ text }) => text)).toEqual(["1 Scope", "This covers units."]);
});
