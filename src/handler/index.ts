import { folderFiles, machineOptions } from "../workbench/machine";
import { openWorkbench, type Workbench } from "../workbench/workbench";
import { createHandler, type Handler } from "./handler";

export { type MachineChoices, programFolder } from "../workbench/machine";
export type { Workbench } from "../workbench/workbench";
export { secured } from "./security-headers";
export type { Handler };

/** Everything behind a host's door: the library opened, and the function that answers for it. */
export interface Workspace {
  readonly workbench: Workbench;
  readonly handler: Handler;
}

/** Opens the library of this machine (or the one chosen) and mounts the handler over it. */
export async function openWorkspace(
  choices: Parameters<typeof machineOptions>[0] & { readonly interfaceFolder: string },
): Promise<Workspace> {
  const files = await folderFiles(choices.interfaceFolder);
  const workbench = await openWorkbench(machineOptions(choices));
  return { workbench, handler: createHandler(workbench, files) };
}
