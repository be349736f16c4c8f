import { expect, test } from "vitest";
import { decided, twoTexts } from "../hostile/marked-pair";
import { openTestWorkbench } from "./helpers";
import { addPerson, markText } from "./line";

const CONFIRMED = { reason: "示例", by: "定密责任人" };

test("a text's marking is confirmed only where it is still as it was shown", async () => {
  const workbench = await openTestWorkbench();
  const { left } = await twoTexts(workbench);
  const shown = (await workbench.library.texts()).filter(({ id }) => id === left.text);
  await markText(workbench, left.text, "secret");
  const stale = workbench.library.confirmMarking({ texts: shown, level: "public", ...CONFIRMED });
  await expect(stale).rejects.toMatchObject({ code: "E_CHANGED" });
  expect((await workbench.library.text({ text: left.text })).marking.level).toBe("secret");
});

test("what is derived is confirmed only where it is still as it was shown, and then all of it or nothing", async () => {
  const workbench = await openTestWorkbench();
  const sides = await twoTexts(workbench);
  await markText(workbench, sides.left.text, "internal");
  const project = await decided(workbench, "确认", sides);
  const [item] = await workbench.projects.queue({ project });
  const { id: participant } = await addPerson(workbench, "提意见人", "civil");
  const { id: opinion } = await workbench.review.addOpinion({
    item: item!.id,
    participant,
    category: "technical",
    text: "意见",
    proposedChange: "改为别的规定",
  });
  const { packages, review } = workbench;
  const confirm = async (subjects: Awaited<ReturnType<typeof packages.markings>>) =>
    packages.release({ project, subjects, level: null, ...CONFIRMED });
  const confirmedLevels = async () =>
    (await packages.markings({ project })).map(({ confirmed }) => confirmed?.level ?? null);

  const beforeResolution = await packages.markings({ project });
  await review.resolveOpinion({ opinion, resolution: "accepted", reason: "写入了别的内容" });
  await expect(confirm(beforeResolution)).rejects.toMatchObject({ code: "E_CHANGED" });
  expect(await confirmedLevels()).toEqual([null, null]);

  const beforeRaising = await packages.markings({ project });
  await markText(workbench, sides.left.text, "secret");
  await expect(confirm(beforeRaising)).rejects.toMatchObject({ code: "E_CHANGED" });

  const now = await packages.markings({ project });
  const shown = now.find(({ subject }) => subject.kind === "opinion");
  expect(shown!.words).toEqual(["意见", "改为别的规定", "写入了别的内容"]);
  await confirm(now);
  expect(await confirmedLevels()).toEqual(["secret", "secret"]);
  await expect(confirm(now)).rejects.toMatchObject({ code: "E_CHANGED" });
}, 60_000);
