import type { FaultCode, FaultDetails } from "../contract";
import type { TaskName } from "./tasks";

/** What crosses between the pool and its workers: one task at a time. */
export interface ToWorker {
  readonly task: TaskName;
  readonly input: unknown;
  readonly flag: SharedArrayBuffer;
}

export type FromWorker =
  | { readonly kind: "result"; readonly packed: Uint8Array<ArrayBuffer> }
  | { readonly kind: "fault"; readonly code: FaultCode; readonly details: FaultDetails };
