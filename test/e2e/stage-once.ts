import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { setStage } from "./stage";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder with the stage, of which each file of tests has a copy. */
    stage: string;
  }
}

let folder: string;

/** The stage is set once for all tests in a browser: each of its files had spent a third of its time on it. */
export async function setup({ provide }: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), "rongbiao-stage-"));
  await setStage(folder);
  provide("stage", folder);
}

export const teardown = (): Promise<void> => rm(folder, { recursive: true, force: true });
