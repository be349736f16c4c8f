import { expect, test } from "vitest";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench } from "../workbench/helpers";
import { addPerson, markText, PASSPHRASE } from "../workbench/line";
import { decided, exported, filesWith, release, twoTexts } from "./marked-pair";

const TIMEOUT_MS = 60_000;

/** Takes in an amendment to the voltage, which all may see. */
async function amend(workbench: Workbench): Promise<void> {
  const instruction = "GJB 99771—2020《示例军用标准》第1号修改单\n\n一、2.2 中“37 V”改为“52 V”。\n";
  await done(workbench, workbench.imports.start({ files: [new File([instruction], "xg.txt")] }));
  const amendment = (await workbench.library.texts()).find(({ fileName }) => fileName === "xg.txt")!;
  await markText(workbench, amendment.id, "public");
}

/** An open decision on the voltage, and an amendment that comes after it was signed. */
async function amendedAfterwards(workbench: Workbench, betweenThem = () => {}) {
  const sides = await twoTexts(workbench);
  for (const { text } of [sides.left, sides.right]) await markText(workbench, text, "public");
  const project = await decided(workbench, "改后", sides, "原理由");
  await release(workbench, project, "public");
  betweenThem();
  await amend(workbench);
  const [point] = await workbench.projects.queue({ project });
  expect(point).toMatchObject({ state: "suspect", leftClause: { excerpt: expect.stringContaining("52 V") } });
  return { project, conclusion: point!.conclusion!.id, item: point!.id };
}

test(
  "words that came after the signatures do not go out under them",
  async () => {
    const workbench = await openTestWorkbench();
    const { project } = await amendedAfterwards(workbench);
    const { lines } = await workbench.packages.preview({ project, audience: "public" });
    expect(lines.find(({ kind }) => kind === "conclusion")).toMatchObject({
      goes: "withheld",
      reason: { code: "release.reworded" },
    });
    expect(await filesWith((await exported(workbench, project, "public")).bytes, "52 V")).toEqual([]);
  },
  TIMEOUT_MS,
);

test(
  "what was changed after it was concluded is neither assented to nor approved before it is concluded anew",
  async () => {
    const workbench = await openTestWorkbench();
    const { project, conclusion, item } = await amendedAfterwards(workbench);
    const { id: participant } = await addPerson(workbench, "民方", "civil");
    const act = { authority: "示例主管机关", documentNumber: "示例1号", date: "2026-01-06" };
    const sign = (id: string, meaning: "assent" | "disagree") =>
      workbench.review.sign({ conclusion: id, participant, passphrase: PASSPHRASE, meaning });
    await expect(sign(conclusion, "assent")).rejects.toMatchObject({ code: "E_SUSPECT", details: { conclusion } });
    await expect(workbench.review.approve({ project, conclusions: [conclusion], ...act })).rejects.toMatchObject({
      code: "E_SUSPECT",
    });
    await expect(sign(conclusion, "disagree")).resolves.toMatchObject({ meaning: "disagree" });
    const anew = await workbench.review.conclude({
      item,
      disposition: "keep-military",
      relationship: "intersects",
      rationale: "functional",
      reason: "以现行文字为准",
    });
    await expect(sign(anew.id, "assent")).resolves.toMatchObject({ meaning: "assent" });
  },
  TIMEOUT_MS,
);

const whyWithheld = async (workbench: Workbench, project: string) => {
  const { lines } = await workbench.packages.preview({ project, audience: "public" });
  return lines
    .filter(({ kind, goes }) => kind === "conclusion" && goes === "withheld")
    .map(({ reason }) => reason.code);
};

test.each([
  ["back after it was concluded", 0, -86_400_000],
  ["ahead when it was concluded", 86_400_000, 0],
])("words that changed since are found where the clock stood %s", async (_, before, after) => {
  let ahead = before;
  const workbench = await openTestWorkbench(undefined, { clock: () => new Date(Date.now() + ahead) });
  const { project } = await amendedAfterwards(workbench, () => {
    ahead = after;
  });
  expect(await whyWithheld(workbench, project)).toEqual(["release.reworded"]);
});

test(
  "a room that holds an amendment which the room of a conclusion lacks does not send its words under those signatures",
  async () => {
    const there = await openTestWorkbench();
    const sides = await twoTexts(there);
    for (const { text } of [sides.left, sides.right]) await markText(there, text, "public");
    const here = await openTestWorkbench();
    await twoTexts(here);
    for (const { text } of [sides.left, sides.right]) await markText(here, text, "public");
    await amend(here);
    const project = await decided(there, "别处", sides);
    await release(there, project, "public");
    const { file, key } = await exported(there, project, "public");
    await here.packages.merge({ file, trusted: [key] });
    expect(await whyWithheld(here, project)).toEqual(["release.reworded"]);
  },
  TIMEOUT_MS,
);
