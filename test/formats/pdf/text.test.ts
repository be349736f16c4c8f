import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";
import { linesOf, makePdf, type Page } from "./pdf-maker";

/** As the build copies it; from the package, so that no build is needed. */
const pdfJsFolder = join(import.meta.dirname, "../../../node_modules/pdfjs-dist/");

const read = async (...pages: Page[]) => (await readBlocks(makePdf(pages), "a.pdf", { pdfJsFolder })).blocks;
const texts = async (...pages: Page[]) => (await read(...pages)).map(({ text }) => text);

describe("the words of a PDF", () => {
  it("are read in Chinese by the character maps that come with the program", async () => {
    const lines = linesOf(["1 范围", "本规范规定了电源的要求。"]);
    expect(await texts({ lines })).toEqual(["1 范围", "本规范规定了电源的要求。"]);
  });

  it("of two fonts with different baselines make one line", async () => {
    const lines = [
      { text: "温度为", x: 70, y: 100 },
      { text: "-40", x: 101, y: 98.4 },
      { text: "℃时", x: 116, y: 100 },
    ];
    expect(await texts({ lines })).toEqual(["温度为-40℃时"]);
  });

  it("have their place on the page, from the top left, also on a page that is turned", async () => {
    const [upright] = await read({ lines: [{ text: "Scope", x: 100, y: 200 }] });
    expect(upright!.place!.page).toBe(1);
    const [left, top, right, bottom] = upright!.place!.box!;
    expect([left, bottom > 198 && bottom < 205, top > 188 && top < 195, right > 120]).toEqual([100, true, true, true]);
    const [turned] = await read({ lines: [{ text: "Scope", x: 100, y: 200 }], rotate: 90 });
    expect(turned).toMatchObject({ text: "Scope", place: { page: 1 } });
    // shown turned by a quarter to the right: what was 200 from the top is as far from the right side
    const box = turned!.place!.box!;
    expect([box[0] > 635 && box[0] < 643, box[1], box[2] > 648 && box[2] < 653, box[3] > 120]).toEqual([
      true,
      100,
      true,
      true,
    ]);
  });

  it("named by radicals that look like them are the words that are meant", async () => {
    expect(await texts({ lines: linesOf(["⽤于⻋载电源的⻓度"]) })).toEqual(["用于车载电源的长度"]);
  });

  it("of contents have their leaders as they are meant, not as fonts name them", async () => {
    expect(await texts({ lines: linesOf(["1 范围 ……………… 1"]) })).toEqual(["1 范围 ……………… 1"]);
  });

  it("within the rules of a table are its cells, also where these stand close", async () => {
    const lines = [
      { text: "低温工作", x: 72, y: 112 },
      { text: "在试验箱中放置两小时后", x: 122, y: 112 },
      { text: "质量", x: 72, y: 132 },
      { text: "不大于一千克", x: 122, y: 132 },
    ];
    const rules = [
      ...[100, 118, 138].map((y) => [70, y, 260, y] as const),
      ...[70, 120, 260].map((x) => [x, 100, x, 138] as const),
    ];
    expect(await texts({ lines, rules })).toEqual(["低温工作\t在试验箱中放置两小时后\n质量\t不大于一千克"]);
    expect(await texts({ lines })).toHaveLength(2);
  });

  it("in a font that does not tell its letters are no text: the page waits to be typed", async () => {
    // a font of Chinese by the numbers of its shapes alone, which begin at 1
    const hex = "<000100020003000400050041>";
    const bytes = new TextDecoder("latin1")
      .decode(makePdf([{ lines: linesOf(["1 Scope"]) }, { lines: linesOf(["范围"]) }]))
      .replace("/Encoding /UniGB-UCS2-H", "/Encoding /Identity-H      ")
      .replace("/Registry (Adobe) /Ordering (GB1)", "/Registry (Adobe) /Ordering (Identity)")
      .replace("<830356f4>", hex);
    const { blocks } = await readBlocks(new TextEncoder().encode(bytes), "a.pdf", { pdfJsFolder });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "1 Scope"],
      ["page", ""],
    ]);
  });

  it("between the three lines of a table are its cells, however close its columns stand", async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, at) => ({ text, x: [80, 150, 178][at]!, y }));
    const lines = [
      ...row(112, "项目", "单位", "指标"),
      ...row(130, "工作电压范围", "V", "22～30"),
      ...row(146, "质量", "kg", "12"),
    ];
    const rules = [100, 118, 152].map((y) => [70, y, 230, y] as const);
    expect(await texts({ lines, rules })).toEqual(["项目\t单位\t指标\n工作电压范围\tV\t22～30\n质量\tkg\t12"]);
  });

  it("in two columns are read down the left and then down the right, below what goes across", async () => {
    const side = (name: string) =>
      Array.from({ length: 8 }, (_, at) => `${name} ${at} the unit shall work as long as asked`);
    const lines = [
      {
        text: "1 General requirements of all units in this standard, whatever their kind and make, old or new",
        x: 60,
        y: 60,
      },
      ...linesOf(side("left"), { x: 60 }),
      ...linesOf(side("right"), { x: 310 }),
    ];
    expect((await texts({ lines })).map((text) => text.slice(0, 7).trim())).toEqual([
      "1 Gener",
      ...side("left").map((text) => text.slice(0, 7).trim()),
      ...side("right").map((text) => text.slice(0, 7).trim()),
    ]);
  });

  it("in short lines below centred titles are no two columns", async () => {
    const short = (name: string) =>
      Array.from({ length: 4 }, (_, at) => ({ text: `${name}.${at + 1} 应按规定进行`, x: 60 }));
    const centred = (name: string) =>
      [`附录${name}`, "（规范性附录）", "断裂强力试验"].map((text) => ({ text, x: 280 }));
    const all = ["A", "B", "C"].flatMap((name) => [...centred(name), ...short(name)]);
    const lines = all.map((line, at) => ({ ...line, y: 60 + 18 * at }));
    expect(await texts({ lines })).toEqual(all.map(({ text }) => text));
  });

  it("keep the white space behind the number of an article, and none between other Chinese words", async () => {
    const lines = [
      { text: "第九条", x: 70, y: 100 },
      { text: "损坏航标的，", x: 103, y: 100 },
      { text: "依法赔偿。", x: 163.5, y: 100 },
    ];
    expect(await texts({ lines })).toEqual(["第九条 损坏航标的，依法赔偿。"]);
  });

  it("of short clauses that go on from the left to the right are two columns, though each has one beside it", async () => {
    const clauses = (chapter: number) =>
      [1, 2, 3].flatMap((at) => [`${chapter}.${at} Title`, "It shall work in any case."]);
    const [left, right] = [clauses(3), ["As has been said.", ...clauses(4)]];
    const lines = [...linesOf(left, { x: 60 }), ...linesOf(right, { x: 310 })];
    expect(await texts({ lines })).toEqual([...left, ...right]);
  });

  it("that set clause by clause are a table: number stands by number", async () => {
    const side = (chapter: number) => [1, 2, 3, 4, 5, 6, 7].map((at) => `${chapter}.${at} Title`);
    const lines = [...linesOf(side(3), { x: 60 }), ...linesOf(side(4), { x: 310 })];
    const blocks = await read({ lines });
    expect(blocks.map(({ kind }) => kind)).toEqual(["table"]);
    expect(blocks[0]!.cells!.slice(0, 2).map(({ text }) => text)).toEqual(["3.1 Title", "4.1 Title"]);
  });

  it("in two columns are indented from the edge of their own column", async () => {
    const side = Array.from({ length: 8 }, (_, at) => `${at} the unit shall work as long as it is asked to work on`);
    const lines = [
      ...linesOf(side, { x: 60 }),
      ...linesOf(side, { x: 310 }),
      ...linesOf(["a) indented"], { x: 330, y: 90 + 8 * 14 }),
    ];
    const indents = (await read({ lines })).map(({ indent }) => indent);
    expect(indents).toEqual([...Array<number>(16).fill(0), 4]);
  });

  it("that stand above one another in three rows are a table, with the words of a cell's second line in the cell", async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, at) => ({ text, x: 80 + 150 * at, y }));
    const lines = [
      ...linesOf(["The limits of Table 1 apply."], { y: 60 }),
      ...row(100, "Item", "Limit", "Method"),
      ...row(120, "Voltage", "28 V", "5.1"),
      ...row(140, "Ripple", "100 mV", "5.2 with a"),
      { text: "wide band", x: 380, y: 151 },
      ...row(172, "Mass", "12 kg", "5.3"),
      ...linesOf(["After the table the text goes on."], { y: 230 }),
    ];
    const blocks = await read({ lines });
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph"]);
    const cells = blocks[1]!.cells!;
    expect(cells.filter(({ row }) => row === 0).map(({ text, header }) => [text, header])).toEqual([
      ["Item", true],
      ["Limit", true],
      ["Method", true],
    ]);
    expect(cells.filter(({ row }) => row > 0).map(({ text }) => text)).toEqual([
      ...["Voltage", "28 V", "5.1"],
      ...["Ripple", "100 mV", "5.2 with a wide band"],
      ...["Mass", "12 kg", "5.3"],
    ]);
  });

  it("behind numbers are no table", async () => {
    const lines = ["4.1", "4.2", "4.3"].flatMap((number, at) => [
      { text: number, x: 70, y: 100 + 16 * at },
      { text: "Requirement", x: 130, y: 100 + 16 * at },
    ]);
    expect((await read({ lines })).map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "4.1  Requirement"],
      ["paragraph", "4.2  Requirement"],
      ["paragraph", "4.3  Requirement"],
    ]);
  });
});

describe("the pages of a PDF", () => {
  const page = (number: number, ...body: string[]): Page => ({
    lines: [{ text: "GJB 99101-2019", x: 450, y: 40 }, ...linesOf(body), { text: String(number), x: 300, y: 800 }],
  });

  it("become clauses, their running heads and numbers told and left out", async () => {
    const blocks = await read(
      page(1, "1 Scope", "This standard covers units."),
      page(2, "2 References", "None."),
      page(3, "3 Requirements", "The mass shall not exceed 12 kg."),
    );
    const { clauses, notes } = structureDocument(blocks);
    expect(clauses.map(({ number, title, text }) => [number, title, text])).toEqual([
      ["1", "Scope", "This standard covers units."],
      ["2", "References", "None."],
      ["3", "Requirements", "The mass shall not exceed 12 kg."],
    ]);
    expect(notes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["header", "page-number"]));
    expect(clauses.map(({ place }) => place?.page)).toEqual([1, 2, 3]);
  });

  it("that are pictures among others with words are told, or asked to be recognised where that can be done", async () => {
    const bytes = makePdf([{ lines: linesOf(["1 Scope", "Units."]) }, { scan: true }]);
    const { blocks } = await readBlocks(bytes, "a.pdf", { pdfJsFolder });
    expect(blocks.at(-1)).toEqual({ kind: "page", text: "", place: { page: 2 } });
    await expect(readBlocks(bytes, "a.pdf", { pdfJsFolder, mayRecognise: true })).rejects.toMatchObject({
      code: "E_NEEDS_RECOGNITION",
    });
  });

  it("are told one by one to whoever counts the time", async () => {
    let pages = 0;
    const bytes = makePdf([page(1, "1 Scope"), page(2, "2 References")]);
    await readBlocks(bytes, "a.pdf", { pdfJsFolder, onPage: () => pages++ });
    expect(pages).toBe(2);
  });
});
