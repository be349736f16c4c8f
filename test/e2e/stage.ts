import type { Page } from "playwright-core";
import type { CandidateView, Participant, ProjectView, QueueItemView, TextSummary } from "../../src/contract";
import { asked, finished } from "./asked";

/** A library in the middle of its work: samples, candidates, a project with a queue, people, one conclusion. */
export interface Stage {
  readonly texts: TextSummary[];
  readonly project: string;
}

export const PASSPHRASE = "a passphrase for tests 42";

/** Sets the stage through the procedures, for tests that look at pages rather than walk to them. */
export async function setStage(page: Page): Promise<Stage> {
  await finished(page, await asked(page, "imports/samples"));
  await finished(page, await asked(page, "candidates/find", { top: 5 }));
  const texts = await asked<TextSummary[]>(page, "library/texts");
  const { id: project } = await asked<ProjectView>(page, "projects/create", {
    name: "车载电源装置通用化",
    scope: "示例",
    requiredSides: ["military", "civil"],
    requiresApproval: true,
  });
  const { candidates } = await asked<{ candidates: CandidateView[] }>(page, "candidates/list", { limit: 40 });
  const pairs = candidates.map(({ id, left, right }) => ({ left, right, candidate: id }));
  await asked(page, "projects/addToQueue", { project, pairs });
  const [item] = await asked<QueueItemView[]>(page, "projects/queue", { project });
  const person = (name: string, side: string, purpose: string) =>
    asked<Participant>(page, "participants/add", {
      name,
      organization: "示例研究所",
      side,
      role: "expert",
      clearance: "internal",
      purpose,
      passphrase: PASSPHRASE,
    });
  const soldier = await person("王军代", "military", "sign-off");
  await person("赵签发", "neutral", "release");
  const about = { item: item?.id, category: "technical", text: "建议以民用标准为基础。", proposedChange: "" };
  await asked(page, "review/addOpinion", { ...about, participant: soldier.id });
  await asked(page, "review/conclude", {
    item: item?.id,
    disposition: "civil-base-military-supplement",
    relationship: "intersects",
    rationale: "semantic",
    reason: "民用标准覆盖大部分要求。",
  });
  return { texts, project };
}
