import type { FaultCode, FaultDetails } from "../contract";
import type { ReadOptions } from "../formats/read";
import type { FileRead, FileToRead } from "./read-file";

/** What crosses between a reader process and whoever started it: one file asked, one answer. */
export interface ToReader {
  readonly file: FileToRead;
  readonly options: ReadOptions;
}

export type FromReader =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly read: FileRead }
  | { readonly kind: "refused"; readonly code: FaultCode; readonly details: FaultDetails };
