import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { Fault, IMPORT_ZIP_LIMITS, isFault } from "../contract";
import { readZip } from "../formats/read/zip";
import type { ImportFile } from "../store";
import type { Bench } from "./bench";

/** A file to import, not yet placed in the order of its import. */
export type ListedFile = Omit<ImportFile, "position">;

/** Hidden files and what office programs leave beside open ones. */
const PASSED_OVER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX)/;
/** A ZIP of files; a package of ours is none. */
const ARCHIVE_NAME = /(?<!\.rbpkg)\.zip$/i;

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !PASSED_OVER.test(entry.name))
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

async function unpack({ path, name }: ListedFile, folder: string, from: number): Promise<ListedFile[]> {
  const zip = await readZip({ path }, IMPORT_ZIP_LIMITS);
  try {
    const files: ListedFile[] = [];
    for (const member of zip.names) {
      if (member.split("/").some((part) => PASSED_OVER.test(part))) continue;
      const unpacked = join(folder, `z${from + files.length}`);
      await writeFile(unpacked, await zip.read(member));
      files.push({ path: unpacked, name: `${name}/${member}` });
    }
    return files;
  } finally {
    zip.close();
  }
}

/**
 * The same list with each archive replaced by its members, laid down in `folder`. An archive that is refused stays in
 * the list as it is: reading it then says why.
 */
export async function unpackArchives(
  files: readonly ListedFile[],
  folder: () => Promise<string>,
): Promise<ListedFile[]> {
  const all: ListedFile[] = [];
  let unpacked = 0;
  for (const file of files) {
    if (!ARCHIVE_NAME.test(file.name)) {
      all.push(file);
      continue;
    }
    try {
      const members = await unpack(file, await folder(), unpacked);
      unpacked += members.length;
      all.push(...members);
    } catch (error) {
      if (!isFault(error)) throw error;
      all.push(file);
    }
  }
  return all;
}
