import { expect, test } from "vitest";
import type { FileOutcome, MarkingLevel, Side } from "../../src/contract";
import { resolveText } from "../../src/workbench/resolve-text";
import { bundledRuntime } from "../../src/workbench/runtime";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";

const PASSPHRASE = "correct horse battery";

async function importSamples(workbench: Workbench): Promise<FileOutcome[]> {
  const job = await done(workbench, workbench.imports.samples());
  return job.result as FileOutcome[];
}

const addPerson = (workbench: Workbench, name: string, side: Side, purpose: "sign-off" | "release" = "sign-off") =>
  workbench.participants.add({
    name,
    organization: "示例标准化研究所",
    side,
    role: "expert",
    clearance: "internal",
    purpose,
    passphrase: PASSPHRASE,
  });

async function confirmMarkings(workbench: Workbench, level: MarkingLevel): Promise<void> {
  const texts = (await workbench.library.texts()).filter(({ marking }) => marking.level === level).map(({ id }) => id);
  if (texts.length > 0) await workbench.library.confirmMarking({ texts, level, reason: "核对封面", by: "定密责任人" });
}

/** From the samples to a verified package, as a person would do it. */
async function walkTheLine(workbench: Workbench) {
  const outcomes = await importSamples(workbench);
  const found = await done(workbench, workbench.candidates.find({ top: 5 }));
  const { candidates } = await workbench.candidates.list({ offset: 0, limit: 100, state: "open" });
  const best = candidates[0]!;

  const texts = await workbench.library.texts();
  const comparison = await workbench.comparisons.get({
    left: resolveText(texts, "GJB 99101").id,
    right: resolveText(texts, "GB/T 99201").id,
  });
  const pair = await workbench.comparisons.pair({ left: best.left, right: best.right });

  const project = await workbench.projects.create({
    name: "车载电源通用化",
    scope: "车载电源装置",
    requiredSides: ["military", "civil"],
    requiresApproval: true,
  });
  await workbench.projects.addToQueue({
    project: project.id,
    pairs: [{ left: best.left, right: best.right, candidate: best.id }],
  });
  const [item] = await workbench.projects.queue({ project: project.id });
  const [advice] = item!.advice;
  const conclusion = await workbench.review.conclude({
    item: item!.id,
    disposition: "civil-base-military-supplement",
    relationship: "intersects",
    rationale: "functional",
    reason: "民用要求覆盖大部分，军用另加温度下限。",
  });
  for (const side of ["military", "civil"] as const) {
    const { id: participant } = await addPerson(workbench, `${side} expert`, side);
    await workbench.review.sign({
      conclusion: conclusion.id,
      participant,
      passphrase: PASSPHRASE,
      meaning: "assent",
    });
  }
  await workbench.review.approve({
    project: project.id,
    conclusions: [conclusion.id],
    authority: "示例主管机关",
    documentNumber: "示例〔2026〕1号",
    date: "2026-01-06",
  });
  for (const level of ["public", "internal"] as const) await confirmMarkings(workbench, level);
  const derived = await workbench.packages.markings({ project: project.id });
  await workbench.packages.release({
    project: project.id,
    subjects: derived.map(({ subject }) => subject),
    level: null,
    reason: "逐条核对",
    by: "定密责任人",
  });
  const releaser = await addPerson(workbench, "release officer", "neutral", "release");
  const preview = await workbench.packages.preview({ project: project.id, audience: "internal" });
  const exported = await workbench.packages.export({
    project: project.id,
    audience: "internal",
    participant: releaser.id,
    passphrase: PASSPHRASE,
  });
  const { bytes, fileName } = await workbench.packages.file({ package: exported.id });
  const verification = await workbench.packages.verify({ file: new File([bytes], fileName) });
  const ledger = await workbench.review.verifyLedger({ project: project.id });
  const [queued] = await workbench.projects.queue({ project: project.id });
  return {
    advice,
    outcomes,
    found,
    candidates,
    comparison,
    pair,
    preview,
    exported,
    bytes,
    verification,
    ledger,
    queued,
    project,
  };
}

const ways = [
  ["in one thread", undefined],
  ["in the bundled threads and processes", bundledRuntime()],
] as const;

test.each(ways)("a text becomes a signed decision and a verified package %s", async (_, runtime) => {
  const workbench = await openTestWorkbench(temporaryFolder(), runtime ? { runtime } : {});
  const line = await walkTheLine(workbench);

  expect(line.outcomes).toHaveLength(10);
  expect(line.outcomes.filter(({ outcome }) => outcome === "refused")).toEqual([]);
  expect(line.candidates.length).toBeGreaterThan(20);
  expect(line.comparison.comparison.judgements.length).toBeGreaterThan(20);
  expect(line.pair.judgement.left).toEqual([line.pair.left.id]);
  expect(line.advice?.reasons.length).toBeGreaterThan(0);
  expect(line.queued).toMatchObject({ state: "decided", missing: [] });
  expect(line.preview.lines).toContainEqual(expect.objectContaining({ kind: "conclusion", goes: "as-text" }));
  expect(line.exported.verification).toMatchObject({ valid: true });
  expect(line.verification).toMatchObject({ valid: true });
  expect(line.ledger).toMatchObject({ valid: true, findings: [] });
});
