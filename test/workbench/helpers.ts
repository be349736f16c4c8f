import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Job } from "../../src/contract";
import type { WorkbenchOptions } from "../../src/workbench/open-bench";
import { oneThread } from "../../src/workbench/runtime";
import { openWorkbench, type Workbench } from "../../src/workbench/workbench";

export const ROOT = join(import.meta.dirname, "..", "..");

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rongbiao-workbench-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const workbenchOptions = (folder: string, more: Partial<WorkbenchOptions> = {}): WorkbenchOptions => ({
  libraryPath: join(folder, "library.rongbiao"),
  profileFolder: join(folder, "profile"),
  resourcesFolder: join(ROOT, "resources"),
  program: "test",
  clock: () => new Date(),
  random: (bytes) => new Uint8Array(randomBytes(bytes)),
  runtime: oneThread,
  ...more,
});

/** An open workbench that is closed after the test. */
export async function openTestWorkbench(
  folder = temporaryFolder(),
  more: Partial<WorkbenchOptions> = {},
): Promise<Workbench> {
  const workbench = await openWorkbench(workbenchOptions(folder, more));
  onTestFinished(() => workbench.close());
  return workbench;
}

/** The job once it has ended, which must have gone well. */
export async function done(workbench: Workbench, started: Promise<{ job: string }>): Promise<Job> {
  const job = await workbench.jobs.wait(await started);
  if (job.state !== "done") throw new Error(`${job.kind} ${job.state}: ${JSON.stringify(job.fault)}`);
  return job;
}
