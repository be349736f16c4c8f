import { describe, expect, it } from "vitest";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";
import { makeOfd, type OfdPage, type OfdParts, type Run, runsOf } from "./ofd-maker";

const read = async (pages: readonly OfdPage[], parts?: OfdParts) => readBlocks(makeOfd(pages, parts), "a.ofd");
const texts = async (runs: readonly Run[]) => (await read([{ runs }])).blocks.map(({ text }) => text);

describe("the words of an OFD", () => {
  it("are its text codes, in the order in which they stand on the page", async () => {
    const runs = runsOf(["1 范围", "本规范规定了电源的要求。"]);
    expect(await texts([...runs].reverse())).toEqual(["1 范围", "本规范规定了电源的要求。"]);
  });

  it("of several runs on one line make one line", async () => {
    const runs = [
      { text: "温度为", x: 25, y: 40 },
      { text: "-40", x: 37, y: 39.5 },
      { text: "℃时", x: 43, y: 40 },
    ];
    expect(await texts(runs)).toEqual(["温度为-40℃时"]);
  });

  it("have their place in points from the top left of the sheet", async () => {
    const { blocks } = await read([{ runs: [{ text: "范围", x: 25.4, y: 50.8, size: 4 }] }]);
    const { page, box } = blocks[0]!.place!;
    expect([page, box![0], box![2], box![3] > 144 && box![3] < 148]).toEqual([1, 72, 94.7, true]);
  });

  it.each([
    ["as many distances as are said at once", 'X="0" Y="4" DeltaX="g 3 4"', ["正常工作"]],
    ["no distances: they are as wide as they are", 'X="0" Y="4"', ["正常工作"]],
    ["a wide distance between words", 'X="0" Y="4" DeltaX="4 12 4"', ["正常  工作"]],
    ["a second line in the same run", 'X="0" Y="4" DeltaX="4 -4 4" DeltaY="0 7 0"', ["正常", "工作"]],
    ["distances downwards: one line from top to bottom", 'X="0" Y="4" DeltaY="g 3 5"', ["正常工作"]],
    ["a distance that is no number", 'X="0" Y="4" DeltaX="4 no 4"', ["正常工作"]],
    ["a distance off the sheet", 'X="0" Y="4" DeltaX="4 1e300 4"', ["正常"]],
    ["more distances than there are signs", 'X="0" Y="4" DeltaX="g 999999999 4"', ["正常工作"]],
  ])("are read with %s", async (_, code, expected) => {
    expect(await texts([{ text: "正常工作", x: 25, y: 40, code }])).toEqual(expected);
  });

  it("are as large and stand where the matrix of their object puts them", async () => {
    const scaled = { text: "大", x: 50, y: 60, size: 4, object: 'CTM="2 0 0 2 10 0"', code: 'X="0" Y="2"' };
    const { blocks } = await read([{ runs: [scaled] }]);
    // 60 mm from the left, 8 mm high
    expect(blocks[0]!.place!.box!.slice(0, 3)).toEqual([170.1, 150.8, 192.8]);
  });

  it("within the lines of a table are its cells", async () => {
    const runs = [
      { text: "低温工作", x: 26, y: 44 },
      { text: "在试验箱中放置两小时后", x: 43, y: 44 },
      { text: "质量", x: 26, y: 54 },
      { text: "不大于一千克", x: 43, y: 54 },
    ];
    const path = (data: string, boundary = "25 40 90 20") =>
      `<ofd:PathObject ID="7" Boundary="${boundary}" LineWidth="0.2"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
    const lines = path("M 0 0 L 90 0 L 90 20 L 0 20 C M 0 8 L 90 8") + path("S 0 0 L 0 20", "42 40 1 20");
    const { blocks } = await read([{ runs, objects: lines }]);
    expect(blocks.map(({ text }) => text)).toEqual(["低温工作\t在试验箱中放置两小时后\n质量\t不大于一千克"]);
  });

  it("that are aslant, unseen or beside the sheet are none", async () => {
    const runs: Run[] = [
      ...runsOf(["1 范围"]),
      { text: "水印", x: 60, y: 90, object: 'CTM="0.7 0.7 -0.7 0.7 0 0"' },
      { text: "隐藏", x: 60, y: 120, object: 'Visible="false"' },
      { text: "页外", x: 300, y: 120 },
    ];
    const { blocks, notes } = await read([{ runs }]);
    expect(blocks.map(({ text }) => text)).toEqual(["1 范围"]);
    expect(notes).toEqual([{ kind: "watermark", text: "水印", place: { page: 1 } }]);
  });

  it("that are turned, as objects or each sign in its object, are read from side to side of the page", async () => {
    const turned: Run[] = [
      { text: "表1 指标", x: 60, y: 200, object: 'CTM="0 -1 1 0 0 0"', code: 'X="0" Y="0" DeltaX="4 2 2 4 4"' },
      { text: "质量", x: 70, y: 200, object: 'CharDirection="270"', code: 'X="0" Y="4" DeltaX="0" DeltaY="-4"' },
    ];
    const { blocks } = await read([{ runs: [...runsOf(["1 范围"]), ...turned, ...runsOf(["2 检验"], { y: 220 })] }]);
    expect(blocks.map(({ text }) => text)).toEqual(["1 范围", "表1 指标", "质量", "2 检验"]);
    const [left, top, right, bottom] = blocks[2]!.place!.box!;
    expect([right - left, bottom - top].map(Math.round)).toEqual([12, 23]);
  });

  it("whose letters nobody knows are marked and doubted where others stand beside them", async () => {
    const shapes = '<ofd:CGTransform CodePosition="5" CodeCount="1"><ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform>';
    const unknown = [
      { text: "电压不大于", x: 25, y: 40 },
      { text: "¤", x: 45, y: 40, shapes },
      { text: "8V", x: 47, y: 40 },
    ];
    const { blocks, notes } = await read([{ runs: unknown }]);
    expect(blocks.map(({ text }) => text)).toEqual(["电压不大于\ufffd8V"]);
    expect(notes).toMatchObject([{ kind: "doubtful", place: { page: 1 } }]);
    expect(await texts([{ text: "货币符号¤", x: 25, y: 40 }])).toEqual(["货币符号¤"]);
  });

  it("stand also in blocks, and in drawings that are used again", async () => {
    const object = (y: number, text: string) =>
      `<ofd:TextObject Size="4" Boundary="25 ${y} 50 5"><ofd:TextCode X="0" Y="4" DeltaX="4 4">${text}</ofd:TextCode></ofd:TextObject>`;
    const page = {
      objects:
        `<ofd:PageBlock>${object(30, "第一行")}</ofd:PageBlock>` +
        '<ofd:CompositeObject ResourceID="50" Boundary="0 20 100 20"/>',
    };
    const resources =
      '<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="50"><ofd:Content>' +
      `${object(20, "第二行")}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`;
    const { blocks } = await read([page], { resources });
    expect(blocks.map(({ text, place }) => [text, place!.box![1]])).toEqual([
      ["第一行", 86.7],
      ["第二行", 115.1],
    ]);
  });

  it("that stand above one another in three rows are a table", async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, at) => ({ text, x: 25 + 50 * at, y }));
    const { blocks } = await read([
      {
        runs: [
          ...row(40, "项目", "限值", "方法"),
          ...row(47, "电压", "28 V", "5.1"),
          ...row(54, "质量", "12 kg", "5.2"),
        ],
      },
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["table"]);
    expect(blocks[0]!.cells!.map(({ text }) => text).slice(3)).toEqual(["电压", "28 V", "5.1", "质量", "12 kg", "5.2"]);
  });
});

describe("the pages of an OFD", () => {
  it("become clauses, what their templates show on each of them told and left out", async () => {
    const bodies = [
      ["1 范围", "本规范适用于电源。"],
      ["2 引用文件", "无。"],
      ["3 要求", "质量应不大于 12 kg。"],
    ];
    const head = { runs: [{ text: "GJB 99102—2019", x: 150, y: 15 }] };
    const pages = bodies.map((body, at) => ({
      templates: ["1"],
      runs: [...runsOf(body), { text: String(at + 1), x: 105, y: 285 }],
    }));
    const { format, blocks } = await read(pages, { templates: { 1: head } });
    expect(format).toBe("ofd");
    const { clauses, notes } = structureDocument(blocks);
    expect(clauses.map(({ number, title, text }) => [number, title, text])).toEqual([
      ["1", "范围", "本规范适用于电源。"],
      ["2", "引用文件", "无。"],
      ["3", "要求", "质量应不大于 12 kg。"],
    ]);
    expect(notes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["header", "page-number"]));
    expect(clauses.map(({ place }) => place?.page)).toEqual([1, 2, 3]);
  });

  it("of several documents in one file follow one another", async () => {
    const body = (root: string) => `<ofd:DocBody><ofd:DocRoot>${root}</ofd:DocRoot></ofd:DocBody>`;
    const root = `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016">${body("Doc_0/Document.xml").repeat(2)}</ofd:OFD>`;
    const { blocks } = await read([{ runs: runsOf(["1 范围"]) }], { files: { "OFD.xml": root } });
    expect(blocks.map(({ text, place }) => [text, place!.page])).toEqual([
      ["1 范围", 1],
      ["1 范围", 2],
    ]);
  });

  const picture = (boundary: string) => ({ objects: `<ofd:ImageObject ResourceID="60" Boundary="${boundary}"/>` });
  const scan: OfdParts = {
    resources:
      '<ofd:MultiMedias><ofd:MultiMedia ID="60" Type="Image"><ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>',
    files: { "Doc_0/Res/a.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
  };
  const shapesOnly = {
    runs: [{ text: "¤¤", x: 25, y: 40, shapes: '<ofd:CGTransform CodePosition="0" CodeCount="2"/>' }],
  };

  it("that are pictures are told, or asked to be recognised where that can be done", async () => {
    const pages = [{ runs: runsOf(["1 范围"]) }, picture("0 0 210 297")];
    expect((await read(pages, scan)).blocks.at(-1)).toEqual({ kind: "page", text: "", place: { page: 2 } });
    const asked = readBlocks(makeOfd(pages, scan), "a.ofd", { mayRecognise: true });
    await expect(asked).rejects.toMatchObject({ code: "E_NEEDS_RECOGNITION" });
  });

  it("that only hold a small picture are blank", async () => {
    expect((await read([{ runs: runsOf(["1 范围"]) }, picture("20 20 10 10")], scan)).notes).toEqual([]);
  });

  it("whose letters nobody knows are told, also where pictures could be recognised", async () => {
    const bytes = makeOfd([{ runs: runsOf(["1 范围"]) }, shapesOnly]);
    const { blocks } = await readBlocks(bytes, "a.ofd", { mayRecognise: true });
    expect(blocks.at(-1)).toEqual({ kind: "page", text: "", place: { page: 2 } });
  });

  it.each([
    ["pictures", [picture("0 0 210 297")], scan],
    ["shapes without letters", [shapesOnly], {}],
  ] as const)("that are nothing but %s need recognition", async (_, pages, parts) => {
    await expect(read(pages, parts)).rejects.toMatchObject({ code: "E_NEEDS_RECOGNITION" });
  });

  it("are told one by one to whoever counts the time", async () => {
    let pages = 0;
    await readBlocks(makeOfd([{ runs: runsOf(["1 范围"]) }, {}]), "a.ofd", { onPage: () => pages++ });
    expect(pages).toBe(2);
  });
});
