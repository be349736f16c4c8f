import { join } from "node:path";
import { expect, test } from "vitest";
import { done, openTestWorkbench, ROOT } from "./helpers";

test("a draft overlaps with the standard that says the same, clause by clause, and a project of its subject", async () => {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  const [military] = (await workbench.library.texts()).filter(({ fileName }) =>
    fileName.startsWith("GJB 99101-2019 军用车载电源装置"),
  );
  const title = military?.metadata.titleZh.value ?? "";
  const rules = { requiredSides: ["military", "civil"], requiresApproval: false } as const;
  await workbench.projects.create({ name: title, scope: "", ...rules, requiredSides: [...rules.requiredSides] });
  await workbench.projects.create({
    name: "船舶涂料",
    scope: "防污",
    ...rules,
    requiredSides: [...rules.requiredSides],
  });

  const source = await workbench.library.source({ text: military!.id });
  const draft = new File([source.bytes, "\n"], source.fileName);
  const { clauses, standards, projects } = await workbench.candidates.overlap({ file: draft });
  expect(clauses).toBeGreaterThan(10);
  expect(standards[0]?.text).toBe(military?.id);
  expect(standards[0]?.titleLikeness).toBeGreaterThan(0.9);
  expect(standards[0]!.clauses / clauses).toBeGreaterThan(0.7);
  expect(standards[0]?.pairs[0]?.clause.text).toBe(military?.id);

  const byTitle = await workbench.candidates.overlap({ title, scope: "" });
  expect(byTitle.standards.map(({ text }) => text)).toContain(military?.id);
  expect(byTitle.standards.map(({ designator }) => designator).filter((one) => one.includes("修改单"))).toEqual([]);
  expect(byTitle.projects.map(({ name }) => name)).toEqual([title]);
  expect(projects.length).toBeLessThanOrEqual(1);
});

test("a title of another world overlaps with nothing, and no title is refused", async () => {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  const none = await workbench.candidates.overlap({ title: "糕点烘焙卫生", scope: "奶油蛋糕" });
  expect(none).toEqual({ clauses: 1, itself: null, standards: [], projects: [] });
  await expect(workbench.candidates.overlap({ title: " ", scope: "" })).rejects.toMatchObject({ code: "E_INVALID" });
});

test("a check that nobody waits for any more is not made", async () => {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  const proposal = { title: "军用车载电源装置", scope: "" };
  const gone = AbortSignal.abort();
  await expect(workbench.candidates.overlap(proposal, gone)).rejects.toMatchObject({ code: "E_CANCELLED" });
  expect((await workbench.candidates.overlap(proposal)).standards.length).toBeGreaterThan(0);
});

test("a file that the library holds is not held against itself, and is named", async () => {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  const [text] = (await workbench.library.texts()).filter(({ fileName }) => fileName.startsWith("GBT 99201-2021"));
  const path = join(ROOT, "resources", "samples", text!.fileName);
  const { itself, standards } = await workbench.candidates.overlap({ path });
  expect(itself).toEqual({ text: text!.id, designator: "GB/T 99201—2021" });
  expect(standards.map((one) => one.text)).not.toContain(text!.id);
  expect(standards.length).toBeGreaterThan(0);
});
