import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileOutcome } from "../../src/contract";
import { writeZip } from "../../src/formats/write/zip";
import type { Workbench } from "../../src/workbench/workbench";
import { makeZip } from "../formats/zip-maker";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";

const bytes = (text: string) => new TextEncoder().encode(text);
const TEXT = "1 范围\n本标准适用于样例设备。\n2 要求\n设备应可靠。\n";

/** An archive of so many texts in a folder. */
async function archiveOf(folder: string, texts: number): Promise<string> {
  const path = join(folder, "many.zip");
  const members = Array.from(
    { length: texts },
    (_, at) => [`${at}.txt`, bytes(`GB/T ${at + 1}—2020\n\n${TEXT}`)] as const,
  );
  writeFileSync(path, await writeZip(new Map(members)));
  return path;
}
/** What lies in the profile for imports. */
const staged = (folder: string): string[] => {
  const incoming = join(folder, "profile", "incoming");
  return existsSync(incoming) ? readdirSync(incoming) : [];
};
/** Waits until a job tells that it is unpacking. */
async function unpacking(workbench: Workbench): Promise<void> {
  for await (const event of workbench.events.stream()) if (event.kind === "job" && event.job.doing === "unpack") return;
}

describe("importing an archive", () => {
  it("imports its members, named from the archive, and passes over what systems leave in it", async () => {
    const workbench = await openTestWorkbench();
    const path = join(temporaryFolder(), "标准.zip");
    const members = {
      "甲/一.txt": TEXT,
      "二.txt": `${TEXT}3 附加\n另一条。\n`,
      "__MACOSX/._一.txt": "x",
      "甲/~$一.txt": "x",
    };
    writeFileSync(path, await writeZip(new Map(Object.entries(members).map(([name, text]) => [name, bytes(text)]))));
    const job = await done(workbench, workbench.imports.paths({ paths: [path] }));
    const outcomes = job.result as FileOutcome[];
    expect(outcomes.map(({ file, fault }) => [file, fault])).toEqual([
      ["标准.zip/二.txt", null],
      ["标准.zip/甲/一.txt", null],
    ]);
    expect(await workbench.library.texts()).toHaveLength(2);
  });

  it("refuses a damaged one with its code and imports what stands beside it", async () => {
    const workbench = await openTestWorkbench();
    const folder = temporaryFolder();
    const whole = await writeZip(new Map([["一.txt", bytes(TEXT)]]));
    writeFileSync(join(folder, "damaged.zip"), whole.slice(0, whole.length - 10));
    writeFileSync(join(folder, "一.txt"), TEXT);
    const job = await done(workbench, workbench.imports.paths({ paths: [folder] }));
    expect((job.result as FileOutcome[]).map(({ file, fault }) => [file, fault?.code ?? "imported"])).toEqual([
      ["damaged.zip", "E_DAMAGED"],
      ["一.txt", "imported"],
    ]);
  });

  it("keeps its place among the files beside it, and leaves nothing in the profile", async () => {
    const folder = temporaryFolder();
    const workbench = await openTestWorkbench(folder);
    const texts = join(folder, "texts");
    mkdirSync(texts);
    for (const name of ["a.txt", "z.txt"]) writeFileSync(join(texts, name), `${TEXT}${name}`);
    await archiveOf(texts, 2);
    const job = await done(workbench, workbench.imports.paths({ paths: [texts] }));
    expect((job.result as FileOutcome[]).map(({ file }) => file)).toEqual([
      ...["a.txt", "many.zip/0.txt", "many.zip/1.txt", "z.txt"],
    ]);
    expect([job.done, job.total, staged(folder)]).toEqual([4, 4, []]);
  });

  it("refuses a member that is damaged and imports the others; one without members is empty", async () => {
    const workbench = await openTestWorkbench();
    const folder = temporaryFolder();
    const members = [
      { name: "damaged.txt", data: TEXT, crc: 1 },
      { name: "good.txt", data: TEXT },
    ];
    writeFileSync(join(folder, "a.zip"), makeZip(members));
    writeFileSync(join(folder, "b.zip"), makeZip([{ name: "__MACOSX/._a.txt", data: "x" }]));
    const job = await done(workbench, workbench.imports.paths({ paths: [folder] }));
    expect((job.result as FileOutcome[]).map(({ file, fault }) => [file, fault?.code ?? "imported"])).toEqual([
      ["a.zip/damaged.txt", "E_DAMAGED"],
      ["a.zip/good.txt", "imported"],
      ["b.zip", "E_EMPTY"],
    ]);
  });

  it("tells that it unpacks; cancelled then, it has imported nothing and leaves nothing in the profile", async () => {
    const folder = temporaryFolder();
    const workbench = await openTestWorkbench(folder);
    const begun = unpacking(workbench);
    const job = await workbench.imports.paths({ paths: [await archiveOf(folder, 300)] });
    await begun;
    await workbench.jobs.cancel(job);
    const { state, result } = await workbench.jobs.wait(job);
    expect([state, result, await workbench.library.texts(), staged(folder)]).toEqual(["cancelled", [], [], []]);
  });

  it("cancelled before its turn leaves nothing in the profile", async () => {
    const folder = temporaryFolder();
    const workbench = await openTestWorkbench(folder);
    const path = await archiveOf(folder, 60);
    const [first, second] = [
      await workbench.imports.paths({ paths: [path] }),
      await workbench.imports.paths({ paths: [path] }),
    ];
    expect(await workbench.jobs.cancel(second)).toMatchObject({ state: "cancelled" });
    await workbench.jobs.wait(first);
    expect(staged(folder)).toEqual([]);
  });

  it("goes on at the next opening where a closing broke off the unpacking", async () => {
    const folder = temporaryFolder();
    const first = await openTestWorkbench(folder);
    const begun = unpacking(first);
    const { job } = await first.imports.paths({ paths: [await archiveOf(folder, 60)] });
    await begun;
    await first.close();
    expect(staged(folder)).toHaveLength(1);
    const second = await openTestWorkbench(folder);
    expect(await second.jobs.wait({ job })).toMatchObject({ state: "done", done: 60, total: 60 });
    expect(await second.library.texts()).toHaveLength(60);
    expect(staged(folder)).toEqual([]);
  });
});
