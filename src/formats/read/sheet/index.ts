import { DOCUMENT_LIMITS, Fault, SHEET_EXTENSIONS } from "../../../contract";
import { readCsv } from "./csv";
import type { Sheet } from "./sheet";
import { readXlsx } from "./xlsx";

export type { Sheet } from "./sheet";

const SHEET_NAME = new RegExp(`\\.(?:${SHEET_EXTENSIONS.join("|")})$`, "i");
const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: the old .xls, and password-protected .xlsx. */
const COMPOUND_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, position) => bytes[position] === byte);

/** Whether a file is by its name a spreadsheet, and so a register or a list rather than a standard's text. */
export const isSheetName = (fileName: string): boolean => SHEET_NAME.test(fileName);

/**
 * Reads a spreadsheet: a workbook by its bytes, otherwise separated values.
 * Throws E_EMPTY, E_TOO_LARGE, E_DAMAGED, E_HOSTILE, E_ENCRYPTED, E_ENCODING, E_UNSUPPORTED_FORMAT.
 */
export async function readSheets(bytes: Uint8Array, fileName: string): Promise<Sheet[]> {
  if (bytes.length === 0) throw new Fault("E_EMPTY", { file: fileName });
  if (bytes.length > DOCUMENT_LIMITS.textBytes)
    throw new Fault("E_TOO_LARGE", { file: fileName, limit: DOCUMENT_LIMITS.textBytes, size: bytes.length });
  if (startsWith(bytes, COMPOUND_MAGIC)) {
    const encrypted = /\.xlsx$/i.test(fileName);
    throw new Fault(encrypted ? "E_ENCRYPTED" : "E_UNSUPPORTED_FORMAT", { file: fileName, format: "xls" });
  }
  return startsWith(bytes, ZIP_MAGIC) ? await readXlsx(bytes, fileName) : readCsv(bytes, fileName);
}
