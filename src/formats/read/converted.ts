import { DOCUMENT_LIMITS, Fault } from "../../contract";
import { type ReadDocument, type ReadOptions, withWords } from "./document";
import { readDocx } from "./docx";
import { sniff } from "./sniff";
import { readZip } from "./zip";

/** Formats that are read by way of DOCX: what Word before 2007 and WPS write, RTF, and OpenDocument texts. */
const CONVERTED_FORMATS = ["doc", "rtf", "odt"] as const satisfies readonly ReadDocument["format"][];
export type ConvertedFormat = (typeof CONVERTED_FORMATS)[number];

export const isConverted = (format: unknown): format is ConvertedFormat =>
  CONVERTED_FORMATS.some((known) => known === format);

/** Sends a file to where it can be converted; that is nothing for a reader to do. */
export function needsConversion(format: ConvertedFormat, file: string): never {
  throw new Fault("E_NEEDS_CONVERSION", { file, format });
}

/**
 * Reads what a conversion made of a file; it stays a text of its own format.
 * @param bytes of the DOCX
 * @throws E_DAMAGED where the conversion made something else, and what reading the DOCX throws
 */
export async function readConverted(
  bytes: Uint8Array,
  format: ConvertedFormat,
  file: string,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const { pdfBytes, entries, unpackedBytes, ratio } = DOCUMENT_LIMITS;
  if (bytes.length > pdfBytes) throw new Fault("E_TOO_LARGE", { file, limit: pdfBytes, size: bytes.length });
  if (sniff(bytes) !== "zip") throw new Fault("E_DAMAGED", { file, format });
  const zip = await readZip(bytes, { entries, unpackedBytes, ratio });
  try {
    const document = await readDocx(zip, file, options);
    return withWords({ ...document, format, notes: [{ kind: "converted", text: "" }, ...document.notes] }, file);
  } finally {
    zip.close();
  }
}
