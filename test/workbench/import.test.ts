import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FileOutcome, LibraryEvent } from "../../src/contract";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";

const standard = (number: number) =>
  `GB/T ${90_000 + number}—2020\n\n示例标准 ${number}\n\n4 要求\n\n4.1 温度\n\n装置在 -40 ℃～+55 ℃ 下应能工作。\n`;

/** A folder with files of every fate. */
function mixedFolder(): string {
  const folder = join(temporaryFolder(), "texts");
  mkdirSync(join(folder, "below"), { recursive: true });
  writeFileSync(join(folder, "one.txt"), standard(1));
  writeFileSync(join(folder, "again.txt"), standard(1));
  writeFileSync(join(folder, "below", "two.md"), standard(2));
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "binary.txt"), Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 7, 0, 0, 0]));
  writeFileSync(join(folder, "words.txt"), "没有编号的一段文字，既无标准编号也无条号。");
  writeFileSync(join(folder, ".hidden"), "x");
  return folder;
}

const fates = (outcomes: readonly FileOutcome[]) =>
  Object.fromEntries(outcomes.map(({ file, outcome, fault }) => [file.replace("\\", "/"), fault?.code ?? outcome]));

test("a folder is imported to the bottom, and what became of each file is said", async () => {
  const workbench = await openTestWorkbench();
  const { result } = await done(workbench, workbench.imports.paths({ paths: [mixedFolder()] }));
  const outcomes = fates(result as FileOutcome[]);
  expect(outcomes["empty.txt"]).toBe("E_EMPTY");
  expect(outcomes["binary.txt"]).toBe("E_BINARY");
  expect(outcomes["words.txt"]).toBe("doubtful");
  expect([outcomes["one.txt"], outcomes["again.txt"]].sort()).toEqual(["already-there", "imported"]);
  expect(outcomes["below/two.md"]).toBe("imported");
  expect(Object.keys(outcomes)).toHaveLength(6);
});

test("the report of an import is a file that tells of each file, refused ones with the reason", async () => {
  const workbench = await openTestWorkbench();
  const { id: job } = await done(workbench, workbench.imports.paths({ paths: [mixedFolder()] }));
  const html = await (await workbench.imports.report({ job, format: "html", language: "en" })).text();
  for (const name of ["one.txt", "empty.txt", "binary.txt", "words.txt"]) expect(html).toContain(name);
  expect(html.indexOf("binary.txt")).toBeLessThan(html.indexOf("one.txt"));
  const sheet = await workbench.imports.report({ job, format: "xlsx", language: "zh" });
  expect(sheet.size).toBeGreaterThan(1_000);
});

test("importing the same folder again changes nothing", async () => {
  const workbench = await openTestWorkbench();
  const folder = mixedFolder();
  await done(workbench, workbench.imports.paths({ paths: [folder] }));
  const before = await workbench.library.texts();
  const { result } = await done(workbench, workbench.imports.paths({ paths: [folder] }));
  expect((result as FileOutcome[]).filter(({ outcome }) => outcome === "imported")).toEqual([]);
  expect(await workbench.library.texts()).toEqual(before);
});

test("a cancelled import keeps what it has stored, and an import that a closing stopped goes on at the next opening", async () => {
  const folder = temporaryFolder();
  const texts = join(folder, "many");
  mkdirSync(texts);
  for (let number = 0; number < 150; number++) writeFileSync(join(texts, `${number}.txt`), standard(number));

  const first = await openTestWorkbench(folder);
  const cancelled = await first.imports.paths({ paths: [texts] });
  await first.jobs.cancel(cancelled);
  const stopped = await first.jobs.wait(cancelled);
  expect(stopped.state).toBe("cancelled");
  const kept = (stopped.result as FileOutcome[]).filter(({ text }) => text !== null).length;
  expect(await first.library.texts()).toHaveLength(kept);

  const { job } = await first.imports.paths({ paths: [texts] });
  await first.close();
  const second = await openTestWorkbench(folder);
  const resumed = await second.jobs.wait({ job });
  expect(resumed).toMatchObject({ state: "done", done: 150, total: 150 });
  expect(await second.library.texts()).toHaveLength(150);
});

test("what one window changes every window hears of, jobs too", async () => {
  const workbench = await openTestWorkbench();
  const stop = new AbortController();
  const heard: LibraryEvent[][] = [[], []];
  const windows = heard.map(async (events) => {
    for await (const event of workbench.events.stream(stop.signal)) events.push(event);
  });
  const folder = mixedFolder();
  await done(workbench, workbench.imports.paths({ paths: [folder] }));
  const [text] = await workbench.library.texts();
  await workbench.library.correct({ text: text!.id, patch: { titleZh: "更正" } });
  await new Promise((resume) => setImmediate(resume));
  stop.abort();
  await Promise.all(windows);
  for (const events of heard) {
    expect(events).toContainEqual(expect.objectContaining({ kind: "job" }));
    const tables = events.flatMap((event) => (event.kind === "changed" ? event.tables : []));
    expect(tables).toEqual(expect.arrayContaining(["text", "metadata"]));
  }
});

test("every field of a text's metadata can be corrected, and undo takes each correction back", async () => {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.paths({ paths: [mixedFolder()] }));
  const [before] = await workbench.library.texts();
  const patch = {
    designator: "GJB 99001A—2021",
    titleZh: "题名",
    titleEn: "Title",
    system: "military",
    level: "national-military",
    nature: "unmarked",
    status: "withdrawn",
    ics: "29.200",
    ccs: "K 81",
    issued: "2021-01-01",
    effective: "2021-06-01",
  } as const;
  const after = await workbench.library.correct({ text: before!.id, patch });
  for (const [field, value] of Object.entries(patch)) {
    const found = after.metadata[field as keyof typeof patch];
    expect(field === "designator" ? after.metadata.designator.value?.written : found.value).toBe(value);
    expect(found.state).toBe("confirmed");
  }
  expect(after.standard).toBe("GJB 99001");
  expect(await workbench.library.undo()).toEqual({ undone: "metadata.corrected" });
  expect((await workbench.library.texts()).find(({ id }) => id === before!.id)).toEqual(before);
  expect(await workbench.library.undo()).toEqual({ undone: null });
});

test("a text that a project uses cannot be removed, another can", async () => {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.paths({ paths: [mixedFolder()] }));
  const [left, right, free] = await workbench.library.texts();
  const project = await workbench.projects.create({
    name: "p",
    scope: "",
    requiredSides: ["military"],
    requiresApproval: false,
  });
  const [a, b] = await Promise.all([left!, right!].map(({ id }) => workbench.library.text({ text: id })));
  const pair = {
    left: { text: a!.id, clause: a!.tree[0]!.id },
    right: { text: b!.id, clause: b!.tree[0]!.id },
    candidate: null,
  };
  await workbench.projects.addToQueue({ project: project.id, pairs: [pair] });
  await expect(workbench.library.remove({ texts: [left!.id] })).rejects.toMatchObject({ code: "E_IN_USE" });
  expect(await workbench.library.remove({ texts: [free!.id] })).toEqual({ removed: 1 });
});
