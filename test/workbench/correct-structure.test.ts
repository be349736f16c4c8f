import { describe, expect, it } from "vitest";
import type { StructureEdit } from "../../src/contract";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";

const SOURCE =
  "GJB 99612—2015\n\n样例装置 军用规范\n\n1 范围\n本规范适用于样例装置。\n\n2 要求\n\n2.1 温度\n装置应能在-40℃下工作。\n\n2.2 外观\n表面应无裂纹。\n颜色应为绿色。\n\n2.3 质量\n质量应不大于5 kg。\n";
const CIVIL =
  "GB/T 99612—2015\n\n样例装置 通用规范\n\n1 范围\n本文件适用于样例装置。\n\n2 要求\n\n2.1 温度\n装置应能在-25℃下工作。\n\n2.2 外观\n表面应无裂纹。\n";

async function importText(workbench: Workbench, name: string, text: string): Promise<string> {
  const before = new Set((await workbench.library.texts()).map(({ id }) => id));
  await done(workbench, workbench.imports.start({ files: [new File([text], name)] }));
  return (await workbench.library.texts()).find(({ id }) => !before.has(id))!.id;
}

async function imported(folder = temporaryFolder()) {
  const workbench = await openTestWorkbench(folder);
  const text = await importText(workbench, "gjb.txt", SOURCE);
  const correct = async (edit: StructureEdit) => {
    const { refused } = await workbench.library.correctStructure({ text, edit, by: "王工", reason: "读错" });
    return refused;
  };
  const numbers = async () => (await workbench.library.text({ text })).tree.map(({ number, title }) => number ?? title);
  return { workbench, text, correct, numbers };
}

const SPLIT: StructureEdit = { op: "split", clause: "2.2", at: 7, number: "2.2.1", title: "" };

describe("a correction of the structure", () => {
  it("stands over the import, with who and why, and its clauses are read anew", async () => {
    const { workbench, text, correct } = await imported();
    expect(await correct(SPLIT)).toBeNull();
    const { tree, overlay, clauses } = await workbench.library.text({ text });
    expect(tree.find(({ number }) => number === "2.2.1")?.provisions.map(({ type }) => type)).toEqual(["requirement"]);
    expect(tree.find(({ number }) => number === "2.2")?.text).toBe("表面应无裂纹。");
    expect(overlay.corrections).toMatchObject([{ by: "王工", reason: "读错", edit: SPLIT, clauses: ["2.2", "2.2.1"] }]);
    expect(await workbench.library.printed({ text })).toEqual(tree);
    expect(clauses).toBe(tree.length);
    const [hit] = await workbench.library.find({ words: "颜色 绿色", limit: 5 });
    expect(hit?.clause.clause).toBe("2.2.1");
  });

  it("is undone, and the undoing leaves the rows that were added", async () => {
    const { workbench, text, correct, numbers } = await imported();
    const before = await workbench.library.text({ text });
    await correct(SPLIT);
    await correct({ op: "label", clause: "2.3", number: "2.4" });
    await workbench.library.undo();
    expect(await numbers()).toEqual(expect.arrayContaining(["2.2.1", "2.3"]));
    await workbench.library.undo();
    const after = await workbench.library.text({ text });
    expect(after.tree).toEqual(before.tree);
    expect(after.overlay.corrections).toEqual([]);
  });

  it("is taken back out of turn; what rested on it is reported, not guessed", async () => {
    const { workbench, text, correct, numbers } = await imported();
    await correct(SPLIT);
    await correct({ op: "label", clause: "2.2.1", title: "颜色" });
    const [first] = (await workbench.library.text({ text })).overlay.corrections;
    await workbench.library.takeBackCorrection({ text, correction: first!.id, by: "李工", reason: "原文如此" });
    const { overlay } = await workbench.library.text({ text });
    expect(await numbers()).not.toContain("2.2.1");
    expect(overlay.unapplied).toMatchObject([{ by: { kind: "correction" }, reason: "anchor-gone" }]);
    await workbench.library.undo();
    expect((await workbench.library.text({ text })).tree.find(({ number }) => number === "2.2.1")?.title).toBe("颜色");
  });

  it("holds again when the same source is removed and imported anew", async () => {
    const { workbench, text, correct, numbers } = await imported();
    await correct(SPLIT);
    await correct({ op: "merge", clause: "2.3", runsOn: false });
    const before = await numbers();
    await workbench.library.remove({ texts: [text] });
    expect(await importText(workbench, "again.txt", SOURCE)).toBe(text);
    expect(await numbers()).toEqual(before);
    expect((await workbench.library.text({ text })).overlay.corrections).toHaveLength(2);
  });

  it("that cannot be made changes nothing and says why", async () => {
    const { workbench, text, correct, numbers } = await imported();
    const before = await numbers();
    expect(await correct({ op: "move", clause: "2.1", parent: "2.2" })).toBe("order");
    expect(await correct({ op: "merge", clause: "9.9", runsOn: true })).toBe("clause-not-found");
    expect(await numbers()).toEqual(before);
    expect((await workbench.library.text({ text })).overlay.corrections).toEqual([]);
  });

  it("makes conclusions on the clauses that it changes suspect, and no others, until it is undone", async () => {
    const { workbench, text, correct } = await imported();
    const civil = await importText(workbench, "gbt.txt", CIVIL);
    const { id: project } = await workbench.projects.create({
      name: "样例",
      scope: "",
      requiredSides: ["military", "civil"],
      requiresApproval: false,
    });
    const pairOf = (clause: string) => ({ left: { text, clause }, right: { text: civil, clause }, candidate: null });
    await workbench.projects.addToQueue({ project, pairs: [pairOf("2.1"), pairOf("2.2")] });
    for (const { id } of await workbench.projects.queue({ project }))
      await workbench.review.conclude({
        item: id,
        disposition: "adopt-civil",
        relationship: "equal",
        rationale: "semantic",
        reason: "一致",
      });
    const states = async () => (await workbench.projects.queue({ project })).map(({ state }) => state);
    await correct({ op: "merge", clause: "2.2", runsOn: false });
    expect(await states()).toEqual(["suspect", "suspect"]);
    await workbench.library.undo();
    expect(await states()).toEqual(["concluded", "concluded"]);
    await correct(SPLIT);
    expect(await states()).toEqual(["concluded", "suspect"]);
  });

  it("of an amendment counts where that is applied", async () => {
    const { workbench, text } = await imported();
    const source = "GJB 99612—2015《样例装置 军用规范》第1号修改单\n\n一、将2.3中的“5 kg”改为“4 kg”。\n二、删除2.1。\n";
    const amendment = await importText(workbench, "xg.txt", source);
    const second = (await workbench.library.text({ text: amendment })).tree.find(({ number }) => number === "二")!;
    const edit: StructureEdit = { op: "merge", clause: second.id, runsOn: false };
    await workbench.library.correctStructure({ text: amendment, edit, by: "王工", reason: "" });
    const { tree } = await workbench.library.text({ text });
    expect(tree.find(({ number }) => number === "2.3")?.text).toContain("4 kg");
  });
});
