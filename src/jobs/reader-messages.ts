import type { FaultCode, FaultDetails, Marking, Packed, ReadSummary, ReadText } from "../contract";
import type { Citation } from "../engine/register";
import type { ConvertedFormat, ReadOptions, Sheet, TermPair } from "../formats/read";

export interface FileToRead {
  readonly path: string;
  /** The name that a person knows the file by. */
  readonly name: string;
  /** Of a picture: the page, from 1, that is asked for. */
  readonly page?: number;
  /** What the file was converted to (DOCX), where it cannot be read itself, and what it was. */
  readonly converted?: { readonly path: string; readonly format: ConvertedFormat };
}

/** A file as read: the whole for the store, and the few values that whoever ordered it looks at. */
export interface FileRead {
  readonly summary: ReadSummary;
  readonly read: Packed<ReadText>;
}

/** What a list cites, with the marking of the list itself; null where it bears none, as a spreadsheet. */
export interface CitingList {
  readonly citations: readonly Citation[];
  readonly marking: Marking | null;
}

/**
 * What can be asked of a reader, and what it answers: a text, a text of which a person will type what cannot be read, what
 * a text cites, the sheets of a register or list, a term base, the picture of a page.
 */
export interface Readings {
  readonly text: FileRead;
  readonly textToType: FileRead;
  readonly citations: CitingList;
  readonly sheets: readonly Sheet[];
  readonly terms: readonly TermPair[];
  readonly picture: Uint8Array;
}
export type Reading = keyof Readings;

/**
 * What a reader process may do. A recogniser runs native code of the recognition component beside the reading, and
 * needs more memory and time.
 */
export type ReaderKind = "reader" | "recogniser";

/** What crosses between a reader process and whoever started it: one file asked, one answer. */
export interface ToReader {
  readonly file: FileToRead;
  readonly options: ReadOptions;
  readonly as: Reading;
}

export type FromReader =
  | { readonly kind: "ready" }
  /** One more page is done: the time of the next begins. */
  | { readonly kind: "page" }
  | { readonly kind: "read"; readonly read: Readings[Reading] }
  | { readonly kind: "refused"; readonly code: FaultCode; readonly details: FaultDetails };
