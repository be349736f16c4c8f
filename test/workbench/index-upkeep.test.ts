import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Fault } from "../../src/contract";
import { inThreadPool, type TaskPool } from "../../src/jobs";
import { Db } from "../../src/store/db";
import { sql } from "../../src/store/sql";
import { oneThread } from "../../src/workbench/runtime";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";
import { storedIndex } from "./stored-index";

/** Clauses of the texts that are imported one after another: two runs of neighbours that are merged each. */
const SIZES = [40, 40, 4, 4];
const SUBJECTS = ["高温", "低温", "湿热", "盐雾", "振动", "冲击", "淋雨", "砂尘"];

/** A standard of our own writing that does not exist. */
function writeText(folder: string, number: number): string {
  mkdirSync(folder, { recursive: true });
  const clauses = Array.from({ length: SIZES[number]! }, (_, at) => {
    const subject = SUBJECTS[(at * 3 + number) % SUBJECTS.length]!;
    return `4.${at + 1} ${subject}\n\n装置在${subject}条件下第 ${at} 级应能工作不少于 ${number + 1} h。`;
  });
  const path = join(folder, `${number}.txt`);
  writeFileSync(
    path,
    `${number % 2 ? "GJB" : "GB/T"} ${99_700 + number}—2020\n\n示例\n\n4 要求\n\n${clauses.join("\n\n")}\n`,
  );
  return path;
}

type Run = TaskPool["run"];

/** A pool whose merging does something else first. */
const mergingWith = (before: () => Promise<void>) => ({
  ...oneThread,
  openPool: (): TaskPool => {
    const pool = inThreadPool();
    const run: Run = async (task, input, options) => {
      if (task === "mergeIndex") await before();
      return pool.run(task, input, options);
    };
    return { ...pool, run };
  },
});

const refusing = mergingWith(async () => {
  throw new Fault("E_INTERNAL", { message: "no merging" });
});

/** Waits for the upkeep that is queued or goes on; what became of the last that did not go well. */
async function upkeepEnded(workbench: Workbench): Promise<string | undefined> {
  const state = async (): Promise<string | undefined> => {
    const [job] = (await workbench.jobs.list()).filter(({ kind }) => kind === "index");
    return job?.state;
  };
  for (;;) {
    const now = await state();
    if (now !== "queued" && now !== "running") return now;
    await new Promise((resume) => setTimeout(resume, 2));
  }
}

/** A library of four texts that were imported one by one, their segments unmerged, closed. */
async function unmergedLibrary(): Promise<{ folder: string; paths: string[] }> {
  const folder = temporaryFolder();
  const workbench = await openTestWorkbench(folder, { runtime: refusing });
  const paths = SIZES.map((_, number) => writeText(join(folder, "files"), number));
  for (const path of paths) {
    await done(workbench, workbench.imports.paths({ paths: [path] }));
    await upkeepEnded(workbench);
  }
  await workbench.close();
  expect(storedIndex(folder).segments).toHaveLength(SIZES.length);
  return { folder, paths };
}

/** An unmerged library whose upkeep waits, once it has begun to merge, until it is released. */
async function heldAtMerging() {
  const { folder } = await unmergedLibrary();
  const [merging, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = mergingWith(() => {
    merging.resolve();
    return release.promise;
  });
  return { folder, merging, release, workbench: await openTestWorkbench(folder, { runtime: slow }) };
}

/** What the library's index must be in the end: that of one import of all texts, byte for byte. */
async function indexBuiltAtOnce(paths: readonly string[]) {
  const folder = temporaryFolder();
  const workbench = await openTestWorkbench(folder);
  for (const path of paths) await done(workbench, workbench.imports.paths({ paths: [path] }));
  await upkeepEnded(workbench);
  await workbench.close();
  return storedIndex(folder);
}

async function candidatesOf(workbench: Workbench) {
  await done(workbench, workbench.candidates.find({ top: 3 }));
  const { candidates } = await workbench.candidates.list({ offset: 0, limit: 500 });
  return candidates.map(({ id, score }) => `${id} ${score}`).sort();
}

test("small segments are merged after a search, byte for byte to those of upkeep after each import, and it finds the same", async () => {
  const { folder, paths } = await unmergedLibrary();
  const before = storedIndex(folder);
  const workbench = await openTestWorkbench(folder);
  const found = await candidatesOf(workbench);
  expect(storedIndex(folder)).toEqual(before);
  expect(found.length).toBeGreaterThan(0);
  await upkeepEnded(workbench);
  expect(storedIndex(folder).texts).toEqual(before.texts);
  expect(storedIndex(folder).segments).toEqual((await indexBuiltAtOnce(paths)).segments);
  expect(storedIndex(folder).segments).toHaveLength(2);
  expect(await candidatesOf(workbench)).toEqual(found);
  const upkeep = (await workbench.jobs.list()).filter(({ kind }) => kind === "index");
  expect(upkeep.map(({ state }) => state)).not.toContain("done");
});

test("what reads the index while segments are merged finds what it finds before and after", async () => {
  const { folder, workbench, merging, release } = await heldAtMerging();
  const ask = () => workbench.candidates.overlap({ title: "示例", scope: "装置在振动条件下第 4 级应能工作。" });
  const before = await ask();
  expect(before.standards.length).toBeGreaterThan(0);
  await merging.promise;
  const meanwhile = ask();
  expect(await ask()).toEqual(before);
  release.resolve();
  expect(await meanwhile).toEqual(before);
  await upkeepEnded(workbench);
  expect(storedIndex(folder).segments).toHaveLength(2);
  expect(await ask()).toEqual(before);
});

test("upkeep that a closing stops between two merges goes on at the next opening to the same index", async () => {
  const { folder, paths } = await unmergedLibrary();
  const second = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  let merges = 0;
  const stopping = mergingWith(async () => {
    merges += 1;
    if (merges < 2) return;
    second.resolve();
    await closed.promise;
    throw new Fault("E_CANCELLED");
  });
  const workbench = await openTestWorkbench(folder, { runtime: stopping });
  const before = storedIndex(folder);
  await workbench.candidates.overlap({ title: "振动", scope: "" });
  await second.promise;
  const closing = workbench.close();
  closed.resolve();
  await closing;
  const between = storedIndex(folder);
  expect(between).toMatchObject({ generation: before.generation + 1, texts: before.texts });
  expect(between.segments).toHaveLength(3);
  const reopened = await openTestWorkbench(folder);
  await upkeepEnded(reopened);
  await reopened.close();
  expect(storedIndex(folder).segments).toEqual((await indexBuiltAtOnce(paths)).segments);
});

test("upkeep that is cancelled leaves the list as it was", async () => {
  const { folder, workbench, merging, release } = await heldAtMerging();
  await workbench.candidates.overlap({ title: "振动", scope: "" });
  await merging.promise;
  const before = storedIndex(folder);
  const [job] = await workbench.jobs.list();
  await workbench.jobs.cancel({ job: job!.id });
  release.resolve();
  expect(await upkeepEnded(workbench)).toBe("cancelled");
  expect(storedIndex(folder)).toEqual(before);
});

test("a segment whose bytes are damaged is made anew by the next upkeep", async () => {
  const { folder, paths } = await unmergedLibrary();
  const db = new Db(join(folder, "library.rongbiao"), { readonly: false });
  db.run(sql`
    UPDATE chunk SET data = zeroblob(length(data))
    WHERE content IN (SELECT content FROM index_segment WHERE position = 1)`);
  db.close();
  expect(storedIndex(folder).texts).toHaveLength(SIZES.length - 1);
  const workbench = await openTestWorkbench(folder);
  const last = (await workbench.library.texts()).find(({ fileName }) => fileName === "3.txt");
  await workbench.library.remove({ texts: [last!.id] });
  await upkeepEnded(workbench);
  expect(storedIndex(folder).segments).toEqual((await indexBuiltAtOnce(paths.slice(0, -1))).segments);
});
