import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { Fault, type FileOutcome, type MarkingLevel, type Packed, type ReadText } from "../../contract";
import type { Db } from "../db";
import { asFault } from "../faults";
import { sha256Of } from "./contents";
import { setOutcome } from "./jobs";
import type { ReadPatch } from "./metadata";
import { insertText } from "./texts";

/** One file of an import, read or refused, to be stored with its outcome. */
export interface FileToStore {
  readonly position: number;
  readonly path: string;
  readonly name: string;
  /** Null where the file was refused. */
  readonly read: Packed<ReadText> | null;
  readonly outcome: FileOutcome;
}

export interface ImportBatch {
  readonly job: string;
  readonly at: string;
  readonly sample: boolean;
  readonly patch: ReadPatch;
  readonly marking: MarkingLevel | null;
  readonly files: readonly FileToStore[];
}

/** The source again, from where it was read: bytes do not travel through the thread that routes. */
function sourceOf(path: string, sha256: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw asFault(error, path);
  }
  if (sha256Of(bytes) !== sha256) throw new Fault("E_IO", { file: path, cause: "changed while it was read" });
  return bytes;
}

function storeFile(db: Db, batch: ImportBatch, { read, path, name, outcome }: FileToStore): FileOutcome {
  if (read === null) return outcome;
  const text = deserialize(read.packed) as ReadText;
  let source: Uint8Array;
  try {
    source = sourceOf(path, text.sha256);
  } catch (error) {
    const { code, details } = asFault(error, path);
    return { ...outcome, outcome: "refused", text: null, fault: { code, details: { ...details } } };
  }
  const { at, sample, patch, marking } = batch;
  const stored = insertText(db, { read: text, fileName: name, source, at, sample, patch, marking });
  return stored ? outcome : { ...outcome, outcome: "already-there" };
}

export const importWrites = (db: Db) => ({
  /** Stores texts and outcomes together, so that an import goes on where it stopped; gives what became of each. */
  importFiles(batch: ImportBatch): FileOutcome[] {
    return batch.files.map((file) => {
      const outcome = storeFile(db, batch, file);
      setOutcome(db, batch.job, file.position, outcome);
      return outcome;
    });
  },
});
