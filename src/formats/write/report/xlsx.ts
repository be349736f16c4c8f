import writeXlsxFile, { type Cell as SheetCell } from "write-excel-file/node";
import { fixParts } from "./fix-parts";
import type { Cell, Report, ReportTable } from "./model";

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

function sheetOf(name: string, { columns, rows }: ReportTable) {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  return {
    sheet: name,
    data: [columns.map(({ title }) => headCell(title)), ...rows.map((row) => row.map(textCell))],
    columns: columns.map(({ weight }) => ({ width: Math.round((TABLE_CHARACTERS * weight) / total) })),
    stickyRowsCount: 1,
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
 * The tables of a report as a workbook, a sheet each; what is no table stays out.
 * The same report and instant give the same bytes.
 */
export async function reportXlsx(report: Report, at: string): Promise<Uint8Array> {
  const sheets = namedTables(report).map(({ name, table }) => sheetOf(name, table));
  return fixParts(new Uint8Array(await writeXlsxFile(sheets).toBuffer()), at);
}
