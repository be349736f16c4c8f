import { cpSync } from "node:fs";
import { expect, test } from "vitest";
import type { ClauseAddress, MarkingLevel } from "../../src/contract";
import { readBagZip } from "../../src/formats/read/bag";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench, temporaryFolder } from "../workbench/helpers";
import { addPerson, PASSPHRASE } from "../workbench/line";

/** What must stay in, asked of whole packages: no file of one may hold the words. */
const TIMEOUT_MS = 60_000;

const confirm = (workbench: Workbench, text: string, level: MarkingLevel) =>
  workbench.library.confirmMarking({ texts: [text], level, reason: "示例", by: "定密责任人" });

/** A project with a point that the one side it needs has signed. */
async function decided(
  workbench: Workbench,
  name: string,
  sides: { left: ClauseAddress; right: ClauseAddress },
  reason = "示例理由",
): Promise<string> {
  const rules = { requiredSides: ["military" as const], requiresApproval: false };
  const { id: project } = await workbench.projects.create({ name, scope: "", ...rules });
  await workbench.projects.addToQueue({ project, pairs: [{ ...sides, candidate: null }] });
  const [item] = await workbench.projects.queue({ project });
  const { id: conclusion } = await workbench.review.conclude({
    item: item!.id,
    disposition: "keep-military",
    relationship: "intersects",
    rationale: "functional",
    reason,
  });
  const { id: participant } = await addPerson(workbench, `${name} 军方`, "military");
  await workbench.review.sign({ conclusion, participant, passphrase: PASSPHRASE, meaning: "assent" });
  return project;
}

/** Everything that is derived, confirmed as proposed, or at a level; gives what was proposed. */
async function release(workbench: Workbench, project: string, level: MarkingLevel | null = null) {
  const derived = await workbench.packages.markings({ project });
  const subjects = derived.map(({ subject }) => subject);
  await workbench.packages.release({ project, subjects, level, reason: "示例", by: "定密责任人" });
  return derived.map(({ proposed }) => proposed.level);
}

async function exported(workbench: Workbench, project: string, audience: MarkingLevel) {
  const releaser = await addPerson(workbench, `发布 ${project}`, "neutral", "release");
  const order = { project, audience, participant: releaser.id, passphrase: PASSPHRASE };
  const { id } = await workbench.packages.export(order);
  const { bytes, fileName } = await workbench.packages.file({ package: id });
  return { file: new File([bytes], fileName), bytes, key: releaser.key!.id };
}

async function filesWith(bytes: Uint8Array, words: string): Promise<string[]> {
  const files = await readBagZip(bytes);
  return [...files].filter(([, content]) => new TextDecoder().decode(content).includes(words)).map(([name]) => name);
}

const text = (head: string, mark = "") =>
  `${head}\n\n1 范围\n本标准适用于示例。\n\n2 要求\n\n2.1 温度\n工作温度应为 -40 ℃～+70 ℃。\n\n2.2 电压\n${mark}电压应不大于 37 V。\n`;

/** A military and a civil text, and the addresses of their clauses 2.2. */
async function twoTexts(workbench: Workbench, mark = "") {
  const military = new File([text("GJB 99771—2020\n示例军用标准", mark)], "a.txt");
  const civil = new File([text("GB/T 99772—2020\n示例民用标准")], "b.txt");
  await done(workbench, workbench.imports.start({ files: [military, civil] }));
  const texts = await workbench.library.texts();
  const address = async (fileName: string) => {
    const { id } = texts.find((one) => one.fileName === fileName)!;
    const { tree } = await workbench.library.text({ text: id });
    return { text: id, clause: tree.find(({ number }) => number === "2.2")!.id };
  };
  return { left: await address("a.txt"), right: await address("b.txt") };
}

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
    await confirm(workbench, edition, "internal");
    await confirm(workbench, civil, "public");
    await confirm(workbench, amendment, "secret");
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
    await confirm(workbench, sides.left.text, "internal");
    await confirm(workbench, sides.right.text, "public");
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
    await confirm(first, sides.left.text, "public");
    await confirm(first, sides.right.text, "public");
    const one = await decided(first, "一号", sides);
    const two = await decided(first, "二号", sides, "二号结论");
    for (const project of [one, two]) await release(first, project, "public");
    await first.close();
    const there = temporaryFolder();
    cpSync(here, there, { recursive: true });
    const other = await openTestWorkbench(there);
    await confirm(other, sides.left.text, "secret");
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
    await confirm(workbench, sides.left.text, "public");
    await confirm(workbench, sides.right.text, "public");
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
    await confirm(first, sides.left.text, "public");
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
