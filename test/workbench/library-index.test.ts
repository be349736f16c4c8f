import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INDEX_VERSION } from "../../src/engine/match";
import { Db } from "../../src/store/db";
import { sql } from "../../src/store/sql";
import { isEdition } from "../../src/workbench/library/editions";
import { openWorkbench, type Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench, ROOT, temporaryFolder, workbenchOptions } from "./helpers";
import { storedIndex } from "./stored-index";

async function allCandidates(workbench: Workbench, of: { left?: string; right?: string } = {}) {
  const { candidates } = await workbench.candidates.list({ ...of, offset: 0, limit: 500 });
  return candidates
    .map(({ id, score, relationship }) => ({ id, score, relationship }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const search = (workbench: Workbench) => done(workbench, workbench.candidates.find({ top: 3 }));

const begun = mkdtempSync(join(tmpdir(), "rongbiao-index-"));
let found: Awaited<ReturnType<typeof allCandidates>>;

beforeAll(async () => {
  const workbench = await openWorkbench(workbenchOptions(begun));
  await done(workbench, workbench.imports.samples());
  await search(workbench);
  found = await allCandidates(workbench);
  expect(found.length).toBeGreaterThan(0);
  await workbench.close();
});
afterAll(() => rmSync(begun, { recursive: true, force: true }));

/** A copy of a library with the samples and candidates between them, closed. */
function searchedLibrary() {
  const folder = temporaryFolder();
  cpSync(begun, folder, { recursive: true });
  return { folder, candidates: found };
}

async function searchedAgain(folder: string) {
  const workbench = await openTestWorkbench(folder);
  await search(workbench);
  const candidates = await allCandidates(workbench);
  const texts = (await workbench.library.texts()).map(({ id }) => id);
  await workbench.close();
  return { candidates, texts };
}

test("the first search indexes the library, and the next finds the same without touching it", async () => {
  const { folder, candidates } = searchedLibrary();
  const first = storedIndex(folder);
  const again = await searchedAgain(folder);
  expect(first).toMatchObject({ generation: 1, texts: again.texts });
  expect(again.candidates).toEqual(candidates);
  expect(storedIndex(folder)).toEqual(first);
});

test.each([
  ["damaged", sql`UPDATE chunk SET data = zeroblob(length(data))`],
  ["cut short", sql`UPDATE chunk SET data = substr(data, 1, length(data) - 4)`],
  ["missing", sql`DELETE FROM chunk`],
])("an index whose bytes are %s is made anew", async (_, damage) => {
  const { folder, candidates } = searchedLibrary();
  const ofIndex = sql`${damage} WHERE content IN (SELECT content FROM index_segment)`;
  const before = storedIndex(folder);
  const db = new Db(join(folder, "library.rongbiao"), { readonly: false });
  db.run(ofIndex);
  db.close();
  expect((await searchedAgain(folder)).candidates).toEqual(candidates);
  expect(storedIndex(folder)).toEqual({ ...before, generation: 2 });
});

test("an index of an older kind is made anew", async () => {
  const { folder, candidates } = searchedLibrary();
  const before = storedIndex(folder);
  const db = new Db(join(folder, "library.rongbiao"), { readonly: false });
  const rows = db.all<{ content: number; data: Uint8Array }>(
    sql`SELECT content, data FROM chunk WHERE position = 0 AND content IN (SELECT content FROM index_segment)`,
  );
  for (const { content, data } of rows) {
    const older = new Uint8Array(data);
    new DataView(older.buffer).setUint32(8, INDEX_VERSION - 1, true);
    db.run(sql`UPDATE chunk SET data = ${older} WHERE content = ${content} AND position = 0`);
  }
  db.close();
  expect(rows.length).toBeGreaterThan(0);
  expect((await searchedAgain(folder)).candidates).toEqual(candidates);
  expect(storedIndex(folder).texts).toEqual(before.texts);
});

test("a text that is removed leaves the index at the next search", async () => {
  const { folder } = searchedLibrary();
  const before = storedIndex(folder).texts;
  const workbench = await openTestWorkbench(folder);
  await workbench.library.remove({ texts: [before[0]!] });
  await search(workbench);
  await workbench.close();
  expect(storedIndex(folder).texts).toEqual(before.slice(1));
});

test("a search that a closing stops goes on at the next opening and finds the same", async () => {
  const folder = temporaryFolder();
  const workbench = await openTestWorkbench(folder);
  await done(workbench, workbench.imports.samples());
  const { job } = await workbench.candidates.find({ top: 3 });
  await workbench.close();
  const reopened = await openTestWorkbench(folder);
  const ended = await reopened.jobs.wait({ job });
  const candidates = await allCandidates(reopened);
  expect(ended).toMatchObject({ state: "done", result: { found: candidates.length } });
  await search(reopened);
  expect(await allCandidates(reopened)).toEqual(candidates);
});

test("a search that is cancelled leaves no trace of how far it came", async () => {
  const folder = temporaryFolder();
  const workbench = await openTestWorkbench(folder);
  await done(workbench, workbench.imports.samples());
  const { job } = await workbench.candidates.find({ top: 3 });
  await workbench.jobs.cancel({ job });
  expect(await workbench.jobs.wait({ job })).toMatchObject({ state: "cancelled" });
  await workbench.close();
  const db = new Db(join(folder, "library.rongbiao"), { readonly: true });
  expect(db.all(sql`SELECT * FROM candidate_search`)).toEqual([]);
  db.close();
});

describe("a search of what is new", () => {
  const samples = () =>
    readdirSync(join(ROOT, "resources", "samples"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  const sidesOf = async (workbench: Workbench) => {
    // an amendment has no candidates of its own, and readers may end in any order
    const texts = (await workbench.library.texts()).filter(isEdition);
    return (system: string) => texts.filter(({ metadata }) => metadata.system.value === system).map(({ id }) => id);
  };

  test.each(["military", "civil"])("finds for a new %s text what a whole search finds", async (system) => {
    const workbench = await openTestWorkbench();
    await done(workbench, workbench.imports.samples());
    const [late] = (await sidesOf(workbench))(system).slice(-1);
    const { fileName } = await workbench.library.text({ text: late! });
    await workbench.library.remove({ texts: [late!] });
    await search(workbench);
    await done(workbench, workbench.imports.paths({ paths: samples().filter((path) => basename(path) === fileName) }));
    const side = system === "military" ? { left: late! } : { right: late! };
    await done(workbench, workbench.candidates.find({ top: 3, onlyNew: true }));
    const found = await allCandidates(workbench, side);
    await search(workbench);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await allCandidates(workbench, side));
  });

  test("has nothing to do where no text is new", async () => {
    const { folder, candidates } = searchedLibrary();
    const workbench = await openTestWorkbench(folder);
    const job = await done(workbench, workbench.candidates.find({ top: 3, onlyNew: true }));
    expect(job).toMatchObject({ total: 0, result: { found: candidates.length } });
    expect(await allCandidates(workbench)).toEqual(candidates);
  });
});
