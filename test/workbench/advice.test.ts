import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";

const MILITARY = "GJB 99655—2022\n便携计算机通用规范\n1 功耗\n计算机的功耗应不大于65 W。\n";
const CIVIL = "GB/T 99813—2020\n便携微型计算机通用规范\n1 功耗\n产品的功耗应不大于60 W。\n";

test("where coverage is not settled no advice says that all is covered, though every value is met", async () => {
  const folder = join(temporaryFolder(), "texts");
  mkdirSync(folder);
  writeFileSync(join(folder, "military.txt"), MILITARY);
  writeFileSync(join(folder, "civil.txt"), CIVIL);
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.paths({ paths: [folder] }));
  const texts = await workbench.library.texts();
  const at = (fileName: string) => ({ text: texts.find((text) => text.fileName === fileName)!.id, clause: "1" });
  const pair = { left: at("military.txt"), right: at("civil.txt") };
  const { judgement } = await workbench.comparisons.pair(pair);
  expect(judgement).toMatchObject({ covers: "unknown", rows: [{ verdict: "right-stricter" }] });

  const { id: project } = await workbench.projects.create({
    name: "计算机",
    scope: "",
    requiredSides: ["military", "civil"],
    requiresApproval: false,
  });
  await workbench.projects.addToQueue({ project, pairs: [{ ...pair, candidate: null }] });
  const [item] = await workbench.projects.queue({ project });
  const reasons = item!.advice.flatMap((one) => one.reasons);
  expect(item!.advice.map(({ disposition }) => disposition)).toContain("draft-jointly");
  expect(reasons.filter(({ values }) => "coveredShare" in values)).toEqual([]);
});
