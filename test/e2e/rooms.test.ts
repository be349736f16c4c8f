import { cpSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { QueueItemView, TextSummary } from "../../src/contract";
import { faultSentence } from "../../src/words/faults";
import { zh } from "../../src/words/interface.zh";
import { wordOf } from "../../src/words/vocabulary";
import { openWorkbench, type Workbench } from "../../src/workbench/workbench";
import { workbenchOptions } from "../workbench/helpers";
import { concludeAndSign, decideOnSamples, PASSPHRASE, releaseDerived } from "../workbench/line";
import { asked } from "./asked";
import { copiedFrom, picture } from "./browser";
import { hostFolder } from "./host";
import { inBrowser, openedWorkspace } from "./workspace";

const OWN = "本室的结论：另加军用补充条款";
const OTHER = "彼室的结论：军用标准保留";

const act = (documentNumber: string) => ({ authority: "示例主管机关", documentNumber, date: "2026-01-07" });

/** Both sides sign what a room concludes on the one point, and it is approved. */
async function decide(workbench: Workbench, project: string, reason: string): Promise<void> {
  const id = await concludeAndSign(workbench, project, reason);
  await workbench.review.approve({ project, conclusions: [id], ...act("示例〔2026〕2号") });
  await releaseDerived(workbench, project);
}

/** Writes the package of a project for the other room. */
async function send(workbench: Workbench, project: string, file: string): Promise<void> {
  const releaser = (await workbench.participants.list()).find(({ key }) => key?.purpose === "release")!;
  const order = { project, audience: "internal" as const, participant: releaser.id, passphrase: PASSPHRASE };
  const { id } = await workbench.packages.export(order);
  await writeFile(file, (await workbench.packages.file({ package: id })).bytes);
}

/** What this room is sent: a conclusion against its own, and then that it no longer stands. */
interface Post {
  readonly project: string;
  readonly rival: string;
  readonly notice: string;
}

/** Two rooms that decided on one point apart; gives the folder of the one, and what the other sends it. */
async function twoRooms(): Promise<Post & { folder: string }> {
  const [folder, there] = await Promise.all([hostFolder(), hostFolder()]);
  const begun = await openWorkbench(workbenchOptions(folder));
  const { project } = await decideOnSamples(begun);
  await begun.close();
  cpSync(folder, there, { recursive: true });
  const [home, away] = await Promise.all([folder, there].map((one) => openWorkbench(workbenchOptions(one))));
  await decide(home!, project.id, OWN);
  await decide(away!, project.id, OTHER);
  const [rival, notice] = [join(folder, "rival.rbpkg.zip"), join(folder, "notice.rbpkg.zip")];
  await send(away!, project.id, rival);
  const [point] = await away!.projects.queue({ project: project.id });
  const [taken] = point!.signOffs;
  await away!.review.revokeSignOff({
    project: project.id,
    signOff: taken!.id,
    participant: taken!.participant,
    passphrase: PASSPHRASE,
    reason: "不外传的缘由",
  });
  await send(away!, project.id, notice);
  await Promise.all([home!.close(), away!.close()]);
  return { folder, project: project.id, rival, notice };
}

inBrowser("two rooms and two windows", () => {
  let page: Page;
  let post: Post;
  const workspace = openedWorkspace({
    async folder() {
      const { folder, ...sent } = await twoRooms();
      post = sent;
      return folder;
    },
    // what was refused because it had changed is answered with 409, which the browser lists as an error
    isExpected: (message) => message.includes("409"),
  });

  beforeAll(async () => {
    page = workspace.page;
  });

  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const dialog = () => page.getByRole("dialog");
  const open = (path: string) => page.goto(new URL(path, page.url()).href);
  const take = async () => {
    await button(zh.receive.take).click();
    await dialog().getByRole("button", { name: zh.receive.take }).click();
    await button(zh.receive.toProject).waitFor();
  };
  const point = async () => {
    const [item] = await asked<QueueItemView[]>(page, "projects/queue", { project: post.project });
    return item!;
  };
  const toPoint = async () => {
    await open(`/review/${post.project}/${(await point()).id}`);
    await page.locator(".point-texts").waitFor();
  };
  const changed = () =>
    page
      .locator(".ant-notification-notice")
      .filter({ hasText: faultSentence({ code: "E_CHANGED", details: {} }, "zh").slice(0, 12) });

  test("a package of another room shows both conclusions before it is taken in, and the point has them side by side", async () => {
    await open("/receive");
    await page.getByLabel(zh.packages.verifyChoose).setInputFiles(post.rival);
    const conflict = page.locator(".conflict");
    await conflict.getByText(OWN).waitFor();
    await conflict.getByText(OTHER).waitFor();
    await take();
    await toPoint();
    await page.getByRole("heading", { name: zh.review.rivals }).waitFor();
    await page.getByText(OTHER).waitFor();
    await page.getByText(OWN).waitFor();
    await page
      .locator(".queue-line")
      .getByText(wordOf("itemState", "suspect", "zh"))
      .waitFor();
    await picture(page, "rivals");
  });

  test("neither of two contradicting decisions goes out", async () => {
    const { lines } = await asked<{ lines: { kind: string; goes: string; reason: { code: string } }[] }>(
      page,
      "packages/preview",
      { project: post.project, audience: "internal" },
    );
    const conclusions = lines.filter(({ kind }) => kind === "conclusion");
    expect(conclusions.every(({ goes }) => goes === "withheld")).toBe(true);
    expect(conclusions.map(({ reason }) => reason.code)).toContain("release.conflict");
  });

  test("what the other room takes back is said on its package and on the point, without why", async () => {
    await open("/receive");
    await page.getByLabel(zh.packages.verifyChoose).setInputFiles(post.notice);
    await page.getByRole("heading", { name: zh.receive.noticed(1) }).waitFor();
    await take();
    await toPoint();
    await page.getByText(zh.review.notice["not-standing"]).waitFor();
    await page
      .locator(".queue-line")
      .getByText(wordOf("itemState", "suspect", "zh"))
      .waitFor();
    expect(await page.content()).not.toContain("不外传的缘由");
  });

  test("which conclusion stands is put down, said what it does, and signed by both sides", async () => {
    await toPoint();
    await button(zh.review.letThisStand).click();
    await page.waitForFunction((own) => document.querySelector("textarea")?.value === own, OWN);
    await button(zh.review.conclude).click();
    await dialog().getByText(zh.review.settleAsk).waitFor();
    await dialog().getByRole("button", { name: zh.review.conclude }).click();
    await page.getByText(zh.review.settling(1)).waitFor();
    for (const name of ["military expert", "civil expert"]) {
      await dialog().waitFor({ state: "hidden" });
      await button(zh.review.sign).click();
      await dialog().getByRole("combobox", { name: zh.review.signer }).click();
      await page.locator(".ant-select-item-option").filter({ hasText: name }).last().click();
      await dialog().getByLabel(zh.review.passphrase).fill(PASSPHRASE);
      await dialog().getByRole("button", { name: zh.review.sign }).click();
    }
    await page.getByText(zh.review.allSigned).waitFor();
    expect((await point()).state).toBe("signed-off");
  });

  test("a package that is another by now is not written; looked at again, it is", async () => {
    const { project } = post;
    await asked(page, "review/approve", {
      project,
      conclusions: [(await point()).conclusion!.id],
      ...act("示例〔2026〕3号"),
    });
    await open("/packages");
    await button(zh.packages.confirmDerived).waitFor();
    await button(zh.packages.export).click();
    const people = await asked<{ id: string; name: string }[]>(page, "participants/list");
    await asked(page, "review/addOpinion", {
      item: (await point()).id,
      participant: people[0]!.id,
      category: "general",
      text: "对话框打开之后加上的意见",
      proposedChange: "",
    });
    const order = async () => {
      await dialog().getByRole("combobox", { name: zh.packages.releaser }).click();
      await page.locator(".ant-select-item-option").filter({ hasText: "release officer" }).last().click();
      await dialog().getByLabel(zh.review.passphrase).fill(PASSPHRASE);
      await dialog().getByRole("button", { name: zh.packages.export }).click();
    };
    await order();
    await changed().waitFor();
    await dialog().waitFor({ state: "hidden" });
    const before = await asked<unknown[]>(page, "packages/list");
    await page.locator(".preview").getByText("对话框打开之后加上的意见").waitFor();
    await button(zh.packages.export).click();
    await order();
    await page.getByText(zh.packages.exported).waitFor();
    expect(await asked<unknown[]>(page, "packages/list")).toHaveLength(before.length + 1);
  });

  test("a marking that another window raised meanwhile is not lowered by who was shown the old one", async () => {
    await open("/library");
    const texts = await asked<TextSummary[]>(page, "library/texts");
    const text = texts.find(({ metadata }) => metadata.designator.value?.written === "GB/T 99202—2020")!;
    const mark = async () => (await asked<TextSummary[]>(page, "library/texts")).find(({ id }) => id === text.id)!;
    const row = page.locator(".ant-table-row").filter({ hasText: "GB/T 99202—2020" });
    await row.getByRole("checkbox").check();
    await button(zh.library.confirmMarking(1)).click();
    await dialog().getByLabel(zh.reason).fill("已查阅原件封面");
    await dialog().getByLabel(zh.library.markingBy).fill("定密责任人甲");
    const raised = { texts: [{ id: text.id, marking: text.marking }], level: "secret", reason: "另一窗口", by: "乙" };
    await asked(page, "library/confirmMarking", raised);
    await row.getByText(wordOf("marking", "secret", "zh")).waitFor();
    await button(zh.library.confirm).click();
    await changed().waitFor();
    await dialog().waitFor({ state: "hidden" });
    expect((await mark()).marking.level).toBe("secret");
  });

  test("on the wall there is no way around the ceiling: no rail, no finder, no key to another page", async () => {
    await toPoint();
    await page.keyboard.press("p");
    await button(zh.review.endProjector).waitFor();
    expect(await page.getByRole("navigation", { name: zh.rail.name }).count()).toBe(0);
    const at = page.url();
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Alt+1");
    expect([page.url(), await dialog().count()]).toEqual([at, 0]);
    await picture(page, "wall");
    await page.keyboard.press("p");
    await page.getByRole("navigation", { name: zh.rail.name }).waitFor();
  });

  test("names and titles that are copied out of lists bear the marking of their texts", async () => {
    expect(await copiedFrom(page, ".queue-line")).toContain("（密级：");
    expect(await copiedFrom(page, ".point-side")).toContain("（密级：");
    await open("/library");
    const military = page.locator(".ant-table-row").filter({ hasText: "GJB 99101—2019" }).first();
    await military.waitFor();
    expect(await copiedFrom(page, '.ant-table-row:has-text("GJB 99101—2019")')).toContain("（密级：GJB 99101—2019");
    // what the browser prints bears the highest marking at the head of each page
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.locator(".printed-marking").getByText("（密级：机密").waitFor();
    await page.emulateMedia({ media: null });
    expect(await page.locator(".printed-marking").isVisible()).toBe(false);
    await page.keyboard.press("Control+k");
    await dialog().getByRole("combobox").fill("GJB 99101");
    await page.getByRole("option").first().waitFor();
    expect(await copiedFrom(page, '[role="option"]')).toContain("（密级：GJB 99101");
    await page.keyboard.press("Escape");
  });

  test("no page had an error of its own", () => {
    expect(workspace.faults).toEqual([]);
  });
});
