import { copyFile, lstat, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CONVERTER_LIMITS, Fault } from "../contract";
import type { ConvertedFormat } from "../formats/read";
import { findOffice, profileSettings } from "./office";
import type { FileToRead } from "./reader-messages";
import { runWatched } from "./watched-process";

/** Makes DOCX of files that no reader reads. */
export interface Converter {
  /**
   * Converts a file and hands it to `use`; what lay on disk for it is gone afterwards.
   * @throws E_NEEDS_CONVERSION where there is nothing to convert with, E_DAMAGED where nothing comes of it, E_TIMEOUT,
   *   E_MEMORY, E_CANCELLED after `close`, and what `use` throws
   */
  convert<T>(file: FileToRead, format: ConvertedFormat, use: (converted: FileToRead) => Promise<T>): Promise<T>;
  close(): void;
}

export interface ConverterOptions {
  /** How many files are converted at the same time. */
  readonly size: number;
  /** Where LibreOffice is, asked for each file: it may be installed meanwhile. */
  readonly find?: () => string | null;
  readonly limits?: { readonly timeMs: number; readonly memoryBytes: number };
}

/** What a program needs of its surroundings; passphrases and proxies are nothing to it. */
const KEPT = ["PATH", "LANG", "LC_ALL", "SystemRoot", "windir", "ProgramFiles", "ProgramFiles(x86)"];

function environmentIn(folder: string): Record<string, string> {
  const kept = KEPT.flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const own = Object.fromEntries(["HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"].map((name) => [name, folder]));
  return { ...Object.fromEntries(kept), ...own };
}

const argumentsFor = (profile: string, out: string, source: string): string[] => [
  `-env:UserInstallation=${pathToFileURL(profile).href}`,
  ...["--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo"],
  ...["--convert-to", "docx:MS Word 2007 XML", "--outdir", out, source],
];

/** What the disk says, as a fault of the file: the import of the others goes on. */
function faultOfDisk(error: unknown, file: string): Fault {
  if (error instanceof Fault) return error;
  const cause = (error as NodeJS.ErrnoException).code ?? "";
  return new Fault(cause === "ENOSPC" ? "E_DISK_FULL" : "E_UNREADABLE", { file, cause }, { cause: error });
}

/** Lays down a copy of the file, a profile, and a folder for what is made of the file. */
async function prepare(folder: string, { path, name }: FileToRead, format: ConvertedFormat) {
  const places = {
    source: join(folder, `source.${format}`),
    out: join(folder, "out"),
    profile: join(folder, "profile"),
  };
  try {
    await mkdir(join(places.profile, "user"), { recursive: true });
    await writeFile(join(places.profile, "user", "registrymodifications.xcu"), profileSettings());
    await copyFile(path, places.source);
  } catch (error) {
    throw faultOfDisk(error, name);
  }
  return places;
}

/** Runs LibreOffice on a copy of the file, with a profile of its own, all in a folder that nobody else may look into. */
async function convertIn(
  folder: string,
  office: string,
  asked: FileToRead,
  format: ConvertedFormat,
  watch: { timeMs: number; memoryBytes: number; signal: AbortSignal },
): Promise<FileToRead> {
  const { name: file } = asked;
  const { source, out, profile } = await prepare(folder, asked, format);
  try {
    await runWatched({
      ...{ program: office, arguments: argumentsFor(profile, out, source), folder },
      ...{ environment: environmentIn(folder), file, ...watch },
    });
  } catch (error) {
    if (error instanceof Fault) throw error;
    const cause = (error as NodeJS.ErrnoException).code ?? "";
    throw new Fault("E_NEEDS_CONVERSION", { file, format, cause }, { cause: error });
  }
  const docx = join(out, "source.docx");
  const made = await lstat(docx).catch(() => null);
  // LibreOffice ends as if all were well also where it could not open the file
  if (made === null || !made.isFile()) throw new Fault("E_DAMAGED", { file, format });
  return { path: source, name: file, converted: { path: docx, format } };
}

/** A converter with LibreOffice, where it is installed on this machine. */
export function openConverter({ size, find = findOffice, limits = CONVERTER_LIMITS }: ConverterOptions): Converter {
  const closing = new AbortController();
  const waiting: (() => void)[] = [];
  let free = size;
  const turn = async (): Promise<void> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const over = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return {
    async convert(file, format, use) {
      const office = find();
      if (office === null) throw new Fault("E_NEEDS_CONVERSION", { file: file.name, format });
      await turn();
      let folder: string | null = null;
      try {
        if (closing.signal.aborted) throw new Fault("E_CANCELLED");
        folder = await mkdtemp(join(tmpdir(), "rongbiao-convert-")).catch((error: unknown) => {
          throw faultOfDisk(error, file.name);
        });
        return await use(await convertIn(folder, office, file, format, { ...limits, signal: closing.signal }));
      } finally {
        over();
        // what cannot be removed lies where the system clears up
        if (folder !== null) await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
      }
    },
    close: () => closing.abort(),
  };
}
