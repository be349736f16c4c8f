import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MarkingLevel, QueueItemView } from "../../src/contract";
import { writeBagZip } from "../../src/formats/write/bag";
import { openWorkbench, type Workbench } from "../../src/workbench/workbench";
import { signedPackage } from "../pack/package-makers";
import { done, openTestWorkbench, temporaryFolder, workbenchOptions } from "./helpers";
import { concludeAndSign, decideOnSamples, markText, PASSPHRASE, releaseDerived } from "./line";

/** A library with a decision that may be released; every room begins with a copy of it. */
const begun = mkdtempSync(join(tmpdir(), "rongbiao-merge-"));
beforeAll(async () => {
  const workbench = await openWorkbench(workbenchOptions(begun));
  await decideOnSamples(workbench);
  await workbench.close();
}, 120_000);
afterAll(() => rmSync(begun, { recursive: true, force: true }));

async function openRoom() {
  const folder = temporaryFolder();
  cpSync(begun, folder, { recursive: true });
  const workbench = await openTestWorkbench(folder);
  const [project] = await workbench.projects.list();
  return { workbench, project: project!.id };
}

const releaserOf = async (workbench: Workbench) =>
  (await workbench.participants.list()).find(({ key }) => key?.purpose === "release")!;

const levelOfText = async (workbench: Workbench, text: string): Promise<MarkingLevel> =>
  (await workbench.library.texts()).find(({ id }) => id === text)!.marking.level;

async function exported(workbench: Workbench, project: string, audience: MarkingLevel = "internal"): Promise<File> {
  const releaser = await releaserOf(workbench);
  const order = { project, audience, participant: releaser.id, passphrase: PASSPHRASE };
  const { id } = await workbench.packages.export(order);
  const { bytes, fileName } = await workbench.packages.file({ package: id });
  return new File([bytes], fileName);
}

async function concludeAndRelease(workbench: Workbench, project: string, reason: string): Promise<void> {
  await concludeAndSign(workbench, project, reason);
  await releaseDerived(workbench, project);
}

test("what another room decided is taken in with its package, once, and the ledger verifies", async () => {
  const { workbench, project } = await openRoom();
  const file = await exported(workbench, project);
  const other = await openTestWorkbench();
  const trusted = [(await releaserOf(workbench)).key!.id];
  const merged = await other.packages.merge({ file, trusted });
  expect(merged).toMatchObject({ project, conflicts: [] });
  expect(merged.added).toBeGreaterThan(4);
  expect((await other.projects.list()).map(({ id }) => id)).toEqual([project]);
  expect(await other.review.verifyLedger({ project })).toMatchObject({ valid: true, findings: [] });
  expect(await other.packages.merge({ file, trusted })).toMatchObject({ added: 0 });
}, 60_000);

test("two rooms that concluded on the same point apart are shown both conclusions", async () => {
  const [first, second] = await Promise.all([openRoom(), openRoom()]);
  const { project } = first;
  await concludeAndRelease(first.workbench, project, "甲室的结论");
  await concludeAndRelease(second.workbench, project, "乙室的结论");
  const file = await exported(first.workbench, project);
  const { conflicts } = await second.workbench.packages.merge({ file });
  const reasons = conflicts.flatMap(({ conclusions }) => conclusions.map(({ reason }) => reason));
  expect(reasons.sort()).toEqual(["乙室的结论", "甲室的结论"]);
  expect(await second.workbench.review.verifyLedger({ project })).toMatchObject({ valid: true });
}, 60_000);

test("two rooms' conclusions on one point are settled by one that both sides sign, and it goes to either room", async () => {
  const [first, second] = await Promise.all([openRoom(), openRoom()]);
  const { project } = first;
  await concludeAndRelease(first.workbench, project, "甲室的结论");
  await concludeAndRelease(second.workbench, project, "乙室的结论");
  const { workbench } = second;
  await workbench.packages.merge({ file: await exported(first.workbench, project) });
  const [point] = await workbench.projects.queue({ project });
  const { disposition, relationship, rationale } = point!.rivals[0]!.conclusion;
  const settlement = { item: point!.id, disposition, relationship, rationale, reason: "双方商定" };
  const stale = workbench.review.conclude({ ...settlement, settles: ["another"] });
  await expect(stale).rejects.toMatchObject({ code: "E_CHANGED" });
  const settles = point!.rivals.map(({ conclusion }) => conclusion.id);
  const { id } = await workbench.review.conclude({ ...settlement, settles });
  for (const { id: participant, key } of await workbench.participants.list())
    if (key?.purpose === "sign-off")
      await workbench.review.sign({ conclusion: id, participant, passphrase: PASSPHRASE, meaning: "assent" });
  await workbench.review.approve({
    project,
    conclusions: [id],
    authority: "示例主管机关",
    documentNumber: "示例〔2026〕2号",
    date: "2026-01-07",
  });
  const [settled] = await workbench.projects.queue({ project });
  expect(settled).toMatchObject({ state: "decided", rivals: [], conclusion: { reason: "双方商定", settles } });
  await releaseDerived(workbench, project);
  const { conflicts } = await first.workbench.packages.merge({ file: await exported(workbench, project) });
  expect(conflicts).toEqual([]);
  expect((await first.workbench.projects.queue({ project }))[0]!.conclusion!.reason).toBe("双方商定");
}, 60_000);

test("a package that would not be what was shown is not written, and what is shown now is", async () => {
  const { workbench, project } = await openRoom();
  const order = { project, audience: "internal" as const };
  const [{ id: item } = { id: "" }] = await workbench.projects.queue({ project });
  const { id: participant } = await releaserOf(workbench);
  const before = (await workbench.packages.list()).length;
  const { shown } = await workbench.packages.preview(order);
  const opinion = { item, participant, category: "general" as const, text: "导出前加上的意见", proposedChange: "" };
  await workbench.review.addOpinion(opinion);
  await releaseDerived(workbench, project);
  const send = (seen: string) =>
    workbench.packages.export({ ...order, participant, passphrase: PASSPHRASE, shown: seen });
  await expect(send(shown)).rejects.toMatchObject({ code: "E_CHANGED" });
  expect(await workbench.packages.list()).toHaveLength(before);
  const again = await workbench.packages.preview(order);
  expect(await send(again.shown)).toMatchObject({ verification: { valid: true } });
});

test("a package with one byte changed is not taken in", async () => {
  const { workbench, project } = await openRoom();
  const bytes = new Uint8Array(await (await exported(workbench, project)).arrayBuffer());
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  const other = await openTestWorkbench();
  await expect(other.packages.merge({ file: new File([bytes], "x.zip") })).rejects.toMatchObject({
    code: expect.stringMatching(/^E_(PACKAGE_INVALID|DAMAGED|HOSTILE)$/),
  });
  expect(await other.projects.list()).toEqual([]);
}, 60_000);

test("a package of a room that nobody here knows is not taken in, and the fault names its key", async () => {
  const { workbench, project } = await openRoom();
  const file = await exported(workbench, project);
  const other = await openTestWorkbench();
  const { id: key } = (await releaserOf(workbench)).key!;
  await expect(other.packages.merge({ file })).rejects.toMatchObject({
    code: "E_PACKAGE_UNTRUSTED",
    details: { file: file.name, key },
  });
  await expect(other.packages.merge({ file, trusted: ["0".repeat(64)] })).rejects.toMatchObject({
    code: "E_PACKAGE_UNTRUSTED",
  });
  expect(await other.projects.list()).toEqual([]);
}, 60_000);

test("records of this replica that it has not written itself are refused: an older state of it is in use", async () => {
  const folder = temporaryFolder();
  const kept = temporaryFolder();
  cpSync(begun, folder, { recursive: true });
  const workbench = await openTestWorkbench(folder);
  const [project] = await workbench.projects.list();
  await workbench.close();
  cpSync(folder, kept, { recursive: true });
  const later = await openTestWorkbench(folder);
  await concludeAndRelease(later, project!.id, "被退回的结论");
  const file = await exported(later, project!.id);
  await later.close();
  cpSync(kept, folder, { recursive: true });
  const restored = await openTestWorkbench(folder);
  await expect(restored.packages.merge({ file })).rejects.toMatchObject({ code: "E_LEDGER_FORK" });
}, 60_000);

test("a marking that another room raised holds here too, and one that it lowered does not", async () => {
  const [first, second] = await Promise.all([openRoom(), openRoom()]);
  const { project } = first;
  const used = (await second.workbench.projects.queue({ project })).map(({ left }) => left.text)[0]!;
  await markText(first.workbench, used, "public");
  await releaseDerived(first.workbench, project);
  const lowered = await exported(first.workbench, project);
  const before = await levelOfText(second.workbench, used);
  await second.workbench.packages.merge({ file: lowered });
  expect(await levelOfText(second.workbench, used)).toBe(before);
  expect(before).not.toBe("public");
  await markText(first.workbench, used, "confidential");
  await releaseDerived(first.workbench, project);
  const raised = await exported(first.workbench, project, "confidential");
  await second.workbench.packages.merge({ file: raised });
  expect(await levelOfText(second.workbench, used)).toBe("confidential");
}, 60_000);

test("what a package of an unknown room would bring is shown, and nothing of it is taken in", async () => {
  const { workbench, project } = await openRoom();
  const file = await exported(workbench, project);
  const other = await openTestWorkbench();
  const { key } = await releaserOf(workbench);
  const { verification, offer } = await other.packages.lookOver({ file });
  expect(verification.findings.map(({ code }) => code)).toContain("package.untrusted");
  expect(offer).toMatchObject({
    project: { id: project },
    isKnown: false,
    signer: { key: key!.id, name: null },
    conflicts: [],
    fault: null,
  });
  expect(offer!.conclusions).toHaveLength(1);
  const { left } = offer!.conclusions[0]!;
  expect(offer!.clauses.find(({ text, clause }) => text === left.text && clause === left.clause)?.designator).not.toBe(
    "",
  );
  expect(await other.projects.list()).toEqual([]);
  const { added } = await other.packages.merge({ file, trusted: [key!.id] });
  expect(added).toBe(offer!.added);
  expect((await other.packages.lookOver({ file })).offer).toMatchObject({ isKnown: true, added: 0, conclusions: [] });
}, 60_000);

test("points that both rooms concluded on are shown before the merge as after it", async () => {
  const [first, second] = await Promise.all([openRoom(), openRoom()]);
  const { project } = first;
  await concludeAndRelease(first.workbench, project, "甲室的结论");
  await concludeAndRelease(second.workbench, project, "乙室的结论");
  const file = await exported(first.workbench, project);
  const { offer } = await second.workbench.packages.lookOver({ file });
  const { name, key } = await releaserOf(second.workbench);
  expect(offer).toMatchObject({ isKnown: true, signer: { key: key!.id, name }, fault: null });
  expect(offer!.conclusions.map(({ reason }) => reason)).toEqual(["甲室的结论"]);
  const { conflicts } = await second.workbench.packages.merge({ file });
  expect(offer!.conflicts).toEqual(conflicts);
  expect(conflicts).toHaveLength(1);
  const [point] = await second.workbench.projects.queue({ project });
  const [rival] = point!.rivals;
  expect([point!.conclusion!.reason, rival!.conclusion.reason].sort()).toEqual(["乙室的结论", "甲室的结论"]);
  expect(await second.workbench.projects.draft({ project })).toMatchObject({
    clauses: [],
    leftOut: [{ item: point!.id }],
  });
  for (const { id, participant } of rival!.signOffs)
    await second.workbench.review.revokeSignOff({
      project,
      signOff: id,
      participant,
      passphrase: PASSPHRASE,
      reason: "商定",
    });
  expect((await second.workbench.projects.queue({ project }))[0]!.rivals).toEqual([]);
}, 60_000);

test("a package that is broken offers nothing, and says why", async () => {
  const { workbench, project } = await openRoom();
  const bytes = new Uint8Array(await (await exported(workbench, project)).arrayBuffer());
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  const looked = await workbench.packages
    .lookOver({ file: new File([bytes], "x.zip") })
    .catch(({ code }) => ({ code }));
  expect(looked).toMatchObject(
    "code" in looked
      ? { code: expect.stringMatching(/^E_(DAMAGED|HOSTILE)$/) }
      : { verification: { valid: false }, offer: null },
  );
}, 60_000);

test("a ledger that founds another project than its own is not taken in", async () => {
  const { files, releaseKey } = signedPackage();
  const file = new File([new Uint8Array(await writeBagZip(files, "x"))], "x.zip");
  const workbench = await openTestWorkbench();
  const order = { file, trusted: [releaseKey.publicKey.id] };
  await expect(workbench.packages.merge(order)).rejects.toMatchObject({ code: "E_LEDGER_BROKEN" });
  expect(await workbench.projects.list()).toEqual([]);
}, 60_000);

test("what another room concluded is a point of the queue as soon as its texts are here, whichever comes first", async () => {
  const { workbench, project } = await openRoom();
  const file = await exported(workbench, project);
  const trusted = [(await releaserOf(workbench)).key!.id];
  const [point] = await workbench.projects.queue({ project });
  const concluded = async (room: Workbench) =>
    (await room.projects.queue({ project })).map(({ id, state, conclusion }) => [id, state, conclusion?.reason]);
  const expected = await concluded(workbench);
  expect(expected).toEqual([[point!.id, "decided", expect.any(String)]]);

  const before = await openTestWorkbench();
  await before.packages.merge({ file, trusted });
  expect(await before.projects.queue({ project })).toEqual([]);
  expect(await before.projects.list()).toMatchObject([{ items: 0, concluded: 1, elsewhere: 1 }]);
  await done(before, before.imports.samples());
  expect(await concluded(before)).toEqual(expected);
  const [taken] = await before.projects.list();
  expect(taken).toMatchObject({ items: 1, concluded: 1, elsewhere: 0, participants: [] });
  const names = new Map(taken!.signers.map(({ id, name }) => [id, name]));
  const [{ signOffs }] = (await before.projects.queue({ project })) as [QueueItemView];
  const signed = signOffs.map(({ participant }) => names.get(participant));
  expect(new Set(signed)).toEqual(new Set(["military expert", "civil expert"]));

  const after = await openTestWorkbench();
  await done(after, after.imports.samples());
  await markText(after, point!.left.text, "secret");
  await after.packages.merge({ file, trusted });
  expect(await concluded(after)).toEqual(expected);
  // what was confirmed of the text here before is in the ledger that now rests on it
  expect(await after.review.verifyLedger({ project })).toMatchObject({ valid: true, findings: [] });
  const { lines } = await after.packages.preview({ project, audience: "internal" });
  expect(lines.filter(({ kind }) => kind === "conclusion")).toMatchObject([{ goes: "withheld" }]);
}, 90_000);

test("a package that revokes a key of someone here says whose before it is taken in", async () => {
  const [home, away] = await Promise.all([openRoom(), openRoom()]);
  const { project } = home;
  const military = (await away.workbench.participants.list()).find(({ side }) => side === "military")!;
  const plain = await exported(away.workbench, project);
  expect((await home.workbench.packages.lookOver({ file: plain })).offer).toMatchObject({ revokes: [] });
  await away.workbench.participants.revokeKey({ participant: military.id, reason: "密钥遗失" });
  const file = await exported(away.workbench, project);
  expect((await home.workbench.packages.lookOver({ file })).offer).toMatchObject({ revokes: ["military expert"] });
  await home.workbench.packages.merge({ file });
  const { key } = (await home.workbench.participants.list()).find(({ id }) => id === military.id)!;
  expect(key?.revokedAt).not.toBeNull();
  expect((await home.workbench.packages.lookOver({ file })).offer).toMatchObject({ revokes: [] });
}, 60_000);
