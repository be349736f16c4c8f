import { expect, test } from "vitest";
import { resolveText } from "../../src/workbench/library/resolve-text";
import { bundledRuntime } from "../../src/workbench/runtime";
import { openTestWorkbench, temporaryFolder } from "./helpers";
import { decideOnSamples, PASSPHRASE } from "./line";

const ways = [
  ["in one thread", {}],
  ["in the bundled threads and processes", { runtime: bundledRuntime() }],
] as const;

test.each(ways)("a text becomes a signed decision and a verified package %s", async (_, where) => {
  const workbench = await openTestWorkbench(temporaryFolder(), where);
  const { project, best, candidates, item, outcomes, releaser } = await decideOnSamples(workbench);

  expect(outcomes).toHaveLength(10);
  expect(outcomes).not.toContainEqual(expect.objectContaining({ outcome: "refused" }));
  expect(candidates.length).toBeGreaterThan(20);
  expect(item.advice[0]?.reasons.length).toBeGreaterThan(0);
  const [queued] = await workbench.projects.queue({ project: project.id });
  expect(queued).toMatchObject({ state: "decided", missing: [] });

  const texts = await workbench.library.texts();
  const [left, right] = [resolveText(texts, "GJB 99101").id, resolveText(texts, "GB/T 99201").id];
  const { comparison } = await workbench.comparisons.get({ left, right });
  expect(comparison.judgements.length).toBeGreaterThan(20);
  const report = await workbench.comparisons.report({ left, right, format: "html", language: "zh" });
  expect(await report.text()).toContain("GJB 99101");
  const pair = await workbench.comparisons.pair({ left: best.left, right: best.right });
  expect(pair.judgement.left).toEqual([pair.left.id]);

  const { lines } = await workbench.packages.preview({ project: project.id, audience: "internal" });
  expect(lines).toContainEqual(expect.objectContaining({ kind: "conclusion", goes: "as-text" }));
  const order = {
    project: project.id,
    audience: "internal",
    participant: releaser.id,
    passphrase: PASSPHRASE,
  } as const;
  const exported = await workbench.packages.export(order);
  expect(exported.verification).toMatchObject({ valid: true });
  const { bytes, fileName } = await workbench.packages.file({ package: exported.id });
  expect(await workbench.packages.verify({ file: new File([bytes], fileName) })).toMatchObject({ valid: true });
  expect(await workbench.review.verifyLedger({ project: project.id })).toMatchObject({ valid: true, findings: [] });
});
