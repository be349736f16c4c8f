import { expect, test } from "vitest";
import type { Participant, Side } from "../../src/contract";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench } from "./helpers";
import { addPerson, PASSPHRASE, projectOnBest } from "./line";

/** A conclusion that waits for both sides. */
async function concluded() {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  const { project, item } = await projectOnBest(workbench);
  const conclusion = await workbench.review.conclude({
    item: item.id,
    disposition: "keep-military",
    relationship: "intersects",
    rationale: "functional",
    reason: "示例理由",
  });
  const person = (side: Side) => addPerson(workbench, `${side} expert`, side);
  return { workbench, project: project.id, conclusion: conclusion.id, person };
}

const assent = (workbench: Workbench, conclusion: string, { id: participant }: Participant) =>
  workbench.review.sign({ conclusion, participant, passphrase: PASSPHRASE, meaning: "assent" });

const missingIn = async (workbench: Workbench, project: string) =>
  (await workbench.projects.queue({ project }))[0]!.missing;

test("a signature on paper counts like one by key, and its scan is kept with the ledger", async () => {
  const { workbench, project, conclusion, person } = await concluded();
  await assent(workbench, conclusion, await person("military"));
  const { id: participant } = await person("civil");
  const scan = new File(["a scanned page"], "page.pdf");
  const { manner, scan: digest } = await workbench.review.signOnPaper({
    conclusion,
    participant,
    meaning: "assent",
    scan,
  });
  expect(manner).toBe("paper");
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(await missingIn(workbench, project)).toEqual([]);
  expect(await workbench.review.verifyLedger({ project })).toMatchObject({ valid: true, findings: [] });
}, 60_000);

test("an empty scan is no signature", async () => {
  const { workbench, conclusion, person } = await concluded();
  const { id: participant } = await person("civil");
  const order = { conclusion, participant, meaning: "assent" as const, scan: new File([], "page.pdf") };
  await expect(workbench.review.signOnPaper(order)).rejects.toMatchObject({ code: "E_EMPTY" });
}, 60_000);

test("a signature is taken back by its signer alone; the record stays and the ledger verifies", async () => {
  const { workbench, project, conclusion, person } = await concluded();
  const military = await person("military");
  const civil = await person("civil");
  await assent(workbench, conclusion, military);
  const { id: signOff } = await assent(workbench, conclusion, civil);
  const revoke = (participant: Participant, passphrase = PASSPHRASE) =>
    workbench.review.revokeSignOff({ project, signOff, participant: participant.id, passphrase, reason: "误签" });
  await expect(revoke(military)).rejects.toMatchObject({ code: "E_SIDE_CONFLICT" });
  await expect(revoke(civil, "not the passphrase")).rejects.toMatchObject({ code: "E_PASSPHRASE" });
  expect(await missingIn(workbench, project)).toEqual([]);
  await revoke(civil);
  expect(await missingIn(workbench, project)).toEqual(["civil"]);
  await expect(revoke(civil)).rejects.toMatchObject({ code: "E_NOT_FOUND" });
  const { valid, checked } = await workbench.review.verifyLedger({ project });
  expect(valid).toBe(true);
  expect(checked["sign-offs"]).toBe(2);
}, 60_000);

test("a revoked key signs no more, what it signed stays, and a new key takes its place", async () => {
  const { workbench, project, conclusion, person } = await concluded();
  const military = await person("military");
  await assent(workbench, conclusion, military);
  const order = { participant: military.id, reason: "遗失" };
  expect((await workbench.participants.revokeKey(order)).key?.revokedAt).not.toBeNull();
  await expect(workbench.participants.revokeKey(order)).rejects.toMatchObject({ code: "E_KEY_REVOKED" });
  await expect(assent(workbench, conclusion, military)).rejects.toMatchObject({ code: "E_KEY_REVOKED" });
  expect(await missingIn(workbench, project)).toEqual(["civil"]);
  const passphrase = "another passphrase";
  const renewed = await workbench.participants.renewKey({ participant: military.id, passphrase });
  expect(renewed.key).toMatchObject({ purpose: "sign-off", revokedAt: null });
  expect(renewed.key?.id).not.toBe(military.key?.id);
  await expect(workbench.participants.renewKey({ participant: military.id, passphrase })).rejects.toMatchObject({
    code: "E_KEY_EXISTS",
  });
  await workbench.review.sign({ conclusion, participant: military.id, passphrase, meaning: "disagree" });
  expect(await missingIn(workbench, project)).toEqual(["military", "civil"]);
  expect(await workbench.review.verifyLedger({ project })).toMatchObject({ valid: true });
}, 60_000);

test("one person is not taken on for both sides, however the name is typed", async () => {
  const workbench = await openTestWorkbench();
  await addPerson(workbench, "王 工", "military");
  for (const name of ["王 工", "王工", "王\u200b工", "王\u3000工"])
    await expect(addPerson(workbench, name, "civil")).rejects.toMatchObject({ code: "E_SIDE_CONFLICT" });
  for (const name of ["王\u0430", "AHH\u0410", "口\u30ed"])
    await expect(addPerson(workbench, name, "civil")).rejects.toMatchObject({
      code: "E_INVALID",
      details: { what: "mixed-scripts" },
    });
  for (const name of ["王·A", "Иванов"])
    await expect(addPerson(workbench, name, "civil")).resolves.toMatchObject({ name });
  await expect(addPerson(workbench, "王工", "neutral", "release")).resolves.toMatchObject({ side: "neutral" });
  await expect(addPerson(workbench, "李工", "civil")).resolves.toMatchObject({ side: "civil" });
});
