import { parse } from "csv-parse/sync";
import { Fault } from "../../../contract";
import { decodeText } from "../decode";
import type { Sheet } from "./sheet";

/** The sign that most rows of the head hold most often: exports use comma, semicolon or tab. */
const DELIMITERS = [",", "\t", ";", "，"];
const HEAD_CHARACTERS = 4_096;

function delimiterOf(text: string): string {
  const head = text.slice(0, HEAD_CHARACTERS);
  const counts = DELIMITERS.map((sign) => head.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Reads comma, semicolon or tab separated values in any encoding that texts may have (RFC 4180, leniently). */
export function readCsv(bytes: Uint8Array, file: string): Sheet[] {
  const { text } = decodeText(bytes, file);
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      relaxQuotes: true,
      bom: true,
      trim: true,
    }) as string[][];
    return [{ name: "CSV", rows }];
  } catch (error) {
    throw new Fault("E_DAMAGED", { file, format: "csv" }, { cause: error });
  }
}
