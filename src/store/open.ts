import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { Fault, type Suite } from "../contract";
import { renameDurably } from "./atomic-write";
import { Db } from "./db";
import { asFault } from "./faults";
import { APPLICATION_ID, peekVersion } from "./header";
import { type Holder, holderOf, type Lock, takeLock } from "./lock";
import { migrate, NEWEST_VERSION } from "./migrations";
import { claimReplica, isKnownPlace } from "./replica";
import { pendingRestore, restoreAsAsked } from "./restore";
import { assertSchema, assertWhole } from "./schema";
import { sql } from "./sql";
import { foundLibrary, isFounded, libraryReads, nonceOf, setNonce } from "./tables/library";

/** What opening a library needs to know; plain values, since it crosses into a thread. */
export interface OpenSetup {
  readonly path: string;
  readonly profileFolder: string;
  /** What a second program is told holds the library. */
  readonly program: string;
  readonly at: string;
  readonly suite: Suite;
  /** Pages the file may grow to; for trying out a full disk. */
  readonly maxPages?: number | undefined;
}

/** The one writing connection of a library, with its lock. */
export interface Owned {
  readonly db: Db;
  readonly replica: string;
  readonly isNewPlace: boolean;
  close(): void;
}

/** Page cache of the writing connection in KiB, and pages between checkpoints: an import writes the same pages often. */
const WRITER_CACHE_KIB = 16 * 1024;
const CHECKPOINT_PAGES = 8_000;

const randomId = (): string => globalThis.crypto.randomUUID();

/** The schema is checked at each opening; every page of a library that was never opened here, so may be someone else's. */
function checkLibrary(db: Db, version: number, profileFolder: string): void {
  assertSchema(db, version);
  const { id } = db.get<{ id: string }>(sql`SELECT id FROM library`) ?? {};
  if (id === undefined || !isKnownPlace(profileFolder, id, db.path)) assertWhole(db);
}

function prepare(db: Db, setup: OpenSetup): { replica: string; isNewPlace: boolean } {
  if (setup.maxPages !== undefined) db.pragma(`max_page_count = ${setup.maxPages}`);
  const version = Number(db.pragma("user_version"));
  if (version > NEWEST_VERSION) throw new Fault("E_LIBRARY_NEWER", { file: db.path, version, newest: NEWEST_VERSION });
  if (version > 0) checkLibrary(db, version, setup.profileFolder);
  migrate(db, APPLICATION_ID);
  if (!isFounded(db)) foundLibrary(db, { id: randomId(), suite: setup.suite, at: setup.at });
  db.pragma(`cache_size = -${WRITER_CACHE_KIB}`);
  const mode = db.pragma("journal_mode = WAL");
  if (mode !== "wal") throw new Fault("E_IO", { file: db.path, cause: `journal_mode ${mode}` });
  const { id } = libraryReads(db).library();
  const replica = claimReplica(setup.profileFolder, id, db.path, {
    nonce: () => nonceOf(db),
    setNonce: (nonce) => setNonce(db, nonce),
    random: randomId,
  });
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  db.takeChanged();
  return { replica: replica.id, isNewPlace: replica.isNew };
}

/** Leaves the file alone on disk, without a log beside it: it can be copied and read from read-only media. */
function closeCleanly(db: Db, lock: Lock): void {
  try {
    db.pragma("wal_checkpoint(TRUNCATE)");
    db.pragma("journal_mode = DELETE");
  } catch (error) {
    // nothing is lost: the log stays beside the file, and is taken up where there is room again
    if (asFault(error, db.path).code !== "E_DISK_FULL") throw error;
  } finally {
    db.close();
    lock.release();
  }
}

/** What a library that could not be made leaves behind: a file of no use that the next attempt would stumble over. */
function removeUnmade(path: string): void {
  for (const file of [path, `${path}-journal`, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
}

/**
 * Opens a library as its owner, making it where there is none, and brings it to the newest schema.
 * @throws E_LIBRARY_HELD, E_LIBRARY_FOREIGN, E_LIBRARY_NEWER, E_LIBRARY_DAMAGED, E_READ_ONLY: the file is unchanged
 */
export function openOwned(setup: OpenSetup): Owned {
  const { path } = setup;
  let lock: Lock | undefined;
  let db: Db | undefined;
  let isNew = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (pendingRestore(setup) === null) peekVersion(path, NEWEST_VERSION);
    lock = takeLock(path, setup.program, setup.at);
    restoreAsAsked(setup);
    isNew = peekVersion(path, NEWEST_VERSION) === null;
    db = new Db(path, { readonly: false });
    const prepared = prepare(db, setup);
    const [owned, held] = [db, lock];
    return { db: owned, ...prepared, close: () => closeCleanly(owned, held) };
  } catch (error) {
    db?.close();
    if (db && isNew) removeUnmade(path);
    lock?.release();
    throw asFault(error, path);
  }
}

/** Opens a library for reading only, beside its owner or on read-only media. */
export function openReadOnly(path: string, profileFolder: string): Db {
  try {
    if (!existsSync(path)) throw new Fault("E_NOT_FOUND", { what: "library", file: path });
    peekVersion(path, NEWEST_VERSION);
    const db = new Db(path, { readonly: true });
    try {
      const version = Number(db.pragma("user_version"));
      if (version !== NEWEST_VERSION) throw new Fault("E_READ_ONLY", { file: path, version });
      checkLibrary(db, version, profileFolder);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw asFault(error, path);
  }
}

export const whoHolds = (path: string): Holder | null => holderOf(path);

/**
 * Copies a library while it is in use. The copy is whole or not there at all, stands alone (no log beside it), and
 * has no nonce: wherever it is opened it is a replica of its own.
 */
export async function backUp(db: Db, path: string): Promise<void> {
  if (existsSync(path)) throw new Fault("E_EXISTS", { file: path });
  const temporary = `${path}.tmp`;
  try {
    await db.backup(temporary);
    const copy = new Db(temporary, { readonly: false });
    try {
      copy.pragma("journal_mode = DELETE");
      assertWhole(copy);
      setNonce(copy, null);
    } finally {
      copy.close();
    }
    renameDurably(temporary, path);
  } catch (error) {
    throw asFault(error, path);
  } finally {
    for (const file of [temporary, `${temporary}-wal`, `${temporary}-shm`]) rmSync(file, { force: true });
  }
}
