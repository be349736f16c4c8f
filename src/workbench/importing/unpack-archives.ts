import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DOCUMENT_LIMITS, Fault, IMPORT_ZIP_LIMITS, isFault } from "../../contract";
import { readZip, type ZipEntries } from "../../formats/read/zip";
import type { JobControl } from "../../jobs";
import { asFault, type ImportFile, type ImportMember } from "../../store";
import type { Bench } from "../bench/bench";
import { refusal } from "./file-outcomes";
import { isPassedOver } from "./list-files";

/** A ZIP of files; a package of ours is none. */
const ARCHIVE_NAME = /(?<!\.rbpkg)\.zip$/i;
export const isArchive = ({ name }: Pick<ImportFile, "name">): boolean => ARCHIVE_NAME.test(name);

/** Positions that a file of an import takes: its own, and one for each member that it may have. */
export const POSITIONS_A_FILE = 1 + IMPORT_ZIP_LIMITS.entries;

/** Lays down one member; one that is damaged, or larger than any document, is refused by itself. */
async function unpackMember(zip: ZipEntries, member: string, path: string, name: string): Promise<ImportMember> {
  const [size, limit] = [zip.size(member), DOCUMENT_LIMITS.pdfBytes];
  if (size > limit)
    return { path, name, outcome: refusal(name, new Fault("E_TOO_LARGE", { file: name, limit, size })) };
  try {
    const bytes = await zip.read(member);
    await writeFile(path, bytes).catch((error: unknown) => {
      throw asFault(error, path);
    });
  } catch (error) {
    if (!isFault(error) || error.code !== "E_DAMAGED") throw error;
    return { path, name, outcome: refusal(name, error) };
  }
  return { path, name, outcome: null };
}

/** Lays down an archive in a folder of its own, from its beginning also where an earlier try was broken off. */
async function unpack(
  { path, name, position }: ImportFile,
  staged: string,
  { flag, report }: JobControl,
): Promise<ImportMember[]> {
  const folder = join(staged, `z${position}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const zip = await readZip({ path }, IMPORT_ZIP_LIMITS);
  try {
    const wanted = zip.names.filter((member) => !member.split("/").some(isPassedOver));
    if (wanted.length === 0) throw new Fault("E_EMPTY", { file: name });
    const members: ImportMember[] = [];
    for (const member of wanted) {
      if (flag.cancelled()) throw new Fault("E_CANCELLED");
      report("unpack", members.length, wanted.length);
      members.push(await unpackMember(zip, member, join(folder, String(members.length)), `${name}/${member}`));
    }
    return members;
  } finally {
    zip.close();
  }
}

/** What is wrong with the archive alone; whatever else is wrong ends the import. */
const ENDS_IMPORT: ReadonlySet<string> = new Set(["E_CANCELLED", "E_DISK_FULL", "E_IO", "E_READ_ONLY"]);

/**
 * Puts the members of each archive that waits in its place in the list of files; an archive that is refused stays there
 * with the reason. After a crash those are not among them whose members are in the list.
 * @param positions of archives in the list
 * @param staged folder for the members, which must stay until the import has ended
 */
export async function unpackArchives(
  { store, now }: Bench,
  positions: readonly number[],
  staged: string,
  control: JobControl,
): Promise<void> {
  const { job } = control;
  const wanted = new Set(positions);
  const waiting = await store.read.filesToImport(job);
  for (const archive of waiting.filter(({ position }) => wanted.has(position))) {
    try {
      await store.write.replaceByMembers(job, archive.position, await unpack(archive, staged, control));
    } catch (error) {
      if (!isFault(error) || ENDS_IMPORT.has(error.code)) throw error;
      const file = { ...archive, read: null, outcome: refusal(archive.name, error) };
      const nothing = { sample: false, patch: { fields: {} }, marking: null };
      await store.write.importFiles({ job, at: now(), ...nothing, files: [file] });
    }
  }
}
