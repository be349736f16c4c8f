import { makeZip } from "../../formats/zip-maker";
import { family, type HostileCase, type Row } from "./case";

const CSV: readonly Row[] = [
  ["nothing", "", "E_EMPTY"],
  ["one cell", "标准号", "read", "标准号"],
  ["a quote that never closes", '标准号,名称\n"GB/T 1', "E_DAMAGED"],
  ["quotes in quotes", '标准号,名称\n"a""b""",c', "read", "名称"],
  ["rows of unequal length", "a,b,c\n1\n1,2,3,4,5,6\n\n,,,", "read", "6"],
  ["a formula", "标准号,名称\n=cmd|'/c calc'!A1,x", "read", "名称"],
  ["100,000 columns", `标准号${",x".repeat(100_000)}`, "read", "标准号"],
  ["20,000 rows", `标准号,名称\n${"a,b\n".repeat(20_000)}`, "read", "名称"],
  ["NUL bytes", "标准号,名称\na\0b,c", "E_BINARY"],
  ["semicolons and commas", "标准号;名称\na,b;c", "read", "名称"],
  ["old line ends", "标准号,名称\ra,b", "read", "名称"],
];

const SHEET =
  '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>标准号</t></is></c></row></sheetData></worksheet>';
const sheetAt = (target: string): string =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${target}"/></Relationships>`;
const book =
  (sheet: string, more: Readonly<Record<string, string>> = {}): (() => Uint8Array) =>
  () =>
    makeZip(
      Object.entries({
        "xl/workbook.xml":
          '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": sheetAt("worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": sheet,
        ...more,
      }).map(([name, data]) => ({ name, data })),
    );

/** The sheet with more cells, each in a row of its own. */
const withRow = (cells: string): string => SHEET.replace("</sheetData>", `<row r="2">${cells}</row></sheetData>`);
const cellAt = (place: string): string => `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>`;
const farCells = (rows: number): string =>
  Array.from({ length: rows }, (_, at) => cellAt(`XFD${at + 2}`)).join("</row><row>");

const BOOKS: readonly Row[] = [
  ["nothing wrong", book(SHEET), "read", "标准号"],
  ["entities that multiply", book(`<!DOCTYPE x [<!ENTITY a "b">]>${SHEET}`), "E_HOSTILE"],
  ["a sheet that is cut", book(SHEET.slice(0, -20)), "E_DAMAGED"],
  [
    "a sheet outside",
    book(SHEET, {
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../etc/passwd"/></Relationships>',
    }),
    "E_DAMAGED",
  ],
  ["no workbook", () => makeZip([{ name: "xl/worksheets/sheet1.xml", data: SHEET }]), "E_UNSUPPORTED_FORMAT"],
  ["a cell of column XFD and row 1,048,576", book(SHEET.replace("A1", "XFD1048576")), "E_TOO_LARGE"],
  ["a look of column XFD and row 1,048,576", book(withRow('<c r="XFD1048576" s="0"/>')), "read", "标准号"],
  ["5,000 rows of one cell far to the right", book(withRow(farCells(5_000))), "E_TOO_LARGE"],
  ["one row a million below the first", book(withRow(cellAt("B1048576") + cellAt("XFD2"))), "E_TOO_LARGE"],
  [
    "a million rows in a part that lies elsewhere",
    book(SHEET, {
      ...{ "xl/_rels/workbook.xml.rels": sheetAt("other/s.xml") },
      "xl/other/s.xml": SHEET.replace("A1", "A9000000"),
    }),
    "E_DAMAGED",
  ],
  [
    "entities in the words of its cells",
    book(SHEET, { "xl/sharedStrings.xml": '<!DOCTYPE x [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>' }),
    "E_HOSTILE",
  ],
  ["a cell of a column beyond all", book(SHEET.replace("A1", "ZZZZZZZZZZ1")), "E_DAMAGED"],
  ["a cell of no place", book(SHEET.replace("A1", "??")), "E_DAMAGED"],
  [
    "a shared string that is not there",
    book('<worksheet><sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>'),
    "E_DAMAGED",
  ],
  [
    "a shared string of minus one",
    book('<worksheet><sheetData><row><c t="s"><v>-1</v></c></row></sheetData></worksheet>'),
    "E_DAMAGED",
  ],
  [
    "a row that is number two milliards",
    book('<worksheet><sheetData><row r="2000000000"><c r="A2000000000"><v>1</v></c></row></sheetData></worksheet>'),
    "E_DAMAGED",
  ],
];

export const sheetCases: readonly HostileCase[] = [
  ...family("register in CSV", "a.csv", CSV),
  ...family("register in XLSX", "a.xlsx", BOOKS),
];
