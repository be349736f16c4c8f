import { Fault, type FaultCode } from "../contract";

/** SQLite's primary result codes as ours; anything else is an internal error. */
const CODES: readonly (readonly [prefix: string, code: FaultCode])[] = [
  ["SQLITE_FULL", "E_DISK_FULL"],
  // what two processes share of the log could not be made larger
  ["SQLITE_IOERR_SHMSIZE", "E_DISK_FULL"],
  ["SQLITE_CORRUPT", "E_LIBRARY_DAMAGED"],
  ["SQLITE_NOTADB", "E_LIBRARY_DAMAGED"],
  ["SQLITE_READONLY", "E_READ_ONLY"],
  ["SQLITE_IOERR", "E_IO"],
  ["SQLITE_CANTOPEN", "E_IO"],
  ["SQLITE_BUSY", "E_LIBRARY_HELD"],
  ["SQLITE_LOCKED", "E_LIBRARY_HELD"],
];

/** What the system calls of node:fs say, as ours. */
const SYSTEM_CODES: Readonly<Record<string, FaultCode>> = {
  ENOSPC: "E_DISK_FULL",
  EROFS: "E_READ_ONLY",
  EACCES: "E_READ_ONLY",
  EPERM: "E_READ_ONLY",
  ENOENT: "E_NOT_FOUND",
};

/** Any error met while working on `path` as a fault. */
export function asFault(error: unknown, path: string): Fault {
  if (error instanceof Fault) return error;
  const code = (error as { code?: unknown }).code;
  const message = error instanceof Error ? error.message : String(error);
  if (typeof code !== "string") return new Fault("E_INTERNAL", { message }, { cause: error });
  const found = CODES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? SYSTEM_CODES[code];
  if (found) return new Fault(found, { file: path, cause: code }, { cause: error });
  return new Fault(code.startsWith("E") ? "E_IO" : "E_INTERNAL", { file: path, message }, { cause: error });
}
