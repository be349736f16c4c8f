import { cpSync } from "node:fs";
import { expect, test } from "vitest";
import { done, openTestWorkbench, temporaryFolder } from "../workbench/helpers";
import { markText } from "../workbench/line";
import { decided, exported, filesWith, release, twoTexts } from "./marked-pair";

/** What must stay in, asked of whole packages: no file of one may hold the words. */
const TIMEOUT_MS = 60_000;

test(
  "words that a secret amendment put into an open edition stay in",
  async () => {
    const workbench = await openTestWorkbench();
    await done(workbench, workbench.imports.samples());
    const texts = await workbench.library.texts();
    const edition = texts.find(({ metadata }) => metadata.designator.value?.written === "GJB 99101—2019")!.id;
    const amendment = texts.find(({ metadata }) => metadata.designator.value?.change === "XG1")!.id;
    const civil = texts.find(({ metadata }) => metadata.designator.value?.written === "GB/T 99201—2021")!.id;
    const clauseOf = async (of: string, number: string) =>
      (await workbench.library.text({ text: of })).tree.find((clause) => clause.number === number)!.id;
    await markText(workbench, edition, "internal");
    await markText(workbench, civil, "public");
    await markText(workbench, amendment, "secret");
    const left = { text: edition, clause: await clauseOf(edition, "4.3.4") };
    const right = { text: civil, clause: await clauseOf(civil, "4.1") };
    const project = await decided(workbench, "修改单", { left, right });
    expect(await release(workbench, project)).toEqual(["secret"]);
    expect(await filesWith((await exported(workbench, project, "internal")).bytes, "80 mV")).toEqual([]);
  },
  TIMEOUT_MS,
);

test(
  "what quotes a paragraph that is marked above its text is proposed at the paragraph's level",
  async () => {
    const workbench = await openTestWorkbench();
    const sides = await twoTexts(workbench, "（机密）");
    await markText(workbench, sides.left.text, "internal");
    await markText(workbench, sides.right.text, "public");
    const project = await decided(workbench, "段落", sides, "机密段落的内容");
    expect(await release(workbench, project)).toEqual(["secret"]);
    expect(await filesWith((await exported(workbench, project, "internal")).bytes, "机密段落的内容")).toEqual([]);
  },
  TIMEOUT_MS,
);

test(
  "a text that one project's merge has raised is raised for every project that rests on it",
  async () => {
    const here = temporaryFolder();
    const first = await openTestWorkbench(here);
    const sides = await twoTexts(first);
    await markText(first, sides.left.text, "public");
    await markText(first, sides.right.text, "public");
    const one = await decided(first, "一号", sides);
    const two = await decided(first, "二号", sides, "二号结论");
    for (const project of [one, two]) await release(first, project, "public");
    await first.close();
    const there = temporaryFolder();
    cpSync(here, there, { recursive: true });
    const other = await openTestWorkbench(there);
    await markText(other, sides.left.text, "secret");
    await release(other, one);
    const { file, key } = await exported(other, one, "secret");
    const again = await openTestWorkbench(here);
    await again.packages.merge({ file, trusted: [key] });
    const { bytes } = await exported(again, two, "public");
    expect(await filesWith(bytes, "二号结论")).toEqual([]);
  },
  TIMEOUT_MS,
);

test(
  "a room without the texts merges, looks over what it has, and sends nothing of it on",
  async () => {
    const workbench = await openTestWorkbench();
    const sides = await twoTexts(workbench);
    await markText(workbench, sides.left.text, "public");
    await markText(workbench, sides.right.text, "public");
    const project = await decided(workbench, "一号", sides);
    await release(workbench, project, "public");
    const { file, key } = await exported(workbench, project, "public");
    const other = await openTestWorkbench();
    await other.packages.merge({ file, trusted: [key] });
    const { lines } = await other.packages.preview({ project, audience: "public" });
    const reasons = lines.filter(({ kind }) => kind === "conclusion").map(({ reason }) => reason.code);
    expect(reasons).toEqual(["release.text-absent"]);
    expect(await other.packages.markings({ project })).toEqual([]);
  },
  TIMEOUT_MS,
);

test(
  "two copies of a library that put the same confirmed text on a queue merge into a sound ledger",
  async () => {
    const here = temporaryFolder();
    const first = await openTestWorkbench(here);
    const sides = await twoTexts(first);
    const rules = { requiredSides: ["military" as const], requiresApproval: false };
    const { id: project } = await first.projects.create({ name: "一号", scope: "", ...rules });
    await markText(first, sides.left.text, "public");
    await first.close();
    const there = temporaryFolder();
    cpSync(here, there, { recursive: true });
    const rooms = await Promise.all([openTestWorkbench(here), openTestWorkbench(there)]);
    for (const room of rooms) await room.projects.addToQueue({ project, pairs: [{ ...sides, candidate: null }] });
    const { file, key } = await exported(rooms[1]!, project, "public");
    await rooms[0]!.packages.merge({ file, trusted: [key] });
    expect(await rooms[0]!.review.verifyLedger({ project })).toMatchObject({ valid: true, findings: [] });
  },
  TIMEOUT_MS,
);

test(
  "a room is shown a paragraph as it is marked, and what a person has marked higher as that",
  async () => {
    const workbench = await openTestWorkbench();
    const sides = await twoTexts(workbench, "（机密）");
    await markText(workbench, sides.left.text, "internal");
    await markText(workbench, sides.right.text, "public");
    const project = await decided(workbench, "会议室", sides);
    const sight = async () => {
      const [{ left, right, said } = { left: null, right: null, said: null }] = await workbench.projects.sight({
        project,
      });
      return [left?.level, right?.level, said?.level];
    };
    expect(await sight()).toEqual(["secret", "public", undefined]);
    await release(workbench, project, "top-secret");
    expect(await sight()).toEqual(["secret", "public", "top-secret"]);
  },
  TIMEOUT_MS,
);
