import type { Workbench } from "../workbench/workbench";

/**
 * Opens the library of a command. Loaded when asked for, so that the commands that need no library start without the
 * database.
 */
export async function openLibrary(libraryPath: string | undefined): Promise<Workbench> {
  const [{ machineOptions }, { openWorkbench }] = await Promise.all([
    import("../workbench/machine"),
    import("../workbench/workbench"),
  ]);
  return openWorkbench(machineOptions({ bundleFolder: import.meta.dirname, program: "rongbiao", libraryPath }));
}
