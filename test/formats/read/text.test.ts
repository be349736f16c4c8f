import { describe, expect, test } from "vitest";
import { isFault } from "../../../src/contract";
import { readBlocks } from "../../../src/formats/read";
import { readPlainText } from "../../../src/formats/read/txt";

const utf8 = (text: string) => new TextEncoder().encode(text);
const codeOf = async (bytes: Uint8Array, name = "a.txt") => {
  try {
    await readBlocks(bytes, name);
    return "read";
  } catch (error) {
    return isFault(error) ? error.code : String(error);
  }
};

describe("encodings of plain text", () => {
  test("UTF-8 is read with and without a byte order mark", async () => {
    const plain = await readBlocks(utf8("1 范围"), "a.txt");
    const marked = await readBlocks(utf8("\ufeff1 范围"), "a.txt");
    expect(plain.encoding).toBe("utf-8");
    expect(marked.blocks[0]?.text).toBe("1 范围");
  });

  test("UTF-16 is read in both byte orders by its mark", async () => {
    const little = Uint8Array.from([0xff, 0xfe, ...Buffer.from("1 范围", "utf16le")]);
    const big = Uint8Array.from([0xfe, 0xff, ...Buffer.from("1 范围", "utf16le").swap16()]);
    for (const [bytes, encoding] of [
      [little, "utf-16le"],
      [big, "utf-16be"],
    ] as const) {
      const read = await readBlocks(bytes, "a.txt");
      expect([read.encoding, read.blocks[0]?.text]).toEqual([encoding, "1 范围"]);
    }
  });

  test("GB18030 is read where the bytes are Chinese and refused where they are not", async () => {
    // "1 范围" in GB18030
    expect((await readBlocks(Uint8Array.from([0x31, 0x20, 0xb7, 0xb6, 0xce, 0xa7]), "a.txt")).blocks[0]?.text).toBe(
      "1 范围",
    );
    expect(await codeOf(Uint8Array.from([...utf8("caf"), 0xe9, 0x20, 0xfc, 0x62, 0x65, 0x72, 0xff]))).toBe(
      "E_ENCODING",
    );
  });

  test("empty, blank and binary files are refused by name", async () => {
    expect(await codeOf(new Uint8Array())).toBe("E_EMPTY");
    expect(await codeOf(utf8(" \n\t\n"))).toBe("E_EMPTY");
    expect(await codeOf(Uint8Array.from([1, 2, 0, 4, 5]))).toBe("E_BINARY");
    expect(await codeOf(Uint8Array.from({ length: 400 }, (_, i) => (i % 7) + 1))).toBe("E_BINARY");
  });
});

describe("layout of plain text", () => {
  test("columns held apart by white space below the caption of a table are its cells, up to the next clause", () => {
    const blocks = readPlainText(
      "表1\n    类别      电压调整率％   电压波动率％\n      1           ±1            0.3\n      2           ±3            0.5\n\n4.3  接地    应接地。",
    );
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "table", "paragraph"]);
    expect(blocks[1]?.cells?.map(({ text }) => text)).toEqual([
      "类别",
      "电压调整率％",
      "电压波动率％",
      "1",
      "±1",
      "0.3",
      "2",
      "±3",
      "0.5",
    ]);
  });

  test("columns without a caption stay lines", () => {
    const blocks = readPlainText("cat   1   x\ndog   2   y\nhen   3   z");
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });

  test("tab-separated rows make a table, a tab after a number does not", async () => {
    const { blocks } = await readBlocks(utf8("1\t范围\n2\t要求\n\n项目\t值\t单位\n质量\t3\tkg\n"), "a.txt");
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "paragraph", "table"]);
    expect(blocks[2]?.cells).toHaveLength(6);
  });

  test("form feeds count pages", async () => {
    const { blocks } = await readBlocks(utf8("甲\n\f乙\n"), "a.txt");
    expect(blocks.map((block) => block.place?.page)).toEqual([1, 2]);
  });

  test("lines filled to a margin belong together, a short line ends a paragraph", async () => {
    const line = "The unit shall keep working at every temperature of the range";
    const { blocks } = await readBlocks(
      utf8(
        `${`${line}\n`.repeat(5)}and stop.\nThe next paragraph starts here after a short line, and goes on\nhere.\n`,
      ),
      "a.txt",
    );
    expect(blocks.map((block) => block.apart === true)).toEqual([true, false, false, false, false, false, true, false]);
  });
});

describe("Markdown", () => {
  const read = async (text: string) => (await readBlocks(utf8(text), "a.md")).blocks;

  test("headings, both kinds, carry their level and no marks", async () => {
    expect(
      (await read("# 标题 #\n\n## 1 范围\n\n要求\n---\n")).map((block) => [block.headingLevel, block.text]),
    ).toEqual([
      [1, "标题"],
      [2, "1 范围"],
      [2, "要求"],
    ]);
  });

  test("pipe tables become cells; escaped bars stay", async () => {
    const [table] = await read("| a | b\\|c |\n|---|:-:|\n| 1 | 2 |\n");
    expect(table?.cells?.map((cell) => [cell.text, cell.header])).toEqual([
      ["a", true],
      ["b|c", true],
      ["1", false],
      ["2", false],
    ]);
  });

  test("comments, emphasis and links leave their text", async () => {
    expect((await read("<!-- x -->**3.1** [限值](#a) `F_max` 1\\. a_b_c\n"))[0]?.text).toBe("3.1 限值 F_max 1. a_b_c");
  });

  test("code keeps its lines as they are", async () => {
    expect((await read("```\n# no heading\n```\n")).map((block) => [block.headingLevel, block.text])).toEqual([
      [undefined, "# no heading"],
    ]);
  });
});
