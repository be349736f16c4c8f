import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workbench } from "../workbench/workbench";
import { INTERRUPTIONS } from "./terminal";

/** What a shell gives a command that Ctrl+C ended. */
const INTERRUPTED = 130;

export interface LibraryToOpen {
  readonly libraryPath?: string | undefined;
  /** Keys and staged files; the user's own where absent. */
  readonly profileFolder?: string | undefined;
}

/**
 * Opens the library of a command. Loaded when asked for, so that the commands that need no library start without the
 * database.
 */
export async function openLibrary(place: LibraryToOpen): Promise<Workbench> {
  const [{ machineOptions }, { openWorkbench }] = await Promise.all([
    import("../workbench/machine"),
    import("../workbench/workbench"),
  ]);
  return openWorkbench(machineOptions({ bundleFolder: import.meta.dirname, program: "rongbiao", ...place }));
}

/** Opens a library after a backup has taken its place; where that fails, the library is as it was. */
export async function openRestored(place: LibraryToOpen, backup: string): Promise<Workbench> {
  const [{ machineOptions }, { askRestore, dropRestore }] = await Promise.all([
    import("../workbench/machine"),
    import("../workbench/library/backups"),
  ]);
  const choices = { bundleFolder: import.meta.dirname, program: "rongbiao", ...place };
  const { libraryPath: path, profileFolder, clock } = machineOptions(choices);
  askRestore({ path, profileFolder }, backup, clock().toISOString());
  try {
    return await openLibrary(place);
  } finally {
    dropRestore({ path, profileFolder });
  }
}

/** A library that lasts as long as `work`, in a folder of its own that is gone afterwards, also where it is interrupted. */
export async function withPassingLibrary<T>(work: (workbench: Workbench) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "rongbiao-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const place = { libraryPath: join(folder, "library.rongbiao"), profileFolder: join(folder, "profile") };
  const opening = openLibrary(place);
  // its threads still make files while it opens, also in a folder that is gone: it is closed first
  const end = () => void opening.then((workbench) => workbench.close()).finally(() => process.exit(INTERRUPTED));
  process.on("exit", remove);
  for (const signal of INTERRUPTIONS) process.on(signal, end);
  try {
    const workbench = await opening;
    return await work(workbench).finally(() => workbench.close());
  } finally {
    for (const signal of INTERRUPTIONS) process.off(signal, end);
    process.off("exit", remove);
    remove();
  }
}
