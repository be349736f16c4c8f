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
    // a workbook says itself which of its parts are sheets, wherever they lie
    for (const name of zip.names.filter((one) => XML_PART.test(one)))
      checkPart(Buffer.from(await zip.read(name)).toString("latin1"), file, name);
  } finally {
    zip.close();
  }
}

const XML_PART = /^xl\/.*\.xml$/i;
const ROW_OR_CELL = /<(?:\w{1,20}:)?(row|c)(\s[^>]*)?>/g;
const PLACE = /\sr="([^"]{0,60})"/;
/** The last row and column of a sheet (Excel specifications and limits); the reader would make all rows up to any. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LETTERS = 26;

/** `A` is 1, `XFD` the last. */
const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);

/**
 * Refuses a part that defines entities, has cells where no sheet has any, or few cells so far apart that the reader, which
 * fills what lies between, would make millions of one.
 */
function checkPart(xml: string, file: string, name: string): void {
  if (/<!DOCTYPE/i.test(xml)) throw new Fault("E_HOSTILE", { file, why: "doctype", name });
  let [rows, columns] = [0, 0];
  for (const [tag, kind, attributes = ""] of xml.matchAll(ROW_OR_CELL)) {
    const place = PLACE.exec(attributes)?.[1] ?? "";
    const row = Math.max(0, ...[...place.matchAll(/\d+/g)].map(Number));
    const column = Math.max(0, ...[...place.matchAll(/[A-Z]+/gi)].map(([letters]) => columnOf(letters)));
    if (row > LAST_ROW || column > LAST_COLUMN) throw beyond(file, place);
    // cells that have nothing but a look are not made
    if (kind === "row" || tag.endsWith("/>")) continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  const size = rows * columns;
  const limit = DOCUMENT_LIMITS.cells;
  if (size > limit) throw new Fault("E_TOO_LARGE", { file, limit, size });
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
