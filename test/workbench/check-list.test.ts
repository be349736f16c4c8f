import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveText } from "../../src/workbench/library/resolve-text";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";

const REGISTER = [
  "标准号,中文标准名称,标准状态,实施日期,代替标准",
  "GB/T 99501-2003,样例电源,已被代替,2003-10-01,",
  "GB/T 99502-2020,样例电源 通用规范,现行,2020-10-01,GB/T 99501-2003",
  "待编号,样例草案,现行,,",
].join("\n");

const csv = (text: string, name: string) => new File([text], name, { type: "text/csv" });

async function importText(workbench: Workbench, text: string, name: string) {
  return done(workbench, workbench.imports.start({ files: [csv(text, name)] }));
}

const standings = async (workbench: Workbench, list: string) => {
  const checked = await workbench.registers.check({ file: csv(list, "list.csv") });
  return checked.map(({ cited, standing, supersededBy }) => [cited, standing, supersededBy.join()]);
};

describe("a register in the library", () => {
  it("answers what a list cites, and what it does not hold it says it does not know", async () => {
    const workbench = await openTestWorkbench();
    await importText(workbench, REGISTER, "register.csv");
    expect(await standings(workbench, "标准号\nGB/T 99501-2003\nGB/T 99502\nGB/T 99777-2001\n见附录\n")).toEqual([
      ["GB/T 99501-2003", "superseded", "GB/T 99502-2020"],
      ["GB/T 99502", "current", ""],
      ["GB/T 99777-2001", "unknown", ""],
      ["见附录", "unreadable", ""],
    ]);
  });

  it("is kept once, tells what it left out, and is gone when removed", async () => {
    const workbench = await openTestWorkbench();
    const first = await importText(workbench, REGISTER, "register.csv");
    const again = await importText(workbench, REGISTER, "again.csv");
    const outcomes = [first, again].map((job) => (job.result as { outcome: string; editions: number }[])[0]);
    expect(outcomes).toMatchObject([
      { outcome: "doubtful", editions: 2, doubts: [expect.stringContaining("unreadable-designator")] },
      { outcome: "already-there" },
    ]);
    const [register] = await workbench.registers.list();
    await workbench.registers.remove({ register: register!.id });
    expect(await standings(workbench, "GB/T 99502-2020")).toEqual([["GB/T 99502-2020", "unknown", ""]]);
  });

  it("is refused with its code where a spreadsheet names no column of designators", async () => {
    const workbench = await openTestWorkbench();
    const job = await importText(workbench, "姓名,单位\n甲,乙\n", "people.csv");
    expect(job.result).toMatchObject([{ outcome: "refused", fault: { code: "E_INVALID" } }]);
  });
});

describe("checking references", () => {
  it("counts the differences where both editions are held as texts", async () => {
    const workbench = await openTestWorkbench();
    await done(workbench, workbench.imports.samples());
    const [checked] = await workbench.registers.check({ file: csv("GB/T 99201-2012", "list.txt") });
    expect(checked).toMatchObject({ standing: "superseded", basis: "text", supersededBy: ["GB/T 99201—2021"] });
    expect(checked?.differences?.changed).toBeGreaterThan(0);
  });

  it("says of each designator of a plain list on which line it stands, blank lines counted", async () => {
    const workbench = await openTestWorkbench();
    const list = "引用标准\n\nGB/T 99777-2001\nGJB 99888-2010\n\n\nGB/T 99778-2002 样例\n";
    const places = async (name: string) =>
      (await workbench.registers.check({ file: csv(list, name) })).map(({ cited, place }) => [cited, place]);
    expect(await places("list.txt")).toEqual([
      ["GB/T 99777-2001", "line 3"],
      ["GJB 99888-2010", "line 4"],
      ["GB/T 99778-2002", "line 7"],
    ]);
    const numbered = csv("1 范围\n见 GB/T 99777-2001。\n2 要求\n按 GJB 99888-2010。\n", "text.txt");
    expect((await workbench.registers.check({ file: numbered })).map(({ place }) => place)).toEqual(["1", "2"]);
    const report = await workbench.registers.checkFile({ file: csv(list, "list.txt"), format: "xlsx", language: "zh" });
    expect(report.size).toBeGreaterThan(0);
  });

  it("checks every reference of a text of the library, but not the designator on its own cover", async () => {
    const workbench = await openTestWorkbench();
    await done(workbench, workbench.imports.samples());
    const texts = await workbench.library.texts();
    const gjb = resolveText(texts, "GJB 99101");
    const checked = await workbench.registers.check({ text: gjb.id });
    expect(checked.length).toBeGreaterThan(0);
    expect(checked.every(({ place, cited }) => place !== "" && cited !== "")).toBe(true);
    expect(checked.map(({ proper }) => proper)).not.toContain("GJB 99101-2019");
  });

  it("reads a list from a file on disk and hands it on as a workbook", async () => {
    const workbench = await openTestWorkbench();
    const path = join(temporaryFolder(), "list.md");
    writeFileSync(path, "# 清单\n\n1 引用 GB/T 99777-2001 与 GJB 99888-2010。\n");
    const file = await workbench.registers.checkFile({ path, format: "xlsx", language: "zh" });
    expect(file.name).toMatch(/[^.]list\.xlsx$/);
    expect((await workbench.registers.check({ path })).map(({ cited }) => cited)).toEqual([
      "GB/T 99777-2001",
      "GJB 99888-2010",
    ]);
  });
});
