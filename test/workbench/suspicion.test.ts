import { describe, expect, it } from "vitest";
import type { ClauseAddress } from "../../src/contract";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench } from "./helpers";

const edition = (year: number, low: string) =>
  `GB/T 99610—${year}\n\n样例装置 通用规范\n\n1 范围\n本文件适用于样例装置。\n\n2 要求\n\n2.1 工作温度\n装置应能在${low}~55℃下工作。\n\n2.2 外观\n装置的表面应无裂纹。\n`;
const MILITARY =
  "GJB 99611—2015\n\n样例装置 军用规范\n\n1 范围\n本规范适用于样例装置。\n\n2 要求\n\n2.1 工作温度\n装置应能在-40℃~55℃下工作。\n\n2.2 外观\n装置的表面应无裂纹。\n";
const AMENDMENT = "GJB 99611—2015《样例装置 军用规范》第1号修改单\n\n一、2.1 中“-40℃”改为“-43℃”。\n";

async function importText(workbench: Workbench, name: string, text: string): Promise<string> {
  const before = new Set((await workbench.library.texts()).map(({ id }) => id));
  await done(workbench, workbench.imports.start({ files: [new File([text], name)] }));
  return (await workbench.library.texts()).find(({ id }) => !before.has(id))!.id;
}

async function clauseOf(workbench: Workbench, text: string, number: string) {
  const { tree } = await workbench.library.text({ text });
  return { text, clause: tree.find((clause) => clause.number === number)!.id };
}

/** A project with conclusions on the temperature and on the looks of the sample device. */
async function concluded(workbench: Workbench) {
  const left = await importText(workbench, "gjb.txt", MILITARY);
  const right = await importText(workbench, "gbt.txt", edition(2010, "-40℃"));
  const pairs = [];
  for (const number of ["2.1", "2.2"])
    pairs.push({ left: await clauseOf(workbench, left, number), right: await clauseOf(workbench, right, number) });
  return concludedOn(workbench, pairs);
}

/** A project with a conclusion on each pair; gives what tells their states. */
async function concludedOn(workbench: Workbench, pairs: readonly { left: ClauseAddress; right: ClauseAddress }[]) {
  const project = await workbench.projects.create({
    name: "样例",
    scope: "",
    requiredSides: ["military", "civil"],
    requiresApproval: false,
  });
  await workbench.projects.addToQueue({
    project: project.id,
    pairs: pairs.map((pair) => ({ ...pair, candidate: null })),
  });
  for (const { id } of await workbench.projects.queue({ project: project.id }))
    await workbench.review.conclude({
      item: id,
      disposition: "adopt-civil",
      relationship: "equal",
      rationale: "semantic",
      reason: "一致",
    });
  const states = async () => (await workbench.projects.queue({ project: project.id })).map(({ state }) => state);
  return states;
}

describe("a conclusion", () => {
  it("is suspect when a newer edition changes the clause that it rests on, and only then", async () => {
    const workbench = await openTestWorkbench();
    const states = await concluded(workbench);
    expect(await states()).toEqual(["concluded", "concluded"]);
    await importText(workbench, "gbt-new.txt", edition(2024, "-25℃"));
    expect(await states()).toEqual(["suspect", "concluded"]);
  });

  it("is suspect when an amendment speaks of its clause but cannot be applied", async () => {
    const workbench = await openTestWorkbench();
    const states = await concluded(workbench);
    await importText(workbench, "gjb-1.txt", AMENDMENT.replace("-40℃", "-41℃"));
    expect(await states()).toEqual(["suspect", "concluded"]);
  });

  it("stays to be read when an amendment takes its clause out of the text", async () => {
    const workbench = await openTestWorkbench();
    const listed = MILITARY.replace("装置的表面应无裂纹。", "表面：\na) 应无裂纹；\nb) 应无锈蚀。");
    const left = await importText(workbench, "gjb.txt", listed);
    const right = await importText(workbench, "gbt.txt", edition(2010, "-40℃"));
    const states = await concludedOn(workbench, [
      { left: await clauseOf(workbench, left, "a)"), right: await clauseOf(workbench, right, "2.2") },
    ]);
    await importText(workbench, "gjb-1.txt", AMENDMENT.replace(/一、.*/, "一、2.2改为：“表面应平整。”"));
    expect((await workbench.library.text({ text: left })).tree.some(({ number }) => number === "a)")).toBe(false);
    expect(await states()).toEqual(["suspect"]);
  });

  it("is suspect when an amendment speaks of its clause", async () => {
    const workbench = await openTestWorkbench();
    const states = await concluded(workbench);
    await importText(workbench, "gjb-1.txt", AMENDMENT);
    expect(await states()).toEqual(["suspect", "concluded"]);
  });
});
