import { closeSync, openSync, readSync } from "node:fs";
import { Fault } from "../contract";

/** `RGBL`: what `application_id` says in every library. */
export const APPLICATION_ID = 0x5247424c;

const MAGIC = "SQLite format 3\0";
const HEADER_BYTES = 100;
/** Offsets in the database header (sqlite.org/fileformat2.html, 1.3). */
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

function firstBytes(path: string): Buffer | null {
  const buffer = Buffer.alloc(HEADER_BYTES);
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    // who may not even read it is not told that it can be read
    if (code === "EACCES" || code === "EPERM") throw new Fault("E_UNREADABLE", { file: path }, { cause: error });
    throw error;
  }
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * What a file is, from its first 100 bytes, before SQLite touches it: a refused file stays as it was.
 * @returns the schema version, or null where there is no file yet (or one of no bytes, left by a crash at birth)
 * @throws E_UNREADABLE, E_LIBRARY_FOREIGN for another program's file, E_LIBRARY_NEWER above `newest`, E_LIBRARY_DAMAGED when cut short
 */
export function peekVersion(path: string, newest: number): number | null {
  const header = firstBytes(path);
  if (header === null || header.length === 0) return null;
  if (!header.toString("latin1").startsWith(MAGIC.slice(0, header.length))) {
    throw new Fault("E_LIBRARY_FOREIGN", { file: path });
  }
  if (header.length < HEADER_BYTES) throw new Fault("E_LIBRARY_DAMAGED", { file: path, what: "header" });
  const version = header.readInt32BE(USER_VERSION_AT);
  const application = header.readUInt32BE(APPLICATION_ID_AT);
  if (application !== APPLICATION_ID) throw new Fault("E_LIBRARY_FOREIGN", { file: path });
  if (version > newest) throw new Fault("E_LIBRARY_NEWER", { file: path, version, newest });
  return version;
}
