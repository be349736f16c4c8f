import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { WorkbenchOptions } from "./open-bench";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a user's data belongs on this kind of system (XDG base directories; Known Folders; Apple's guidelines). */
function userDataFolder(platform: NodeJS.Platform, environment: Environment, home: string): string {
  if (platform === "win32") return join(environment.LOCALAPPDATA ?? join(home, "AppData", "Local"), "Rongbiao");
  if (platform === "darwin") return join(home, "Library", "Application Support", "Rongbiao");
  return join(environment.XDG_DATA_HOME || join(home, ".local", "share"), "rongbiao");
}

export interface MachineChoices {
  /** Any folder of the running bundle: the program's root is found above it. */
  readonly bundleFolder: string;
  readonly program: string;
  readonly libraryPath?: string | undefined;
  readonly profileFolder?: string | undefined;
}

/**
 * The options of a workbench on this machine: what is not chosen comes from RONGBIAO_LIBRARY and RONGBIAO_PROFILE,
 * else from the user's data folder.
 */
export function machineOptions(choices: MachineChoices, environment: Environment = process.env): WorkbenchOptions {
  const data = userDataFolder(process.platform, environment, homedir());
  const chosen = (...values: (string | undefined)[]) => resolve(values.find((value) => value) ?? data);
  return {
    libraryPath: chosen(choices.libraryPath, environment.RONGBIAO_LIBRARY, join(data, "library.rongbiao")),
    profileFolder: chosen(choices.profileFolder, environment.RONGBIAO_PROFILE, join(data, "profile")),
    resourcesFolder: join(programFolder(choices.bundleFolder), "resources"),
    program: choices.program,
    clock: () => new Date(),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
  };
}

/** The nearest folder above the bundle that holds `resources`: a bundle may be split into chunks one folder deeper. */
export function programFolder(bundleFolder: string): string {
  for (let folder = bundleFolder; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "resources"))) return folder;
    if (dirname(folder) === folder) throw new Error(`no folder "resources" above ${bundleFolder}`);
  }
}

/** The files below a folder as a closed set of names (with `/`), read when asked. */
export async function folderFiles(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return {
    names: new Set(names),
    read: async (name: string) => new Uint8Array(await readFile(join(folder, name))),
  };
}

/** Libraries, backups, keys and what is exported are made for this user alone; others get them from a person. */
export const ownFilesOnly = (): void => void process.umask(0o077);
