import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StructureNote } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";
import { type Line, linesOf, makePdf, type Page } from "./pdf-maker";

const pdfJsFolder = join(import.meta.dirname, "../../../node_modules/pdfjs-dist/");

async function structured(...pages: Page[]) {
  const { blocks, notes } = await readBlocks(makePdf(pages), "a.pdf", { pdfJsFolder });
  return structureDocument(blocks, { notes });
}
type Structured = Awaited<ReturnType<typeof structured>>;
const named = ({ clauses }: Structured) =>
  clauses.filter(({ kind }) => kind === "clause").map(({ number, title, text }) => [number, title, text]);
const notesOf = ({ notes }: Structured, kind: StructureNote["kind"]) =>
  notes.filter((note) => note.kind === kind).map(({ text, place }) => [text, place?.page]);

const FIRST = ["1 Scope", "This document is for pumps.", "2 Pumps", "2.1 Mass", "Not more than 9 kg.", "2.2 Colour"];
const SECOND = ["Green.", "3 Marks", "3.1 Place", "On the lid.", "3.2 Size", "At least 8 mm high.", "4 Tests"];
const CLAUSES = [
  ["1", "Scope", "This document is for pumps."],
  ["2", "Pumps", ""],
  ["2.1", "Mass", "Not more than 9 kg."],
  ["2.2", "Colour", "Green."],
  ["3", "Marks", ""],
  ["3.1", "Place", "On the lid."],
  ["3.2", "Size", "At least 8 mm high."],
  ["4", "Tests", ""],
];

describe("numbers in the margin of a PDF", () => {
  const counted = (texts: readonly string[], from: number, step: number): Page => ({
    lines: [
      ...linesOf(texts),
      ...linesOf(texts.map((_, at) => String(from + at)))
        .map((line) => ({ ...line, x: 40 }))
        .filter(({ text }) => Number(text) % step === 0),
    ],
  });

  it("that count the lines are no part of the text, and are told", async () => {
    const read = await structured(counted(FIRST, 1, 1), counted(SECOND, 7, 1));
    expect(named(read)).toEqual(CLAUSES);
    expect(notesOf(read, "line-numbers")).toEqual([
      ["1 2 3 4 5 6", 1],
      ["7 8 9 10 11 12 13", 2],
    ]);
  });

  it("that count every other line are none either", async () => {
    const more = ["4.1 Start", "It starts.", "4.2 Stop", "It stops.", "5 Papers", "None."];
    const read = await structured(counted(FIRST, 1, 2), counted(SECOND, 7, 2), counted(more, 14, 2));
    expect(named(read).slice(0, 7)).toEqual(CLAUSES.slice(0, 7));
    expect(named(read).at(-1)).toEqual(["5", "Papers", "None."]);
  });

  it("are those of clauses where they count fewer than the lines", async () => {
    const TITLES = "Lids Rims Rods Nuts Pins Caps Keys Bars Taps Tubes Belts Wires".split(" ");
    const chapter = (number: number, y: number): Line[] => [
      { text: String(number), x: 40, y },
      { text: TITLES[number - 1]!, x: 70, y },
      ...linesOf(["Words of the chapter that", "are more than one line,", "as they are in texts."], { y: y + 14 }),
    ];
    const page = (first: number): Page => ({ lines: [0, 1, 2, 3].flatMap((at) => chapter(first + at, 90 + 80 * at)) });
    const read = await structured(page(1), page(5), page(9));
    expect(notesOf(read, "line-numbers")).toEqual([]);
    expect(named(read).map(([number]) => number)).toEqual(TITLES.map((_, at) => String(at + 1)));
  });
});

describe("an upright watermark of a PDF", () => {
  const MARK: Line = { text: "SAMPLE ONLY", x: 80, y: 145, size: 30 };
  const page = (texts: readonly string[], ...more: Line[]): Page => ({ lines: [...linesOf(texts), ...more] });

  it("over the text of most pages is no part of it, and is told", async () => {
    const third = ["4.1 Start", "It starts at once.", "4.2 Stop", "It stops.", "5 Papers", "None are needed."];
    const read = await structured(page(FIRST, MARK), page(SECOND, MARK), page(third, MARK));
    expect(named(read).slice(0, 7)).toEqual(CLAUSES.slice(0, 7));
    expect(JSON.stringify(read.clauses)).not.toContain("SAMPLE");
    expect(notesOf(read, "watermark")).toEqual([["SAMPLE ONLY", 1]]);
  });

  it("is told from the head of a table that recurs on each page", async () => {
    const cells = (y: number, ...texts: string[]): Line[] => texts.map((text, at) => ({ text, x: 72 + 150 * at, y }));
    const rules = [80, 100, 120, 140].map((y) => [70, y, 370, y] as const);
    const sides = [70, 220, 370].map((x) => [x, 80, x, 140] as const);
    const part = (one: string, other: string): Page => ({
      lines: [...cells(95, "Item", "Limit"), ...cells(115, one, "5 mm"), ...cells(135, other, "6 mm")],
      rules: [...rules, ...sides],
    });
    const read = await structured(part("Lid", "Rim"), part("Rod", "Nut"), part("Pin", "Cap"));
    expect(notesOf(read, "watermark")).toEqual([]);
    expect(JSON.stringify(read.clauses)).toContain("Item");
  });
});

describe("footnotes of a PDF below their rule", () => {
  const note = (text: string, y: number): Line => ({ text, x: 70, y, size: 7 });
  const foot: Page["rules"] = [[70, 700, 180, 700]];
  const first: Page = {
    lines: [
      ...linesOf([
        "1 Pumps",
        "The mass of a pump with all its hoses, its stand and its lids shall not be more than the",
      ]),
      { text: "The lid is green", x: 70, y: 132 },
      { text: "1", x: 138.6, y: 128, size: 6 },
      { text: "and its rim is made of the same kind of steel as the hull; the mass of both is", x: 150, y: 132 },
      note("1 Without spare parts, which are", 710),
      note("counted apart.", 720),
      note("2 Another colour may be agreed.", 730),
    ],
    rules: foot,
  };
  const second: Page = { lines: linesOf(["less than 5 kg.", "2 Hoses", "They are black."]) };

  it("stand behind the paragraph that goes on over the end of the page, each one whole", async () => {
    const read = await structured(first, second);
    expect(named(read).map(([number]) => number)).toEqual(["1", "2"]);
    expect(read.clauses[0]!.text).toContain("the mass of both is less than 5 kg.");
    expect(read.clauses.filter(({ kind }) => kind === "note").map(({ number, text }) => [number, text])).toEqual([
      ["1", "Without spare parts, which are counted apart."],
      ["2", "Another colour may be agreed."],
    ]);
  });

  it("are cited by marks that are no exponents; those of units stay", async () => {
    const lines = [
      ...linesOf(["1 Pumps", "The area of the lid is 5 m"]),
      { text: "2", x: 180.2, y: 100, size: 6 },
      { text: "The lid is green", x: 70, y: 132 },
      { text: "1", x: 138.6, y: 128, size: 6 },
      note("1 As ordered.", 710),
      note("2 Without the rim.", 720),
    ];
    const text = (await structured({ lines, rules: foot })).clauses[0]!.text;
    expect(text).toContain("5 m²");
    expect(text).toMatch(/green$/);
  });

  it("are none where another rule closes a table", async () => {
    const rules = [...foot, [70, 740, 180, 740] as const];
    const read = await structured({ ...first, rules }, second);
    expect(read.clauses.filter(({ kind }) => kind === "note")).toEqual([]);
  });
});
