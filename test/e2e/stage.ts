import type { Page } from "playwright-core";
import type { ProjectView, TextSummary } from "../../src/contract";
import { openWorkbench } from "../../src/workbench/workbench";
import { done, workbenchOptions } from "../workbench/helpers";
import { asked } from "./asked";

export const PASSPHRASE = "a passphrase for tests 42";

/** Sets the stage in a folder: a library in the middle of its work, with samples, candidates, a project and people. */
export async function setStage(folder: string): Promise<void> {
  const workbench = await openWorkbench(workbenchOptions(folder));
  await done(workbench, workbench.imports.samples());
  await done(workbench, workbench.candidates.find({ top: 5 }));
  const { id: project } = await workbench.projects.create({
    name: "车载电源装置通用化",
    scope: "示例",
    requiredSides: ["military", "civil"],
    requiresApproval: true,
  });
  const { candidates } = await workbench.candidates.list({ offset: 0, limit: 40, state: "open" });
  const pairs = candidates.map(({ id, left, right }) => ({ left, right, candidate: id }));
  await workbench.projects.addToQueue({ project, pairs });
  const person = { organization: "示例研究所", role: "expert", clearance: "internal", passphrase: PASSPHRASE } as const;
  const soldier = await workbench.participants.add({
    ...person,
    name: "王军代",
    side: "military",
    purpose: "sign-off",
  });
  await workbench.participants.add({ ...person, name: "赵签发", side: "neutral", purpose: "release" });
  const [item] = await workbench.projects.queue({ project });
  await workbench.review.addOpinion({
    item: item!.id,
    participant: soldier.id,
    category: "technical",
    text: "建议以民用标准为基础。",
    proposedChange: "",
  });
  await workbench.review.conclude({
    item: item!.id,
    disposition: "civil-base-military-supplement",
    relationship: "intersects",
    rationale: "semantic",
    reason: "民用标准覆盖大部分要求。",
  });
  await workbench.close();
}

/** What stands on the stage. */
export interface Stage {
  readonly texts: TextSummary[];
  readonly project: string;
}

export async function stageOf(page: Page): Promise<Stage> {
  const [project] = await asked<ProjectView[]>(page, "projects/list");
  return { texts: await asked<TextSummary[]>(page, "library/texts"), project: project!.id };
}
