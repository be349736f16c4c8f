import { DOCUMENT_LIMITS, Fault } from "../../contract";
import { readCompound } from "./compound";
import { needsConversion } from "./converted";
import { decodeText } from "./decode";
import { type ReadDocument, type ReadOptions, withWords } from "./document";
import { looksLikeHtml, readHtml } from "./html";
import { readMarkdown } from "./md";
import { looksLikeMht, pageOfMht } from "./mht";
import { readImage } from "./ocr";
import { readPdf } from "./pdf";
import { type FileKind, headOf, sniff } from "./sniff";
import { looksLikeSts, readSts } from "./sts";
import { readPlainText } from "./txt";
import { readZipped } from "./zipped";

export { type ConvertedFormat, isConverted, readConverted } from "./converted";
export type { ReadDocument, ReadOptions } from "./document";
export { readTerms, type TermPair } from "./terms";

type Reader = (bytes: Uint8Array, file: string, options: ReadOptions) => ReadDocument | Promise<ReadDocument>;

const READERS: Readonly<Record<FileKind, Reader>> = {
  zip: readZipped,
  compound: readCompound,
  pdf: readPdf,
  rtf: (_, file) => needsConversion("rtf", file),
  image: readImage,
  text: readText,
};

/**
 * Reads a standard's file into blocks. What the bytes are decides, then the name; a file that is not what its name
 * says is read as what it is, or refused with a code.
 */
export async function readBlocks(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const file = fileName;
  if (bytes.length === 0) throw new Fault("E_EMPTY", { file });
  const kind = sniff(bytes);
  const limit = kind === "text" ? DOCUMENT_LIMITS.textBytes : DOCUMENT_LIMITS.pdfBytes;
  if (bytes.length > limit) throw new Fault("E_TOO_LARGE", { file, limit, size: bytes.length });
  return withWords(await READERS[kind](bytes, file, options), file, options);
}

/** So much of a file shows what kind of text it is. */
const HEAD_BYTES = 4_096;

/** The head in Latin letters, also of UTF-16. */
const latinHeadOf = (bytes: Uint8Array): string =>
  headOf(bytes, HEAD_BYTES).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g, "");

function readText(bytes: Uint8Array, file: string): ReadDocument {
  const head = latinHeadOf(bytes);
  if (looksLikeMht(head)) return readHtml(pageOfMht(bytes, file), file);
  if (looksLikeSts(head)) return readSts(bytes, file);
  if (looksLikeHtml(head)) return readHtml(bytes, file);
  const { text, encoding } = decodeText(bytes, file);
  const markdown = /\.(md|markdown)$/i.test(file);
  const blocks = markdown ? readMarkdown(text) : readPlainText(text);
  return { format: markdown ? "md" : "txt", encoding, blocks, notes: [] };
}

export { decodeText } from "./decode";
export { isSheetName, readSheets, type Sheet } from "./sheet";
export { showsAll } from "./shows-all";
export { readPlainText } from "./txt";
export { readPagePicture } from "./zipped";
