import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { QueueItemView, TextSummary } from "../../src/contract";
import { zh } from "../../src/words/interface.zh";
import { wordOf } from "../../src/words/vocabulary";
import { asked } from "./asked";
import { PASSPHRASE, stageOf } from "./stage";
import { inBrowser, openedWorkspace, stagedFolder } from "./workspace";

const REASON = "键盘写下的理由";
/** Fields that may lie between the signer and the passphrase. */
const MOST_TABS = 6;

const TAB_STOPS = 40;

/** What has the focus, where nothing is drawn around it or it has no name; in the page. */
function unseenFocus(): string[] {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return [];
  const isDrawn = (one: Element | null) => {
    const style = one && getComputedStyle(one);
    return style !== null && (style.outlineStyle !== "none" || style.boxShadow !== "none");
  };
  const around = at.closest(".ant-select, .ant-input-affix-wrapper, .ant-checkbox, .ant-radio, .ant-segmented-item");
  const inputs =
    at instanceof HTMLInputElement ? [at.placeholder, ...[...(at.labels ?? [])].map((one) => one.textContent)] : [];
  const name = [at.ariaLabel, at.title, at.textContent, at.getAttribute("aria-labelledby"), ...inputs].some((words) =>
    words?.trim(),
  );
  return [at, around, ...at.querySelectorAll(".chosen")].some(isDrawn) && name ? [] : [at.outerHTML.slice(0, 120)];
}

inBrowser("a session by keyboard alone", () => {
  const workspace = openedWorkspace({ folder: stagedFolder });
  let page: Page;
  let project: string;

  beforeAll(async () => {
    page = workspace.page;
    ({ project } = await stageOf(page));
    const queue = await asked<QueueItemView[]>(page, "projects/queue", { project });
    await page.goto(new URL(`/review/${project}/${queue[1]!.id}`, page.url()).href);
    await page.locator(".point-texts").waitFor();
  });

  const focused = (selector: string) => page.waitForFunction((one) => document.activeElement?.matches(one), selector);
  const point = async () => (await asked<QueueItemView[]>(page, "projects/queue", { project }))[2]!;

  test("a point is gone to, concluded and recorded", async () => {
    await page.keyboard.press("j");
    await page.getByRole("heading", { name: zh.review.position(3, 40) }).waitFor();
    await page.locator(".point-judged").waitFor();
    await page.keyboard.press("4");
    await page.keyboard.press("r");
    await focused("textarea");
    await page.keyboard.insertText(REASON);
    await page.keyboard.press("Control+Enter");
    await page.getByRole("dialog").getByText(zh.review.concludeAsk).waitFor();
    await focused("[role=dialog] .ant-btn-primary");
    await page.keyboard.press("Enter");
    await page.locator(".conclusion-card").getByText(REASON).waitFor();
    expect((await point()).conclusion).toMatchObject({
      disposition: "civil-base-military-supplement",
      reason: REASON,
    });
  });

  test("keys work as soon as a dialog is closed, before its closing has been drawn", async () => {
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("o");
    await focused("[role=dialog] input");
    await page.keyboard.press("Escape");
    await page.keyboard.press("k");
    await page.getByRole("heading", { name: zh.review.position(2, 40) }).waitFor();
    await page.keyboard.press("j");
    await page.getByRole("heading", { name: zh.review.position(3, 40) }).waitFor();
  });

  test("the focus is given back to what opened a dialog, and never taken from who went on", async () => {
    const onFocus = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole("button", { name: zh.review.minutes }).focus();
    await page.keyboard.press("Tab");
    expect(await onFocus()).toBe(zh.review.more);
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: zh.review.learning }).press("Enter");
    await page.getByRole("dialog").getByRole("switch").waitFor();
    await page.keyboard.press("Escape");
    expect(await onFocus()).toBe(zh.review.more);
    await page.keyboard.press("Shift+Tab");
    const next = await onFocus();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect([next, await onFocus()]).toEqual([zh.review.minutes, zh.review.minutes]);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  test("a dialog that corrects the structure begins in its first field, too", async () => {
    const at = page.url();
    const [text] = await asked<TextSummary[]>(page, "library/texts");
    await page.goto(new URL(`/text/${text?.id}`, page.url()).href);
    await page.getByRole("tree").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("e");
    await focused("[role=dialog] input[type=radio]");
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("dialog").getByRole("radio").nth(1).isChecked()).toBe(true);
    await page.keyboard.press("Escape");
    await page.goto(at);
    await page.locator(".point-texts").waitFor();
  });

  test("it is signed in a dialog that begins in its first field", async () => {
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("s");
    await focused("[role=dialog] input[role=combobox]");
    await page.keyboard.press("ArrowDown");
    await page.locator(".ant-select-item-option-active").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".ant-select-dropdown").waitFor({ state: "hidden" });
    const isOnPassphrase = () => page.evaluate(() => document.activeElement?.matches("input[type=password]") ?? false);
    for (let tab = 0; tab < MOST_TABS && !(await isOnPassphrase()); tab += 1) await page.keyboard.press("Tab");
    expect(await isOnPassphrase()).toBe(true);
    await page.keyboard.insertText(PASSPHRASE);
    await page.keyboard.press("Enter");
    await page.getByText(zh.review.missing([wordOf("side", "civil", "zh")])).waitFor();
    expect((await point()).signOffs).toHaveLength(1);
  });

  test.for(["/library", "/candidates", "/packages", "/settings"])(
    "wherever the key Tab leads on %s, it is seen and has a name",
    async (path) => {
      await page.goto(new URL(path, page.url()).href);
      await page.locator("main button:visible").first().waitFor();
      const unseen: string[] = [];
      for (let stop = 0; stop < TAB_STOPS; stop += 1) {
        await page.keyboard.press("Tab");
        unseen.push(...(await page.evaluate(unseenFocus)));
      }
      expect(unseen).toEqual([]);
    },
  );

  test("no page had an error of its own", () => {
    expect(workspace.faults).toEqual([]);
  });
});
