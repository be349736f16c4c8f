import { expect, test } from "vitest";
import { done, openTestWorkbench } from "./helpers";
import { projectOnBest } from "./line";

async function concluded(disposition: "civil-base-military-supplement" | "keep-military") {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  const { project, item } = await projectOnBest(workbench);
  await workbench.review.conclude({
    item: item.id,
    disposition,
    relationship: "intersects",
    rationale: "semantic",
    reason: "示例",
  });
  return { workbench, project: project.id, item };
}

test("a draft holds the text that a conclusion leads to, with its sources, and is marked as they are", async () => {
  const { workbench, project, item } = await concluded("civil-base-military-supplement");
  const { clauses, leftOut, marking } = await workbench.projects.draft({ project });
  expect(leftOut).toEqual([]);
  expect(clauses).toMatchObject([{ item: item.id, number: "4.1", state: "concluded" }]);
  const [base] = clauses[0]!.passages;
  expect(base).toMatchObject({ role: "base", side: "civil", source: item.right });
  const { tree } = await workbench.library.text({ text: item.right.text });
  expect(base!.text).toContain(tree.find(({ id }) => id === item.right.clause)!.text);
  expect(marking).toMatchObject({ level: "internal", state: "proposed" });
}, 60_000);

test("as a file it has the layout of GB/T 1.1, as its own import shows", async () => {
  const { workbench, project } = await concluded("civil-base-military-supplement");
  const file = await workbench.projects.draftFile({ project, language: "zh" });
  expect(file.name).toMatch(/ 草案\.docx$/);
  const { result } = await done(workbench, workbench.imports.start({ files: [file] }));
  const [{ text }] = result as [{ text: string }];
  const { tree, marking } = await workbench.library.text({ text });
  const headed = tree
    .filter(({ kind }) => kind === "clause" || kind === "annex")
    .map(({ number, title }) => [number, title]);
  expect(headed).toEqual(
    expect.arrayContaining([
      ["1", "范围"],
      ["2", "规范性引用文件"],
      ["3", "术语和定义"],
      ["4", "要求"],
      ["4.1", expect.any(String)],
    ]),
  );
  expect(marking).toMatchObject({ level: "internal" });
}, 60_000);

test("a draft, minutes and a checked list that nobody waits for any more are not made", async () => {
  const { workbench, project, item } = await concluded("civil-base-military-supplement");
  const gone = AbortSignal.abort();
  const cancelled = { code: "E_CANCELLED" };
  const { text } = item.left;
  const [docx, language] = ["docx", "zh"] as const;
  await expect(workbench.projects.draftFile({ project, language }, gone)).rejects.toMatchObject(cancelled);
  await expect(workbench.projects.minutes({ project, format: docx, language }, gone)).rejects.toMatchObject(cancelled);
  await expect(workbench.registers.checkFile({ text, format: docx, language }, gone)).rejects.toMatchObject(cancelled);
}, 60_000);

test("what is kept military enters no draft but is listed, and a draft of nothing is refused", async () => {
  const { workbench, project, item } = await concluded("keep-military");
  expect(await workbench.projects.draft({ project })).toMatchObject({
    clauses: [],
    references: [],
    leftOut: [{ item: item.id, disposition: "keep-military", state: "concluded" }],
  });
  await expect(workbench.projects.draftFile({ project, language: "zh" })).rejects.toMatchObject({
    code: "E_NOT_FOUND",
  });
}, 60_000);
