import { type Block, Fault, type StructureNote } from "../../contract";

type DocumentFormat = "txt" | "md" | "docx" | "html" | "pdf" | "ofd" | "sts" | "doc" | "rtf" | "odt" | "image";

/** A file as read: its pieces in reading order. What they mean is for engine/structure to say. */
export interface ReadDocument {
  readonly format: DocumentFormat;
  readonly encoding: string | null;
  readonly blocks: Block[];
  /** What a person should know of the reading; running heads also tell designator and marking. */
  readonly notes: StructureNote[];
}

/** What a reader may need from the host, and how a person wants a file read; nothing is ever fetched. */
export interface ReadOptions {
  /** As which text a document with tracked changes is read; accepted where nothing is said. */
  readonly trackedChanges?: "accepted" | "original" | "refused";
  /** Folder of pdf.js' character maps, fonts and decoders, with a trailing slash. */
  readonly pdfJsFolder?: string;
  /** Whoever asked can have the file recognised: pages that are pictures are then not passed over. */
  readonly mayRecognise?: boolean;
  /** A person will type the words of pages that nobody here can read: a document of nothing else is read too. */
  readonly toBeTyped?: boolean;
  /** Folder of the recognition component, where it is installed and this process may run it. */
  readonly ocr?: string;
  /** Told after each page of a document that is read page by page: time is counted by the page. */
  readonly onPage?: () => void;
}

/** Neither white space nor a control or format character (Unicode, general category C). */
const VISIBLE = /[^\s\p{C}]/u;

/** The same document; E_EMPTY where there is no word in it, nor a page that a person is to type. */
export function withWords(document: ReadDocument, file: string, { toBeTyped }: ReadOptions = {}): ReadDocument {
  const isSomething = ({ kind, text, label }: Block) =>
    kind === "page" ? toBeTyped : VISIBLE.test(`${label ?? ""}${text}`);
  if (!document.blocks.some(isSomething)) throw new Fault("E_EMPTY", { file });
  return document;
}
