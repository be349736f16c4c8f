import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, openTestWorkbench, ROOT, temporaryFolder } from "./helpers";

const SAMPLES = join(ROOT, "resources", "samples");
const sample = (name: string) => readFileSync(join(SAMPLES, name), "utf8");

/** Three military standards of the same words as a civil one, and another of each side. */
function folderOfAFamily(): string {
  const folder = join(temporaryFolder(), "texts");
  mkdirSync(folder);
  const civil = sample("GBT 99202-2020 电连接器 圆形连接器规范（示例）.txt");
  writeFileSync(join(folder, "GBT 99202-2020.txt"), civil);
  for (const number of [99111, 99112, 99113]) {
    const copy = civil.replaceAll(/GB\/T 99202([-—])2020/g, `GJB ${number}$12015`);
    writeFileSync(join(folder, `GJB ${number}-2015.txt`), copy);
  }
  for (const name of [
    "GBT 99201-2021 车载电源装置 通用技术条件（示例）.md",
    "GJB 99102-2008 圆形电连接器通用规范（示例）.md",
  ]) {
    writeFileSync(join(folder, name), sample(name));
  }
  return folder;
}

test("where three military standards say the same, the advice on their clause is to make one of them", async () => {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.paths({ paths: [folderOfAFamily()] }));
  await done(workbench, workbench.candidates.find({ top: 5 }));
  const { families } = await workbench.candidates.rollUp();
  const family = families.find(({ left }) => new Set(left.map(({ text }) => text)).size >= 3);
  const [left, right] = [family?.left[0], family?.right[0]];
  expect([left, right]).not.toContain(undefined);

  const { id: project } = await workbench.projects.create({
    name: "连接器",
    scope: "",
    requiredSides: ["military", "civil"],
    requiresApproval: false,
  });
  const pair = {
    left: { text: left!.text, clause: left!.clause },
    right: { text: right!.text, clause: right!.clause },
    candidate: null,
  };
  await workbench.projects.addToQueue({ project, pairs: [pair] });
  const advised = async () => {
    const [item] = await workbench.projects.queue({ project });
    return item!.advice.flatMap(({ reasons }) => reasons).filter(({ code }) => code === "family-says-the-same");
  };
  const members = new Set(family!.left.map(({ text }) => text)).size;
  expect(await advised()).toMatchObject([{ code: "family-says-the-same", values: { familySize: String(members) } }]);

  const { candidates } = await workbench.candidates.list({ offset: 0, limit: 500 });
  await workbench.candidates.dismiss({ candidates: candidates.map(({ id }) => id), reason: "对象不同" });
  expect(await advised()).toEqual([]);
});
