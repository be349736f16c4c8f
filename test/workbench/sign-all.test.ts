import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conclusion, Participant, QueueItemView } from "../../src/contract";
import { openWorkbench, type Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench, temporaryFolder, workbenchOptions } from "./helpers";
import { addPerson, PASSPHRASE } from "./line";

const COUNT = 4;

const conclude = (workbench: Workbench, item: string): Promise<Conclusion> =>
  workbench.review.conclude({
    item,
    disposition: "keep-military",
    relationship: "intersects",
    rationale: "functional",
    reason: "示例理由",
  });

const begun = mkdtempSync(join(tmpdir(), "rongbiao-sign-all-"));
let project: string;
let military: Participant;
let civil: Participant;

/** Conclusions on several pairs that wait for both sides: what each test begins with a copy of. */
beforeAll(async () => {
  const workbench = await openWorkbench(workbenchOptions(begun));
  await done(workbench, workbench.imports.samples());
  await done(workbench, workbench.candidates.find({ top: 5 }));
  const { candidates } = await workbench.candidates.list({ offset: 0, limit: COUNT, state: "open" });
  ({ id: project } = await workbench.projects.create({
    name: "示例",
    scope: "示例装置",
    requiredSides: ["military", "civil"],
    requiresApproval: false,
  }));
  const pairs = candidates.map(({ id, left, right }) => ({ left, right, candidate: id }));
  await workbench.projects.addToQueue({ project, pairs });
  for (const { id } of await workbench.projects.queue({ project })) await conclude(workbench, id);
  military = await addPerson(workbench, "王军代", "military");
  civil = await addPerson(workbench, "李工", "civil");
  await workbench.close();
});
afterAll(() => rmSync(begun, { recursive: true, force: true }));

async function waiting() {
  const folder = temporaryFolder();
  cpSync(begun, folder, { recursive: true });
  const workbench = await openTestWorkbench(folder);
  const queue = () => workbench.projects.queue({ project });
  const sign = (points: readonly QueueItemView[], { id: participant }: Participant, passphrase = PASSPHRASE) =>
    workbench.review.signAll({
      project,
      participant,
      passphrase,
      conclusions: points.map(({ conclusion, shown }) => ({ conclusion: conclusion!.id, shown: shown! })),
    });
  const given = async () => (await queue()).map(({ signOffs }) => signOffs.length);
  return { workbench, queue, sign, given };
}

test("one passphrase gives each conclusion a signature and an entry of its own, and the ledger verifies", async () => {
  const { workbench, queue, sign } = await waiting();
  const points = await queue();
  const signed = await sign(points, military);
  expect(signed.map(({ conclusion }) => conclusion)).toEqual(points.map(({ conclusion }) => conclusion!.id));
  expect(new Set(signed.map(({ id }) => id)).size).toBe(COUNT);
  await sign(await queue(), civil);
  expect((await queue()).map(({ state }) => state)).toEqual(Array(COUNT).fill("decided"));
  const { valid, findings, checked } = await workbench.review.verifyLedger({ project });
  expect([valid, findings, checked["sign-offs"]]).toEqual([true, [], 2 * COUNT]);
}, 60_000);

test("what was not chosen stays unsigned, and what the other side signed meanwhile hinders nothing", async () => {
  const { queue, sign, given } = await waiting();
  const shown = await queue();
  await sign(shown.slice(1), military);
  expect(await given()).toEqual([0, 1, 1, 1]);
  await sign(shown, civil);
  expect(await given()).toEqual([1, 2, 2, 2]);
}, 60_000);

test("where one says something else by now nothing is signed, and the message names it", async () => {
  const { workbench, queue, sign, given } = await waiting();
  const shown = await queue();
  const { id, leftClause, rightClause } = shown[2]!;
  await conclude(workbench, id);
  await expect(sign(shown, military)).rejects.toMatchObject({
    code: "E_CHANGED",
    details: { name: expect.stringContaining(`${leftClause.designator} ${leftClause.number}`) },
  });
  await expect(sign(shown, military)).rejects.toMatchObject({
    details: { name: expect.stringContaining(rightClause.designator) },
  });
  expect(await given()).toEqual([0, 0, 0, 0]);
}, 60_000);

test("what was shown otherwise than it stands is not signed", async () => {
  const { queue, sign, given } = await waiting();
  const [one, ...others] = await queue();
  const changed = { ...one!, shown: others[0]!.shown };
  await expect(sign([...others, changed], military)).rejects.toMatchObject({ code: "E_CHANGED" });
  expect(await given()).toEqual([0, 0, 0, 0]);
}, 60_000);

test("what no longer waits for the signer is not signed twice", async () => {
  const { queue, sign, given } = await waiting();
  const shown = await queue();
  await sign(shown.slice(0, 1), military);
  await expect(sign(shown, military)).rejects.toMatchObject({ code: "E_CHANGED" });
  expect(await given()).toEqual([1, 0, 0, 0]);
}, 60_000);

test("whoever disagreed with a conclusion does not assent to it among others", async () => {
  const { workbench, queue, sign, given } = await waiting();
  const shown = await queue();
  const conclusion = shown[3]!.conclusion!.id;
  const order = { conclusion, participant: military.id, passphrase: PASSPHRASE, meaning: "disagree" } as const;
  await workbench.review.sign(order);
  await expect(sign(await queue(), military)).rejects.toMatchObject({ code: "E_CHANGED" });
  expect(await given()).toEqual([0, 0, 0, 1]);
}, 60_000);

test("a wrong passphrase signs nothing", async () => {
  const { queue, sign, given } = await waiting();
  await expect(sign(await queue(), military, "not the passphrase")).rejects.toMatchObject({ code: "E_PASSPHRASE" });
  expect(await given()).toEqual([0, 0, 0, 0]);
}, 60_000);

test("a text that is corrected after the list was shown holds everything back", async () => {
  const { workbench, queue, sign, given } = await waiting();
  const shown = await queue();
  const { text, clause } = shown[0]!.left;
  const edit = { op: "label", clause, title: "另一标题" } as const;
  await workbench.library.correctStructure({ text, edit, by: "王工", reason: "读错" });
  await expect(sign(shown, military)).rejects.toMatchObject({ code: "E_CHANGED" });
  expect(await given()).toEqual([0, 0, 0, 0]);
}, 60_000);
