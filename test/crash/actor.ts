import { randomBytes } from "node:crypto";
import { readdirSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { FileOutcome } from "../../src/contract";
import { openWorkbench, type Workbench } from "../../src/workbench/workbench";
import type { Ack, ActorOrder } from "./orders";

/**
 * A program of its own that works on a library until it is killed: what it was told has been done it passes on at
 * once, line by line, so that whoever kills it knows what may not be lost.
 */
const order = JSON.parse(process.argv[2]!) as ActorOrder;
const acknowledge = (ack: Ack): void => void writeSync(1, `${JSON.stringify(ack)}\n`);

/** Passes on each file's outcome as soon as the program tells of it. */
async function followImport(workbench: Workbench, job: string): Promise<void> {
  const told = new Set<string>();
  const tell = async () => {
    const { result } = await workbench.jobs.get({ job });
    for (const { file, text } of (result as FileOutcome[] | null) ?? []) {
      if (told.has(file)) continue;
      told.add(file);
      acknowledge({ kind: "imported", file, text });
    }
  };
  await workbench.jobs.wait({ job, onProgress: () => void tell() });
  await tell();
}

/**
 * Each conclusion later than the one before: the first ones stand close, and readers, which run below everything else,
 * come to their first file all the same.
 */
const SLOWER_BY_MS = 10;

async function importAndConclude(workbench: Workbench): Promise<void> {
  const { job } = await workbench.imports.paths({ paths: [order.folder] });
  void followImport(workbench, job);
  const [project] = await workbench.projects.list();
  const [item] = await workbench.projects.queue({ project: project!.id });
  for (let count = 0; ; count++) {
    const conclusion = await workbench.review.conclude({
      item: item!.id,
      disposition: "draft-jointly",
      relationship: "intersects",
      rationale: "semantic",
      reason: `第 ${count} 次结论`,
    });
    acknowledge({ kind: "concluded", id: conclusion.id });
    await new Promise((resume) => setTimeout(resume, count * SLOWER_BY_MS));
  }
}

async function exportAgainAndAgain(workbench: Workbench): Promise<void> {
  const [project] = await workbench.projects.list();
  const releaser = (await workbench.participants.list()).find(({ key }) => key?.purpose === "release")!;
  for (;;) {
    const { id, sha256 } = await workbench.packages.export({
      project: project!.id,
      audience: "internal",
      participant: releaser.id,
      passphrase: order.passphrase,
    });
    acknowledge({ kind: "exported", id, sha256 });
  }
}

/** Waits until the upkeep of the index has nothing left to do. */
async function upkeepEnded(workbench: Workbench): Promise<void> {
  while ((await workbench.jobs.list()).some(({ kind, state }) => kind === "index" && state !== "failed"))
    await new Promise((resume) => setTimeout(resume, 2));
}

/** Each text an import and a segment of its own; every other one breaks into the upkeep of the index. */
async function importOneByOne(workbench: Workbench): Promise<void> {
  for (const [count, file] of readdirSync(order.folder).entries()) {
    const { job } = await workbench.imports.paths({ paths: [join(order.folder, file)] });
    const { result } = await workbench.jobs.wait({ job });
    const [outcome] = result as FileOutcome[];
    acknowledge({ kind: "imported", file, text: outcome!.text });
    if (count % 2 === 1) await upkeepEnded(workbench);
  }
  acknowledge({ kind: "ready" });
  await new Promise(() => undefined);
}

const DOES = {
  "import-and-conclude": importAndConclude,
  "import-one-by-one": importOneByOne,
  export: exportAgainAndAgain,
} as const;

const workbench = await openWorkbench({
  libraryPath: order.library,
  profileFolder: order.profile,
  resourcesFolder: join(order.root, "resources"),
  program: "crash test",
  clock: () => new Date(),
  random: (bytes) => new Uint8Array(randomBytes(bytes)),
});
acknowledge({ kind: "ready" });
await DOES[order.does](workbench);
