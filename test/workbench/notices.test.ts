import { cpSync } from "node:fs";
import { expect, test } from "vitest";
import type { MarkingLevel } from "../../src/contract";
import type { Workbench } from "../../src/workbench/workbench";
import { decided, filesWith, release, twoTexts } from "../hostile/marked-pair";
import { openTestWorkbench, temporaryFolder } from "./helpers";
import { addPerson, markText, PASSPHRASE } from "./line";

const TIMEOUT_MS = 60_000;

/** A room with a decision that went to another one, which has the same queue; each later package goes the same way. */
async function twoRooms() {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  const first = await openTestWorkbench(here);
  const { left, right } = await twoTexts(first);
  for (const { text } of [left, right]) await markText(first, text, "internal");
  const project = await decided(first, "通知", { left, right }, "原结论的理由");
  await release(first, project);
  const releaser = await addPerson(first, "报送人", "neutral", "release");
  await first.close();
  cpSync(here, there, { recursive: true });
  const [home, away] = await Promise.all([openTestWorkbench(here), openTestWorkbench(there)]);
  const send = async (audience: MarkingLevel = "internal") => {
    const order = { project, audience, participant: releaser.id, passphrase: PASSPHRASE };
    const { id } = await home.packages.export(order);
    const { bytes, fileName } = await home.packages.file({ package: id });
    const { noticed } = await away.packages.merge({ file: new File([bytes], fileName) });
    return { bytes, noticed: noticed.map(({ notice }) => notice) };
  };
  await send();
  return { home, away, project, left, send };
}

const stateAway = async (away: Workbench, project: string) => {
  const [point] = await away.projects.queue({ project });
  return { state: point!.state, notice: point!.notice, reason: point!.conclusion?.reason };
};

test(
  "a room that has a decision is told that it no longer stands, and not why",
  async () => {
    const { home, away, project, send } = await twoRooms();
    expect(await stateAway(away, project)).toEqual({ state: "decided", notice: null, reason: "原结论的理由" });
    const [point] = await home.projects.queue({ project });
    const [{ id: signOff, participant } = { id: "", participant: "" }] = point!.signOffs;
    const taken = { project, signOff, participant, passphrase: PASSPHRASE, reason: "不可外传的缘由" };
    await home.review.revokeSignOff(taken);
    const { lines } = await home.packages.preview({ project, audience: "internal" });
    expect(lines.map(({ reason }) => reason.code)).toContain("release.notice-not-standing");
    const { bytes, noticed } = await send();
    expect(noticed).toEqual(["not-standing"]);
    expect(await filesWith(bytes, "不可外传的缘由")).toEqual([]);
    expect(await filesWith(bytes, "原结论的理由")).toEqual([]);
    expect(await stateAway(away, project)).toMatchObject({ state: "suspect", notice: "not-standing" });
    const onward = await away.packages.preview({ project, audience: "internal" });
    expect(onward.lines.find(({ kind }) => kind === "conclusion")).toMatchObject({
      goes: "withheld",
      reason: { code: "release.noticed" },
    });
    expect(await away.review.verifyLedger({ project })).toMatchObject({ valid: true });

    const order = { conclusion: point!.conclusion!.id, participant, passphrase: PASSPHRASE };
    await home.review.sign({ ...order, meaning: "assent" });
    await send();
    expect(await stateAway(away, project)).toMatchObject({ state: "decided", notice: null });
  },
  TIMEOUT_MS,
);

test(
  "a room that has a decision is told that a marking was raised, and not to which level",
  async () => {
    const { home, away, project, left, send } = await twoRooms();
    await markText(home, left.text, "secret");
    const { bytes, noticed } = await send();
    expect(noticed).toEqual(["raised"]);
    expect(await filesWith(bytes, '"level":"secret"')).toEqual([]);
    expect(await filesWith(bytes, left.text)).toEqual([]);
    expect(await stateAway(away, project)).toMatchObject({ state: "suspect", notice: "raised" });
  },
  TIMEOUT_MS,
);

test(
  "an audience that never had a decision hears nothing of it, and a notice is given once",
  async () => {
    const { home, project, left, send } = await twoRooms();
    await markText(home, left.text, "secret");
    const notices = async (audience: MarkingLevel) =>
      (await home.packages.preview({ project, audience })).lines.filter(({ reason }) =>
        reason.code.startsWith("release.notice-"),
      ).length;
    expect([await notices("public"), await notices("internal")]).toEqual([0, 1]);
    await send();
    expect(await notices("internal")).toBe(0);
    expect(await filesWith((await send("public")).bytes, "密级已提高")).toEqual([]);
  },
  TIMEOUT_MS,
);
