import readXlsxFile, { type CellValue } from "read-excel-file/node";
import { DOCUMENT_LIMITS, Fault } from "../../../contract";
import { readZip } from "../zip";
import type { Sheet } from "./sheet";

/** Formulas give their stored value; a date cell is a calendar date, without a zone. */
const textOf = (value: CellValue | null): string => {
  if (value === null) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
};

/** Checks the archive (bombs, slips, links, encryption) before the spreadsheet reader sees a byte of it. */
async function checkArchive(bytes: Uint8Array, file: string): Promise<void> {
  const { entries, unpackedBytes, ratio } = DOCUMENT_LIMITS;
  const zip = await readZip(bytes, { entries, unpackedBytes, ratio });
  try {
    if (!zip.has("xl/workbook.xml")) throw new Fault("E_UNSUPPORTED_FORMAT", { file, format: "zip" });
    for (const name of zip.names.filter((one) => SHEET_PART.test(one)))
      checkSheet(Buffer.from(await zip.read(name)).toString("latin1"), file, name);
  } finally {
    zip.close();
  }
}

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/i;
const PLACE = /<(?:\w{1,20}:)?(?:c|row|dimension)\s[^>]{0,200}?\br(?:ef)?="([^"]{0,60})"/g;
/** The last row and column of a sheet (Excel specifications and limits); the reader would make all rows up to any. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";

/** Refuses a sheet that defines entities or has cells where no sheet has any. */
function checkSheet(xml: string, file: string, name: string): void {
  if (/<!DOCTYPE/i.test(xml)) throw new Fault("E_HOSTILE", { file, why: "doctype", name });
  for (const [, place = ""] of xml.matchAll(PLACE)) {
    for (const [row] of place.matchAll(/\d+/g)) if (Number(row) > LAST_ROW) throw beyond(file, place);
    for (const [column] of place.matchAll(/[A-Z]+/gi))
      if (column.length > LAST_COLUMN.length || (column.length === LAST_COLUMN.length && column > LAST_COLUMN))
        throw beyond(file, place);
  }
}

const beyond = (file: string, place: string): Fault => new Fault("E_DAMAGED", { file, format: "xlsx", place });

/** Reads every sheet of an Office Open XML workbook (ECMA-376). */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  await checkArchive(bytes, file);
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
  } catch (error) {
    throw new Fault("E_DAMAGED", { file, format: "xlsx" }, { cause: error });
  }
}
