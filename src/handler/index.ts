import { besideThread } from "../workbench/beside/line";
import { folderFiles, machineOptions } from "../workbench/machine";
import type { StartReader } from "../workbench/runtime";
import { bundledRuntime } from "../workbench/runtime";
import { openWorkbench, type Workbench } from "../workbench/workbench";
import { createHandler, type Handler } from "./handler";
import { longAnswers } from "./long-answers";

export { ownFilesOnly, programFolder } from "../workbench/machine";
export type { StartReader } from "../workbench/runtime";
export { faultResponse, pathOf } from "./handler";
export { secured } from "./security-headers";
export type { Handler };

/** Everything behind a host's door: the library opened, and the function that answers for it. */
export interface Workspace {
  readonly workbench: Workbench;
  readonly handler: Handler;
}

/** Opens the library of this machine (or the one chosen) and mounts the handler over it. */
export async function openWorkspace(
  choices: Parameters<typeof machineOptions>[0] & {
    readonly interfaceFolder: string;
    /** How this host starts a process that reads files; a child process of this Node where absent. */
    readonly startReader?: StartReader;
  },
): Promise<Workspace> {
  const files = await folderFiles(choices.interfaceFolder);
  const workbench = await openWorkbench({ ...machineOptions(choices), runtime: bundledRuntime(choices.startReader) });
  const elsewhere = longAnswers(workbench, besideThread);
  const close = async () => {
    await elsewhere.close();
    await workbench.close();
  };
  return { workbench: { ...workbench, close }, handler: createHandler(workbench, files, elsewhere) };
}
