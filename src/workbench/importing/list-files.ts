import { mkdir, readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { Fault } from "../../contract";
import type { ImportFile } from "../../store";
import type { Bench } from "../bench/bench";

/** A file to import, not yet placed in the order of its import. */
export type ListedFile = Omit<ImportFile, "position">;

/** Hidden files and what office programs leave beside open ones. */
const PASSED_OVER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX)/;
export const isPassedOver = (name: string): boolean => PASSED_OVER.test(name);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isPassedOver(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every file at or below these paths, named as a person sees them: from the folder that was given. */
export async function listPaths(paths: readonly string[]): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  for (const given of paths) {
    const path = resolve(given);
    const found = await stat(path).catch((cause: unknown) => {
      throw new Fault("E_NOT_FOUND", { what: "file", file: given }, { cause });
    });
    if (!found.isDirectory()) files.push({ path, name: basename(path) });
    else for (const file of await filesBelow(path)) files.push({ path: file, name: relative(path, file) });
  }
  return files;
}

/** A folder in the profile for what must stay until an import has ended, also through a crash. */
export async function stagingFolder({ profileFolder, newId }: Bench): Promise<string> {
  const folder = join(profileFolder, "incoming", newId());
  await mkdir(folder, { recursive: true });
  return folder;
}
