import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { Fault } from "../contract";
import { renameDurably, writeAtomically } from "./atomic-write";
import { Db } from "./db";
import { asFault } from "./faults";
import { peekVersion } from "./header";
import { NEWEST_VERSION } from "./migrations";
import { realPath } from "./real-path";
import { assertSchema, assertWhole } from "./schema";
import { sql } from "./sql";

/** A backup that is to take the place of a library when that is opened next, and where the library then goes. */
const RestoreRequest = z.object({ backup: z.string(), aside: z.string() });
export type RestoreRequest = z.infer<typeof RestoreRequest>;

/** A library and the profile of who opens it. */
export interface LibraryPlace {
  readonly path: string;
  readonly profileFolder: string;
}

/** In the profile, never beside the library: what a library brings along must not say which files are moved. */
const requestPath = ({ path, profileFolder }: LibraryPlace): string =>
  join(profileFolder, "restores", `${createHash("sha256").update(realPath(path)).digest("hex")}.json`);

/** Asks for a restore: nothing changes before the library is opened again by its owner. */
export function requestRestore(place: LibraryPlace, request: RestoreRequest): void {
  const file = requestPath(place);
  mkdirSync(dirname(file), { recursive: true });
  writeAtomically(file, JSON.stringify(request));
}

export const withdrawRestore = (place: LibraryPlace): void => rmSync(requestPath(place), { force: true });

/** What was asked for and is not done yet. */
export function pendingRestore(place: LibraryPlace): RestoreRequest | null {
  try {
    return RestoreRequest.parse(JSON.parse(readFileSync(requestPath(place), "utf8")));
  } catch {
    return null;
  }
}

/** What a person tells one backup from another by. */
export interface LibraryFacts {
  readonly id: string;
  readonly texts: number;
}

/** @throws E_LIBRARY_FOREIGN, E_LIBRARY_NEWER, E_LIBRARY_DAMAGED, E_NOT_FOUND: the file is not touched */
export function libraryFacts(path: string): LibraryFacts {
  return reading(
    path,
    (db) => db.get<LibraryFacts>(sql`SELECT id, (SELECT count(*) FROM text) AS texts FROM library`)!,
  );
}

function reading<T>(path: string, read: (db: Db, version: number) => T): T {
  try {
    const version = peekVersion(path, NEWEST_VERSION);
    if (version === null) throw new Fault("E_NOT_FOUND", { what: "backup", file: path });
    const db = new Db(path, { readonly: true });
    try {
      return read(db, version);
    } finally {
      db.close();
    }
  } catch (error) {
    throw asFault(error, path);
  }
}

/** A backup may come from someone else, and may have suffered where it was kept. */
const assertSound = (path: string): void =>
  reading(path, (db, version) => {
    assertSchema(db, version);
    assertWhole(db);
  });

/** Writes a log that a crash left back into the library, so that the file alone is all of it. */
function settle(library: string): void {
  try {
    const db = new Db(library, { readonly: false });
    try {
      db.pragma("wal_checkpoint(TRUNCATE)");
      db.pragma("journal_mode = DELETE");
    } finally {
      db.close();
    }
  } catch {
    // A damaged library is what a restore is for: it goes aside as it is, its log with it.
  }
}

/** The log goes first: left behind, it would be applied to what comes in its library's place. */
function move(from: string, to: string): void {
  for (const ending of ["-wal", "-shm", ""]) {
    if (existsSync(from + ending) && !existsSync(to + ending)) renameSync(from + ending, to + ending);
  }
}

function setAside(library: string, aside: string): void {
  if (!existsSync(library)) return;
  mkdirSync(dirname(aside), { recursive: true });
  settle(library);
  move(library, aside);
}

/**
 * Puts the backup asked for in the place of the library, which goes aside whole; under the library's lock and before it
 * is opened. Cut off anywhere, the next opening goes on; where it fails, the library stays and the request is dropped.
 * @throws E_LIBRARY_DAMAGED, E_LIBRARY_FOREIGN, E_LIBRARY_NEWER, E_NOT_FOUND of the backup; E_DISK_FULL, E_IO
 */
export function restoreAsAsked(place: LibraryPlace): void {
  const request = pendingRestore(place);
  if (!request) return;
  const { path: library } = place;
  const { backup, aside } = request;
  const copy = `${library}.restoring`;
  const isDone = existsSync(aside) && existsSync(library);
  try {
    if (isDone) return;
    copyFileSync(backup, copy);
    assertSound(copy);
    setAside(library, aside);
    renameDurably(copy, library);
  } catch (error) {
    move(aside, library);
    const { code, details } = asFault(error, backup);
    throw new Fault(code, { ...details, file: backup }, { cause: error });
  } finally {
    rmSync(copy, { force: true });
    // with the library still aside, the request alone knows where it is
    if (existsSync(library) || !existsSync(aside)) withdrawRestore(place);
  }
}
