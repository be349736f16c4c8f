import { describe, expect, it } from "vitest";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench } from "./helpers";

const CONCLUSION = { disposition: "adopt-civil", rationale: "semantic", reason: "两条要求一致" } as const;
const list = (workbench: Workbench, project?: string) =>
  workbench.candidates.list({ offset: 0, limit: 500, ...(project ? { project } : {}) });

async function withCandidates(): Promise<Workbench> {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  await done(workbench, workbench.candidates.find({ top: 5 }));
  return workbench;
}

const found = (workbench: Workbench, name: string) =>
  workbench.projects.create({ name, scope: "", requiredSides: ["military", "civil"], requiresApproval: false });

/** Concludes in a new project that the last of the candidates of each of some clauses, not the first, is the right one. */
async function concludeAgainstTheScores(workbench: Workbench): Promise<string> {
  const { id: project } = await found(workbench, "先前的项目");
  const { candidates } = await list(workbench);
  const rivals = [...Map.groupBy(candidates, ({ left }) => `${left.text}/${left.clause}`).values()];
  const taken = rivals.filter(({ length }) => length > 2).map((its) => its.at(-1)!);
  expect(taken.length).toBeGreaterThan(5);
  const pairs = taken.map(({ id, left, right }) => ({ left, right, candidate: id }));
  await workbench.projects.addToQueue({ project, pairs });
  for (const { id: item } of await workbench.projects.queue({ project })) {
    await workbench.review.conclude({ item, relationship: "intersects", ...CONCLUSION });
  }
  return project;
}

describe("the order of candidates that a project has learned", () => {
  it("is off until it is switched on, and the order of the scores where nothing has been concluded", async () => {
    const workbench = await withCandidates();
    const { id: project } = await found(workbench, "新项目");
    expect(await workbench.projects.learning({ project })).toEqual({ order: null, settled: false });
    const { order } = await workbench.projects.setLearning({ project, on: true });
    expect(order).toMatchObject({ score: 1, accepted: 0, rejected: 0 });
    expect(order?.weights.every((weight) => weight === 0)).toBe(true);
    expect(await list(workbench, project)).toEqual(await list(workbench));
  });

  it("follows what was concluded, stays as it is while more is concluded elsewhere, and changes no candidate", async () => {
    const workbench = await withCandidates();
    await concludeAgainstTheScores(workbench);
    const { id: project } = await found(workbench, "新项目");
    const before = await list(workbench);
    const { order } = await workbench.projects.setLearning({ project, on: true });
    expect(order?.accepted).toBeGreaterThan(5);
    const learned = (await list(workbench, project)).candidates;
    expect(learned.map(({ id }) => id)).not.toEqual(before.candidates.map(({ id }) => id));
    expect(await list(workbench)).toEqual(before);

    const open = learned.filter(({ state }) => state === "open").slice(0, 3);
    await workbench.candidates.dismiss({ candidates: open.map(({ id }) => id), reason: "对象不同" });
    expect((await workbench.projects.setLearning({ project, on: true })).order).toEqual(order);
  });

  it("cannot be switched once the project has a conclusion", async () => {
    const workbench = await withCandidates();
    const project = await concludeAgainstTheScores(workbench);
    expect(await workbench.projects.learning({ project })).toEqual({ order: null, settled: true });
    await expect(workbench.projects.setLearning({ project, on: true })).rejects.toMatchObject({ code: "E_INVALID" });
  });

  it("is not known of a project that is not there", async () => {
    const workbench = await openTestWorkbench();
    await expect(workbench.projects.learning({ project: "keines" })).rejects.toMatchObject({ code: "E_NOT_FOUND" });
  });
});
