import { expect, test } from "vitest";
import { done, openTestWorkbench } from "./helpers";

test("candidates roll up to the best set of texts for each text, both ways, as the map counts them", async () => {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  expect(await workbench.candidates.rollUp()).toEqual({ left: [], right: [], families: [], familiesFound: 0 });

  await done(workbench, workbench.candidates.find({ top: 5 }));
  const [rolled, map] = await Promise.all([workbench.candidates.rollUp(), workbench.candidates.map()]);
  const amendments = (await workbench.library.texts()).filter(({ metadata }) => metadata.designator.value?.change);
  expect(amendments).toHaveLength(1);
  expect(rolled.left.map(({ text }) => text)).not.toContain(amendments[0]!.id);
  for (const side of ["left", "right"] as const) {
    expect(rolled[side].map(({ text }) => text)).toEqual(map[side].map(({ id }) => id));
    for (const { text, units, covered, set, exact } of rolled[side]) {
      expect(exact).toBe(true);
      expect(set.reduce((sum, { adds }) => sum + adds, 0)).toBe(covered);
      expect(covered + map.gaps[side].filter((gap) => gap.text === text).length).toBe(units);
    }
  }
  expect(rolled.left.some(({ set }) => set.length > 1)).toBe(true);
  for (const { left, right, texts } of rolled.families) {
    expect(new Set([...left, ...right].map(({ text }) => text)).size).toBe(texts);
    expect(texts).toBeGreaterThanOrEqual(3);
  }
});

test("single items of lists do not lead the list of candidates, however alike they are", async () => {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  await done(workbench, workbench.candidates.find({ top: 5 }));
  const { candidates } = await workbench.candidates.list({ offset: 0, limit: 500 });
  const isItem = candidates.map(({ leftClause }) => /\)$|—$|^—/.test(leftClause.number ?? "—"));
  expect(isItem.filter(Boolean).length).toBeGreaterThan(0);
  expect(isItem.indexOf(true)).toBeGreaterThan(10);
  const scores = candidates.filter((_, at) => !isItem[at]).map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test("a dismissed candidate no longer counts in the roll-up", async () => {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  await done(workbench, workbench.candidates.find({ top: 5 }));
  const { candidates } = await workbench.candidates.list({ offset: 0, limit: 500 });
  await workbench.candidates.dismiss({ candidates: candidates.map(({ id }) => id), reason: "对象不同" });
  const { left, families } = await workbench.candidates.rollUp();
  expect(left.every(({ covered, set }) => covered === 0 && set.length === 0)).toBe(true);
  expect(families).toEqual([]);
});
