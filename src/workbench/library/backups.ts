import { mkdir, readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { type Backup, type Backups, Fault } from "../../contract";
import { type LibraryPlace, libraryFacts, pendingRestore, requestRestore, withdrawRestore } from "../../store";
import type { Bench } from "../bench/bench";

const ENDING = ".rongbiao";

const nameOf = (library: string): string => basename(library, extname(library));
/** Beside the library, so that a person finds both. */
const folderOf = (library: string): string => join(dirname(library), `${nameOf(library)}-backups`);
/** `20260105-080000`, of an instant. */
const stampOf = (at: string): string => at.slice(0, 19).replace(/[-:]/g, "").replace("T", "-");

/** Asks that a backup takes a library's place when it is opened next; the library then stands among its backups. */
export function askRestore(place: LibraryPlace, backup: string, at: string): void {
  libraryFacts(backup);
  const { path } = place;
  const aside = join(folderOf(path), `${nameOf(path)}-${stampOf(at)}-before-restore${ENDING}`);
  requestRestore(place, { backup: resolve(backup), aside });
}

const placeOf = ({ store, profileFolder }: Bench): LibraryPlace => ({ path: store.path, profileFolder });

/** Drops what was asked for, where it was not done. */
export const dropRestore = (place: LibraryPlace): void => withdrawRestore(place);

async function backupAt(path: string, ownId: string): Promise<Backup> {
  const { size, mtime } = await stat(path);
  const about = { fileName: basename(path), at: mtime.toISOString(), bytes: size };
  try {
    const { id, texts } = libraryFacts(path);
    return { ...about, texts, ofThisLibrary: id === ownId };
  } catch {
    return { ...about, texts: null, ofThisLibrary: false };
  }
}

/** The backups of the open library, newest first. */
export async function listBackups(bench: Bench): Promise<Backups> {
  const { store } = bench;
  const folder = folderOf(store.path);
  const { id } = await store.read.library();
  const names = await readdir(folder).catch(() => []);
  const backups: Backup[] = [];
  for (const name of names.filter((one) => extname(one) === ENDING))
    backups.push(await backupAt(join(folder, name), id));
  const pending = pendingRestore(placeOf(bench));
  return {
    folder,
    backups: backups.sort((a, b) => (a.at < b.at ? 1 : -1)),
    pending: pending && basename(pending.backup),
  };
}

/** Copies the library, also while it is in use. */
export async function makeBackup(bench: Bench): Promise<Backups> {
  const { store, now } = bench;
  const folder = folderOf(store.path);
  await mkdir(folder, { recursive: true });
  await store.backUp(join(folder, `${nameOf(store.path)}-${stampOf(now())}${ENDING}`));
  return listBackups(bench);
}

/** Only what is listed can be asked for: no path of a window leads anywhere else. */
export async function restoreBackup(bench: Bench, { fileName }: { fileName: string }): Promise<Backups> {
  const { store, now } = bench;
  if (store.ownership.readOnly) throw new Fault("E_READ_ONLY", { file: store.path });
  const { folder, backups } = await listBackups(bench);
  if (!backups.some((backup) => backup.fileName === fileName)) throw new Fault("E_NOT_FOUND", { what: "backup" });
  askRestore(placeOf(bench), join(folder, fileName), now());
  return listBackups(bench);
}

export async function withdrawBackup(bench: Bench): Promise<Backups> {
  const { store } = bench;
  if (store.ownership.readOnly) throw new Fault("E_READ_ONLY", { file: store.path });
  dropRestore(placeOf(bench));
  return listBackups(bench);
}
