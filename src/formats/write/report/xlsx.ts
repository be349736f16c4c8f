import writeXlsxFile, { type Cell as SheetCell } from "write-excel-file/node";
import { escapedXml } from "../escaped";
import { fixParts } from "./fix-parts";
import type { Cell, MarkedReport, Report, ReportTable } from "./model";

/** Characters of the widest table's whole width; a column gets its share by weight. */
const TABLE_CHARACTERS = 150;
/** What Excel allows in a sheet's name (ECMA-376, 18.2.19: 31 characters, none of \ / ? * [ ] :). */
const SHEET_NAME_CHARACTERS = 31;
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;

/** A cell is text whatever it begins with, so nothing in it is ever run as a formula. */
const textCell = (cell: Cell): SheetCell => ({
  value: cell.map(({ text }) => text).join(""),
  type: String,
  wrap: true,
  alignVertical: "top",
  ...(cell.some(({ mark }) => mark === "alarm") ? { textColor: "#c0392b" } : {}),
  ...(cell.some(({ mark }) => mark === "strong") ? { fontWeight: "bold" } : {}),
});

const headCell = (title: string): SheetCell => ({
  value: title,
  type: String,
  fontWeight: "bold",
  wrap: true,
  backgroundColor: "#eef1f5",
});

/** It runs on over the columns beside it. */
const markedCell = (text: string): SheetCell => ({ value: text, type: String, fontWeight: "bold" });

/** What a header may hold (ECMA-376, 18.3.1.39); `&` begins a code in it, `&L` stands at the left. */
const HEADER_CHARACTERS = 255;

type Features = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>["features"]>;

/** The marking at the head of each printed page, of every sheet. */
const pageHeader = (marked: string): Features[number] => {
  const text = `&L${marked.replaceAll("&", "&&")}`.slice(0, HEADER_CHARACTERS);
  const insert = (): string => `<headerFooter><oddHeader>${escapedXml(text)}</oddHeader></headerFooter>`;
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { insert } } } };
};

function sheetOf(name: string, { columns, rows }: ReportTable, marked: string | null) {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const head = [...(marked === null ? [] : [[markedCell(marked)]]), columns.map(({ title }) => headCell(title))];
  return {
    sheet: name,
    data: [...head, ...rows.map((row) => row.map(textCell))],
    columns: columns.map(({ weight }) => ({ width: Math.round((TABLE_CHARACTERS * weight) / total) })),
    stickyRowsCount: head.length,
    orientation: "landscape" as const,
  };
}

/** Tables with the heading they stand under, told apart where two headings say the same. */
function namedTables({ title, blocks, forms = [] }: Report): { name: string; table: ReportTable }[] {
  const taken = new Set<string>();
  const tables: { name: string; table: ReportTable }[] = [];
  const add = (heading: string, table: ReportTable): void => {
    const base = heading.replace(FORBIDDEN_IN_NAME, " ").trim();
    let name = base.slice(0, SHEET_NAME_CHARACTERS);
    for (let number = 2; taken.has(name); number++) name = `${base.slice(0, SHEET_NAME_CHARACTERS - 4)} ${number}`;
    taken.add(name);
    tables.push({ name, table });
  };
  let under = title;
  for (const block of blocks) {
    if (block.kind === "heading") under = block.text;
    if (block.kind === "table") add(under, block);
  }
  for (const { name, table } of forms) add(name, table);
  return tables;
}

/**
 * The tables of a report as a workbook, a sheet each; what is no table stays out. Each sheet bears the marking in its
 * first row and on each page that is printed. The same report and instant give the same bytes.
 */
export async function reportXlsx(report: MarkedReport, at: string): Promise<Uint8Array> {
  const { marked } = report;
  const sheets = namedTables(report).map(({ name, table }) => sheetOf(name, table, marked));
  const features = marked === null ? [] : [pageHeader(marked)];
  return fixParts(new Uint8Array(await writeXlsxFile(sheets, { features }).toBuffer()), at);
}
