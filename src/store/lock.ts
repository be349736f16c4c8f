import { readFileSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import Database from "better-sqlite3";
import { z } from "zod";
import { Fault } from "../contract";
import { writeAtomically } from "./atomic-write";
import { realPath } from "./real-path";

/** Who holds a library, for the sentence that a second program shows. */
const Holder = z.object({ program: z.string(), pid: z.int(), host: z.string(), since: z.string() });
export type Holder = z.infer<typeof Holder>;

export interface Lock {
  release(): void;
}

const lockPath = (library: string) => `${realPath(library)}.lock`;
/** Beside the lock, not in it: reading a locked file and closing it would drop the lock where both are one process. */
const holderPath = (library: string) => `${realPath(library)}.holder`;

/** Who holds the library, as far as it is written down; consulted only where the lock is refused. */
export function holderOf(library: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(holderPath(library), "utf8")));
  } catch {
    return null;
  }
}

const hasCode = (error: unknown, prefix: string) => String((error as { code?: unknown }).code).startsWith(prefix);

/** The lock of a library; where it can be neither made nor opened, nothing beside the library can be written. */
function openLockFile(library: string): Database.Database {
  try {
    return new Database(lockPath(library), { timeout: 0 });
  } catch (error) {
    if (!hasCode(error, "SQLITE_CANTOPEN")) throw error;
    throw new Fault("E_READ_ONLY", { file: library }, { cause: error });
  }
}

/**
 * Takes ownership of a library: `BEGIN EXCLUSIVE` on `<library>.lock`, held until released. The operating system
 * frees it when the process dies, so that no stale lock can remain.
 * @throws E_LIBRARY_HELD with who holds it, E_READ_ONLY
 */
export function takeLock(library: string, program: string, since: string): Lock {
  const database = openLockFile(library);
  try {
    database.exec("BEGIN EXCLUSIVE");
    const holder: Holder = { program, pid: process.pid, host: hostname(), since };
    writeAtomically(holderPath(library), JSON.stringify(holder));
  } catch (error) {
    database.close();
    if (!hasCode(error, "SQLITE_BUSY")) throw error;
    const holder = holderOf(library);
    throw new Fault("E_LIBRARY_HELD", { file: library, ...holder });
  }
  return {
    release() {
      rmSync(holderPath(library), { force: true });
      database.exec("ROLLBACK");
      database.close();
    },
  };
}
