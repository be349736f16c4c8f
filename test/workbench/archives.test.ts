import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileOutcome } from "../../src/contract";
import { writeZip } from "../../src/formats/write/zip";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";

const bytes = (text: string) => new TextEncoder().encode(text);
const TEXT = "1 范围\n本标准适用于样例设备。\n2 要求\n设备应可靠。\n";

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
});
