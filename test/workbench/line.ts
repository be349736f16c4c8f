import type { ClauseAddress, MarkingLevel, Side, TextSummary } from "../../src/contract";
import type { Workbench } from "../../src/workbench/workbench";
import { done } from "./helpers";

export const PASSPHRASE = "correct horse battery";

export const addPerson = (
  workbench: Workbench,
  name: string,
  side: Side,
  purpose: "sign-off" | "release" = "sign-off",
) =>
  workbench.participants.add({
    name,
    organization: "示例标准化研究所",
    side,
    role: "expert",
    clearance: "internal",
    purpose,
    passphrase: PASSPHRASE,
  });

/** Confirms every marking as it is proposed. */
export async function confirmMarkings(workbench: Workbench): Promise<void> {
  const byLevel = Map.groupBy(await workbench.library.texts(), ({ marking }) => marking.level);
  for (const [level, texts] of byLevel as Map<MarkingLevel, TextSummary[]>) {
    await workbench.library.confirmMarking({
      texts,
      level,
      reason: "核对封面",
      by: "定密责任人",
    });
  }
}

/** Marks a text as a person does who was shown how it is marked. */
export async function markText(workbench: Workbench, text: string, level: MarkingLevel): Promise<void> {
  const texts = [(await workbench.library.texts()).find(({ id }) => id === text)!];
  await workbench.library.confirmMarking({ texts, level, reason: "示例", by: "定密责任人" });
}

export async function releaseDerived(workbench: Workbench, project: string): Promise<void> {
  const subjects = await workbench.packages.markings({ project });
  await workbench.packages.release({ project, subjects, level: null, reason: "逐条核对", by: "定密责任人" });
}

/** A project with the best candidate in its queue. */
export async function projectOnBest(workbench: Workbench) {
  await done(workbench, workbench.candidates.find({ top: 5 }));
  const { candidates } = await workbench.candidates.list({ offset: 0, limit: 100, state: "open" });
  const best = candidates[0]!;
  const project = await workbench.projects.create({
    name: "车载电源通用化",
    scope: "车载电源装置",
    requiredSides: ["military", "civil"],
    requiresApproval: true,
  });
  const pairs = [{ left: best.left, right: best.right, candidate: best.id }];
  await workbench.projects.addToQueue({ project: project.id, pairs });
  const [item] = await workbench.projects.queue({ project: project.id });
  return { project, candidates, best, item: item! };
}

/** From the samples to a decision on the best candidate that may be released; gives who may release it. */
export async function decideOnSamples(workbench: Workbench) {
  const { result: outcomes } = await done(workbench, workbench.imports.samples());
  const begun = await projectOnBest(workbench);
  const { project, item } = begun;
  const conclusion = await workbench.review.conclude({
    item: item.id,
    disposition: "civil-base-military-supplement",
    relationship: "intersects",
    rationale: "functional",
    reason: "民用要求覆盖大部分，军用另加温度下限。",
  });
  for (const side of ["military", "civil"] as const) {
    const { id: participant } = await addPerson(workbench, `${side} expert`, side);
    const order = { conclusion: conclusion.id, participant, passphrase: PASSPHRASE };
    await workbench.review.sign({ ...order, meaning: "assent" });
  }
  await workbench.review.approve({
    project: project.id,
    conclusions: [conclusion.id],
    authority: "示例主管机关",
    documentNumber: "示例〔2026〕1号",
    date: "2026-01-06",
  });
  await confirmMarkings(workbench);
  await releaseDerived(workbench, project.id);
  const releaser = await addPerson(workbench, "release officer", "neutral", "release");
  return { ...begun, outcomes, conclusion, releaser };
}

/** A conclusion on one pair of clauses, and how a person of the military side assents to it. */
export async function concludedOn(
  workbench: Workbench,
  { left, right }: { left: ClauseAddress; right: ClauseAddress },
) {
  const participant = await addPerson(workbench, "王工", "military");
  const project = await workbench.projects.create({
    name: "示例",
    scope: "示例装置",
    requiredSides: ["military"],
    requiresApproval: false,
  });
  await workbench.projects.addToQueue({ project: project.id, pairs: [{ left, right, candidate: null }] });
  const [item] = await workbench.projects.queue({ project: project.id });
  const { id: conclusion } = await workbench.review.conclude({
    item: item!.id,
    disposition: "adopt-civil",
    relationship: "equal",
    rationale: "functional",
    reason: "文字相同",
  });
  const sign = () =>
    workbench.review.sign({ conclusion, participant: participant.id, passphrase: PASSPHRASE, meaning: "assent" });
  return { conclusion, sign };
}

/** Both sides sign what a room concludes on its one point; gives the conclusion. */
export async function concludeAndSign(workbench: Workbench, project: string, reason: string): Promise<string> {
  const [item] = await workbench.projects.queue({ project });
  const { id } = await workbench.review.conclude({
    item: item!.id,
    disposition: "keep-military",
    relationship: "intersects",
    rationale: "functional",
    reason,
  });
  for (const { id: participant, key } of await workbench.participants.list()) {
    const order = { conclusion: id, participant, passphrase: PASSPHRASE };
    if (key?.purpose === "sign-off") await workbench.review.sign({ ...order, meaning: "assent" });
  }
  return id;
}
