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
  const isWorkbook = zip.has("xl/workbook.xml");
  zip.close();
  if (!isWorkbook) throw new Fault("E_UNSUPPORTED_FORMAT", { file, format: "zip" });
}

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
