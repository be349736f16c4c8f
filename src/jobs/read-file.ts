import { createHash } from "node:crypto";
import { readFile as readBytes } from "node:fs/promises";
import { serialize } from "node:v8";
import {
  DOCUMENT_LIMITS,
  Fault,
  isBinding,
  pagesToType,
  type ReadSummary,
  type ReadText,
  type StructuredText,
  type StructureNote,
} from "../contract";
import { analyseText } from "../engine/analyse";
import { standardKey } from "../engine/designator";
import { citationsOfDocument } from "../engine/register";
import { type ReadOptions, readBlocks, readConverted, readPagePicture, readSheets, readTerms } from "../formats/read";
import { readClauses } from "./read-clauses";
import type { CitingList, FileRead, FileToRead, Reading, Readings } from "./reader-messages";
import { sourceBlocksOf } from "./typed-text";

async function bytesOf(path: string, name: string): Promise<Buffer> {
  try {
    return await readBytes(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ERR_FS_FILE_TOO_LARGE")
      throw new Fault("E_TOO_LARGE", { file: name, limit: DOCUMENT_LIMITS.pdfBytes });
    throw new Fault("E_UNREADABLE", { file: name, cause: code }, { cause: error });
  }
}

/** Notes on the reading that a person should look at before relying on the text. */
const ASKED_NOTES: readonly StructureNote["kind"][] = ["tracked-changes", "page-without-text", "recognised"];

/** What a person is asked about: fields of the front matter, `structure` for doubtful clauses, kinds of notes. */
function doubtsOf({ front, notes }: StructuredText): string[] {
  const fields = Object.entries(front).filter(([, found]) => found?.doubtful);
  const missing = (["designator", "system"] as const).filter((field) => front[field] === undefined);
  const structure = notes.some(({ kind }) => kind === "doubtful") ? ["structure"] : [];
  const asked = ASKED_NOTES.filter((kind) => notes.some((note) => note.kind === kind));
  return [...fields.map(([field]) => field), ...missing, ...structure, ...asked];
}

function summaryOf({ sha256, structured }: ReadText): ReadSummary {
  return {
    sha256,
    designator: structured.front.designator?.value.written ?? null,
    clauses: structured.clauses.length,
    requirements: structured.clauses.flatMap(({ provisions }) => provisions).filter(isBinding).length,
    untyped: pagesToType(structured.notes).length,
    doubts: doubtsOf(structured),
  };
}

/** Bytes, blocks, clause tree and provisions of a file. */
async function analysed(file: FileToRead, options: ReadOptions) {
  const bytes = await bytesOf(file.path, file.name);
  const { name, converted } = file;
  const document =
    converted === undefined
      ? await readBlocks(bytes, name, options)
      : await readConverted(await bytesOf(converted.path, name), converted.format, name, options);
  const structured = analyseText(document.blocks, { fileName: file.name, notes: document.notes });
  return { bytes, document, structured };
}

async function readCitations(file: FileToRead, options: ReadOptions): Promise<CitingList> {
  const { document, structured } = await analysed(file, options);
  return {
    citations: citationsOfDocument(document.blocks, structured.clauses),
    marking: structured.front.marking.value,
  };
}

/** Reads one file to the end: bytes, blocks, clause tree, provisions, index terms. */
async function readText(file: FileToRead, options: ReadOptions): Promise<FileRead> {
  const { bytes, document, structured } = await analysed(file, options);
  const designator = structured.front.designator?.value;
  const { terms, cited } = readClauses(structured.clauses);
  const text: ReadText = {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    format: document.format,
    encoding: document.encoding,
    standard: designator ? standardKey(designator) : "",
    structured,
    source: sourceBlocksOf(document),
    terms,
    cited,
  };
  return { summary: summaryOf(text), read: { packed: new Uint8Array(serialize(text)) } };
}

/** How a file is read for each thing that can be asked of it. */
const READERS: { readonly [R in Reading]: (file: FileToRead, options: ReadOptions) => Promise<Readings[R]> } = {
  text: readText,
  textToType: (file, options) => readText(file, { ...options, toBeTyped: true }),
  citations: readCitations,
  sheets: async (file) => readSheets(await bytesOf(file.path, file.name), file.name),
  terms: async (file) => readTerms(await bytesOf(file.path, file.name), file.name),
  picture: async ({ path, name, page = 1 }) => readPagePicture(await bytesOf(path, name), name, page),
};

/** Reads one file as what is asked: a standard's text, the sheets of a register or list, or a term base. */
export const readFileAs = <R extends Reading>(as: R, file: FileToRead, options: ReadOptions): Promise<Readings[R]> =>
  READERS[as](file, options);
