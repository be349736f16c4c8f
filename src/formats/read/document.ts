import type { Block } from "../../contract";

/** What a reader found noteworthy about a file beside its blocks. */
export interface ReadNote {
  readonly kind:
    | "tracked-changes"
    | "comment"
    | "hidden-text"
    | "text-box"
    | "figure"
    | "header"
    | "footer"
    | "no-text-layer"
    | "replaced-characters"
    | "other-encoding";
  readonly text: string;
}

type DocumentFormat = "txt" | "md" | "docx" | "html" | "pdf";

/** A file as read: its pieces in reading order. What they mean is for engine/structure to say. */
export interface ReadDocument {
  readonly format: DocumentFormat;
  readonly encoding: string | null;
  readonly blocks: Block[];
  readonly notes: ReadNote[];
}

/** What a reader may need from the host, and how a person wants a file read; nothing is ever fetched. */
export interface ReadOptions {
  /** As which text a document with tracked changes is read; accepted where nothing is said. */
  readonly trackedChanges?: "accepted" | "original" | "refused";
  /** Folder of pdf.js character maps, with a trailing slash. */
  readonly cMapUrl?: string;
  /** Folder of pdf.js standard fonts, with a trailing slash. */
  readonly standardFontDataUrl?: string;
}
