import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inThreadPool, type TaskPool } from "../../src/jobs";
import { oneThread } from "../../src/workbench/runtime";
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

test("the points of a queue are judged together, and once", async () => {
  const orders: string[] = [];
  const pool = inThreadPool();
  const counted: TaskPool = {
    run: (task, input, options) => {
      orders.push(task);
      return pool.run(task, input, options);
    },
    close: pool.close,
  };
  const workbench = await openTestWorkbench(temporaryFolder(), { runtime: { ...oneThread, openPool: () => counted } });
  await done(workbench, workbench.imports.samples());
  await done(workbench, workbench.candidates.find({ top: 3 }));
  const { candidates } = await workbench.candidates.list({ offset: 0, limit: 5, state: "open" });
  const { id: project } = await workbench.projects.create({
    name: "示例",
    scope: "",
    requiredSides: ["military", "civil"],
    requiresApproval: false,
  });
  const pairs = candidates.map(({ id, left, right }) => ({ left, right, candidate: id }));
  await workbench.projects.addToQueue({ project, pairs });
  orders.length = 0;
  const queue = await workbench.projects.queue({ project });
  expect(await workbench.projects.queue({ project })).toEqual(queue);
  expect([queue.length, orders]).toEqual([5, ["pairs"]]);
});
