import { rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Fault, isFault, type MarkingLevel, type System } from "../../contract";
import { isSheetName } from "../../formats/read";
import type { FileRead, JobControl } from "../../jobs";
import type { FileToStore, ImportFile, ReadPatch } from "../../store";
import type { Bench } from "../bench/bench";
import { readPatch } from "../library/correct-metadata";
import { refreshEffectiveTexts } from "../library/effective-texts";
import { askForUpkeep } from "../library/library-index";
import { takeUpAllPoints } from "../markings/points";
import { tellOfAmendments } from "./amendment-outcomes";
import { outcomeOf, refusal } from "./file-outcomes";
import { importRegister } from "./import-register";
import { type ListedFile, listPaths, stagingFolder } from "./list-files";
import { isArchive, POSITIONS_A_FILE, unpackArchives } from "./unpack-archives";

export interface ImportOverrides {
  readonly system?: System | undefined;
  readonly designator?: string | undefined;
  readonly marking?: MarkingLevel | undefined;
}

/** What an import job was asked to do, beside its list of files. */
interface ImportInput {
  readonly patch: ReadPatch;
  readonly marking: MarkingLevel | null;
  readonly sample: boolean;
  /** Folder of uploads, dropped when the import ends. */
  readonly staged: string | null;
  /** Positions of archives, which are unpacked before anything is read. */
  readonly archives?: readonly number[];
}

/** Files read or waiting to be stored at the same time: bounds the memory of an import of any size. */
const FILES_IN_FLIGHT = 32;

/** Starts the job; archives among the files need a folder to be unpacked in. */
async function startImport(
  bench: Bench,
  files: readonly ListedFile[],
  input: Omit<ImportInput, "archives">,
): Promise<{ job: string }> {
  const { store, queue } = bench;
  if (store.ownership.readOnly) throw new Fault("E_READ_ONLY", { file: store.path });
  const listed = files.map((file, at) => ({ ...file, position: at * POSITIONS_A_FILE }));
  const archives = listed.filter(isArchive).map(({ position }) => position);
  const staged = input.staged ?? (archives.length > 0 ? await stagingFolder(bench) : null);
  const asked: ImportInput = { ...input, staged, archives };
  const job = await queue.start("import", asked, files.length, (row) => store.write.startImport(row, listed));
  return { job };
}

/** Imports files, folders and archives of this machine. */
export async function importPaths(
  bench: Bench,
  { paths, system, designator, marking }: ImportOverrides & { paths: string[] },
): Promise<{ job: string }> {
  const patch = readPatch({ system, designator });
  const files = await listPaths(paths);
  return startImport(bench, files, { patch, marking: marking ?? null, sample: false, staged: null });
}

/** Imports the sample library. */
export async function importSamples(bench: Bench): Promise<{ job: string }> {
  const files = await listPaths([join(bench.resourcesFolder, "samples")]);
  return startImport(bench, files, { patch: { fields: {} }, marking: null, sample: true, staged: null });
}

/** Imports uploaded files: laid down in the profile first, so that the job can go on after a crash. */
export async function importFiles(
  bench: Bench,
  { files, system }: { files: File[]; system?: System | undefined },
): Promise<{ job: string }> {
  const staged = await stagingFolder(bench);
  const listed: ListedFile[] = [];
  for (const [position, file] of files.entries()) {
    const path = join(staged, String(position));
    await writeFile(path, file.stream());
    listed.push({ path, name: basename(file.name.replaceAll("\\", "/")) });
  }
  return startImport(bench, listed, { patch: readPatch({ system }), marking: null, sample: false, staged });
}

type Told = Parameters<typeof outcomeOf>[2];

/** What an import was told of its files, which no person is asked about. */
function toldBy({ patch: { fields }, marking }: ImportInput): Told {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    fields: [...given.map(([name]) => name), ...(marking === null ? [] : ["marking"])],
    designator: fields.designator?.written ?? null,
  };
}

/** Reads one file, or finds why not; only the end of the whole import is thrown. */
async function readOne(bench: Bench, file: ImportFile, told: Told): Promise<FileToStore> {
  const { position, path, name } = file;
  let read: FileRead;
  try {
    if (isSheetName(name)) {
      const outcome = await importRegister(bench, { path, name });
      return { position, path, name: basename(name), read: null, outcome };
    }
    read = await bench.isolate.read("textToType", { path, name: basename(name) });
  } catch (error) {
    if (!isFault(error) || error.code === "E_CANCELLED") throw error;
    return { position, path, name: basename(name), read: null, outcome: refusal(name, error) };
  }
  return { position, path, name: basename(name), read: read.read, outcome: outcomeOf(name, read.summary, told) };
}

/**
 * Stores what has been read in groups: while one group is written the next gathers, so that slow disks make larger
 * groups and each costs one flush.
 */
function gatherer(store: (files: FileToStore[]) => Promise<void>) {
  let ready: FileToStore[] = [];
  let writing: Promise<void> | null = null;
  const writeReady = async (): Promise<void> => {
    while (ready.length > 0) {
      const group = ready;
      ready = [];
      await store(group);
    }
    writing = null;
  };
  return {
    /** Waits only where a whole group waits already. */
    async add(file: FileToStore): Promise<void> {
      ready.push(file);
      if (!writing) {
        writing = writeReady();
        // A failure is met by whoever waits next, which may be later than the runtime allows an unmet one.
        writing.catch(() => undefined);
      }
      if (ready.length >= FILES_IN_FLIGHT) await writing;
    },
    async flush(): Promise<void> {
      while (writing) await writing;
    },
  };
}

/** The import job: reads what has no outcome yet and stores text and outcome together, so that it goes on after a crash. */
async function importTexts(bench: Bench, input: ImportInput, control: JobControl): Promise<null> {
  const { job, flag, report } = control;
  const { store, now } = bench;
  if (input.staged !== null) await unpackArchives(bench, input.archives ?? [], input.staged, control);
  const waiting = await store.read.filesToImport(job);
  const { total } = await store.read.importProgress(job);
  let done = total - waiting.length;
  report("import", done, total);
  const group = gatherer(async (files) => {
    const { patch, marking, sample } = input;
    await store.write.importFiles({ job, at: now(), sample, patch, marking, files });
    done += files.length;
    report("import", done, total);
  });
  const told = toldBy(input);
  const lane = async (): Promise<void> => {
    for (let file = waiting.shift(); file && !flag.cancelled(); file = waiting.shift()) {
      await group.add(await readOne(bench, file, told));
    }
  };
  try {
    await Promise.all(Array.from({ length: FILES_IN_FLIGHT }, lane));
  } finally {
    await group.flush();
  }
  if (flag.cancelled()) throw new Fault("E_CANCELLED");
  await refreshEffectiveTexts(bench);
  await tellOfAmendments(bench, job);
  await takeUpAllPoints(bench);
  await askForUpkeep(bench);
  return null;
}

/** Drops what was laid down for an import that ended, or that was cancelled before it began. */
export async function dropStaged(input: unknown): Promise<void> {
  const { staged } = input as ImportInput;
  if (staged !== null) await rm(staged, { recursive: true, force: true });
}

/** The import job with the clearing up of its uploads, unless it is to go on later. */
export async function importJob(bench: Bench, input: unknown, control: JobControl): Promise<null> {
  try {
    return await importTexts(bench, input as ImportInput, control);
  } finally {
    if (!control.flag.paused()) await dropStaged(input);
  }
}
