import { describe, expect, it } from "vitest";
import { isFault } from "../../src/contract";
import { readSheets } from "../../src/formats/read/sheet";
import { readZip } from "../../src/formats/read/zip";
import type { MarkedReport } from "../../src/formats/write/report";
import { reportXlsx } from "../../src/formats/write/report";
import { writeZip } from "../../src/formats/write/zip";

const AT = "2026-01-02T03:04:05Z";
const text = (value: string) => [{ text: value }];
const report = (rows: string[][], marked: string | null = null): MarkedReport => ({
  marked,
  language: "zh",
  title: "核查",
  blocks: [
    { kind: "heading", level: 1, text: "引用/核查" },
    {
      kind: "table",
      columns: [
        { title: "标准号", weight: 1 },
        { title: "差值", weight: 1 },
      ],
      rows: rows.map((row) => row.map(text)),
    },
    { kind: "heading", level: 1, text: "引用/核查" },
    { kind: "table", columns: [{ title: "标准号", weight: 1 }], rows: [[text("GJB 99101-2019")]] },
  ],
});

const codeOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  try {
    await readSheets(bytes, name);
    return "read";
  } catch (error) {
    return isFault(error) ? error.code : "other";
  }
};

describe("a workbook of a report", () => {
  it("gives back what was written, a sheet a table, and names that Excel allows", async () => {
    const sheets = await readSheets(await reportXlsx(report([["GB/T 99201-2021", "-3"]]), AT), "a.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["引用 核查", "引用 核查 2"]);
    expect(sheets[0]?.rows).toEqual([
      ["标准号", "差值"],
      ["GB/T 99201-2021", "-3"],
    ]);
  });

  it("holds no formula, whatever a cell begins with", async () => {
    const hostile = ["=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", "\r=1"];
    const bytes = await reportXlsx(report(hostile.map((value) => [value, value])), AT);
    const zip = await readZip(bytes, { entries: 100, unpackedBytes: 10_000_000, ratio: 100 });
    for (const name of zip.names.filter((name) => name.includes("worksheets/sheet"))) {
      const xml = new TextDecoder().decode(await zip.read(name));
      expect(xml).not.toMatch(/<f[ >]/);
      expect(xml.match(/<c /g)?.length).toBe(xml.match(/<c [^>]*t="(?:s|inlineStr|str)"/g)?.length);
    }
    zip.close();
  });

  it("bears its marking in the first row and on each printed page of every sheet", async () => {
    const bytes = await reportXlsx(report([["甲", "乙"]], "密级：机密★20年 · R&D <内部>"), AT);
    const sheets = await readSheets(bytes, "a.xlsx");
    expect(sheets.map(({ rows }) => rows[0]?.[0])).toEqual(Array(2).fill("密级：机密★20年 · R&D <内部>"));
    expect(sheets[0]?.rows.slice(1)).toEqual([
      ["标准号", "差值"],
      ["甲", "乙"],
    ]);
    const zip = await readZip(bytes, { entries: 100, unpackedBytes: 10_000_000, ratio: 100 });
    const parts = zip.names.filter((name) => name.includes("worksheets/sheet"));
    expect(parts).toHaveLength(2);
    for (const name of parts)
      expect(new TextDecoder().decode(await zip.read(name))).toMatch(
        /<pageSetup[^>]*\/><headerFooter><oddHeader>&amp;L密级：机密★20年 · R&amp;&amp;D &lt;内部&gt;<\/oddHeader>/,
      );
    zip.close();
  });

  it("is the same byte for byte when written again", async () => {
    const once = await reportXlsx(report([["甲", "乙"]]), AT);
    expect(await reportXlsx(report([["甲", "乙"]]), AT)).toEqual(once);
  });
});

describe("reading spreadsheets", () => {
  it("reads separated values by the sign they use, quotes and GB18030 included", async () => {
    const gbk = Uint8Array.from([0xb1, 0xea, 0xd7, 0xbc, 0xba, 0xc5, 0x3b, 0xd7, 0xb4, 0xcc, 0xac, 0x0a]);
    expect((await readSheets(gbk, "a.csv"))[0]?.rows).toEqual([["标准号", "状态"]]);
    const quoted = new TextEncoder().encode('\uFEFF标准号,名称\r\nGB/T 1,"甲, 乙\n丙"\r\n');
    expect((await readSheets(quoted, "b.csv"))[0]?.rows).toEqual([
      ["标准号", "名称"],
      ["GB/T 1", "甲, 乙\n丙"],
    ]);
  });

  it("refuses what is no spreadsheet with its code", async () => {
    const plainZip = await writeZip(new Map([["a.txt", new Uint8Array([65])]]));
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const workbook = await reportXlsx(report([["甲", "乙"]]), AT);
    expect(await codeOf(new Uint8Array(), "a.xlsx")).toBe("E_EMPTY");
    expect(await codeOf(plainZip, "a.xlsx")).toBe("E_UNSUPPORTED_FORMAT");
    expect(await codeOf(compound, "a.xlsx")).toBe("E_ENCRYPTED");
    expect(await codeOf(compound, "a.xls")).toBe("E_UNSUPPORTED_FORMAT");
    expect(await codeOf(workbook.slice(0, workbook.length / 2), "a.xlsx")).toBe("E_DAMAGED");
  });
});
