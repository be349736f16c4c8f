import type { FaultCode, FaultDetails } from "../contract";
import type { ReadOptions, Sheet } from "../formats/read";
import type { FileRead, FileToRead } from "./read-file";

/** What can be asked of a reader, and what it answers. */
export interface Readings {
  readonly text: FileRead;
  readonly sheets: readonly Sheet[];
}
export type Reading = keyof Readings;

/** What crosses between a reader process and whoever started it: one file asked, one answer. */
export interface ToReader {
  readonly file: FileToRead;
  readonly options: ReadOptions;
  readonly as: Reading;
}

export type FromReader =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly read: Readings[Reading] }
  | { readonly kind: "refused"; readonly code: FaultCode; readonly details: FaultDetails };
