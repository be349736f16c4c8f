import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { QueueItemView } from "../../src/contract";
import { en } from "../../src/words/interface.en";
import { zh } from "../../src/words/interface.zh";
import { wordOf } from "../../src/words/vocabulary";
import { asked } from "./asked";
import { picture } from "./browser";
import { PASSPHRASE, stageOf } from "./stage";
import { inBrowser, openedWorkspace, stagedFolder } from "./workspace";

/** Fields from the signer to the passphrase, one a conclusion among them. */
const MOST_TABS = 12;
const WAITING = 5;

inBrowser("signing all that waits", () => {
  const workspace = openedWorkspace({ folder: stagedFolder, isExpected: (message) => message.includes("409") });
  let page: Page;
  let project: string;

  beforeAll(async () => {
    page = workspace.page;
    ({ project } = await stageOf(page));
    for (const { id } of (await queue()).slice(1, WAITING)) await conclude(id, "军民要求一致。");
    await page.goto(new URL(`/review/${project}`, page.url()).href);
    await page.locator(".point-texts").waitFor();
  });

  const queue = () => asked<QueueItemView[]>(page, "projects/queue", { project });
  const conclude = (item: string, reason: string) =>
    asked(page, "review/conclude", {
      item,
      disposition: "adopt-civil",
      relationship: "equal",
      rationale: "semantic",
      reason,
    });
  const dialog = () => page.getByRole("dialog");
  const signed = async () => (await queue()).slice(0, WAITING).map(({ signOffs }) => signOffs.length);

  /** Opens the list by keyboard, for the one signer there is. */
  async function open(words: typeof zh): Promise<void> {
    await page.getByRole("button", { name: words.review.signAll }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches("[role=dialog] input[role=combobox]"));
    await page.keyboard.press("ArrowDown");
    await page.locator(".ant-select-item-option-active").waitFor();
    await page.keyboard.press("Enter");
    await dialog().locator(".sign-list").waitFor();
    // an Escape while the choice is still closing would be its own
    await page.locator(".ant-select-dropdown").waitFor({ state: "hidden" });
  }

  const inSight = async (part: Locator): Promise<boolean> => {
    const box = (await part.boundingBox())!;
    return box.y + box.height <= page.viewportSize()!.height;
  };

  async function tabTo(selector: string): Promise<void> {
    const isThere = () => page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);
    for (let tab = 0; tab < MOST_TABS && !(await isThere()); tab += 1) await page.keyboard.press("Tab");
    expect(await isThere()).toBe(true);
  }

  test("each conclusion is shown with its two clauses above the button, in both languages, on a laptop and a desk", async () => {
    for (const [language, words, size] of [
      ["en", en, { width: 1366, height: 768 }],
      ["zh", zh, { width: 1920, height: 1080 }],
    ] as const) {
      await page.setViewportSize(size);
      await asked(page, "library/setPreference", { name: "language", value: language });
      await page.reload();
      await page.locator(".point-texts").waitFor();
      await open(words);
      expect(await dialog().locator(".sign-list > li").count()).toBe(WAITING);
      const [{ leftClause, conclusion }] = (await queue()) as [QueueItemView];
      const first = dialog().locator(".sign-list > li").first();
      expect(await first.textContent()).toContain(leftClause.excerpt.slice(0, 20));
      expect(await first.textContent()).toContain(wordOf("disposition", conclusion!.disposition, language));
      await picture(page, `sign-all-${language}`);
      expect(await inSight(dialog().locator(".ant-modal-footer"))).toBe(true);
      await page.keyboard.press("Escape");
      await dialog().waitFor({ state: "hidden" });
    }
  });

  test("what was concluded anew meanwhile is said by name, and nothing is signed", async () => {
    await open(zh);
    const { id, leftClause } = (await queue())[2]!;
    await conclude(id, "另有理由。");
    await dialog().locator("input[type=password]").fill(PASSPHRASE);
    await page.keyboard.press("Enter");
    await page
      .locator(".ant-notification-notice")
      .filter({ hasText: `${leftClause.designator} ${leftClause.number}` })
      .waitFor();
    await dialog().waitFor({ state: "hidden" });
    expect(await signed()).toEqual([0, 0, 0, 0, 0]);
  });

  test("by keyboard one is passed over, and the others are signed with one passphrase", async () => {
    await open(zh);
    await tabTo(".sign-list > li:first-child input");
    await page.keyboard.press("Space");
    await dialog()
      .getByText(zh.review.signWhole(WAITING - 1, WAITING))
      .waitFor();
    await tabTo("input[type=password]");
    await page.keyboard.insertText(PASSPHRASE);
    await page.keyboard.press("Enter");
    await page.getByText(zh.review.signedSome(WAITING - 1)).waitFor();
    expect(await signed()).toEqual([0, 1, 1, 1, 1]);
    expect(await asked(page, "review/verifyLedger", { project })).toMatchObject({ valid: true });
  });

  test("no page had an error of its own", () => {
    expect(workspace.faults).toEqual([]);
  });
});
