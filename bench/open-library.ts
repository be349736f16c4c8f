import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { programFolder } from "../src/workbench/machine";
import { openWorkbench, type Workbench } from "../src/workbench/workbench";

/** A library with its profile as the program opens it, at the time of this machine. */
export const openLibrary = (place: { readonly library: string; readonly profile: string }): Promise<Workbench> =>
  openWorkbench({
    libraryPath: place.library,
    profileFolder: place.profile,
    resourcesFolder: join(programFolder(import.meta.dirname), "resources"),
    program: "bench",
    clock: () => new Date(),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
  });
