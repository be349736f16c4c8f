import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { Participant, QueueItemView } from "../../src/contract";
import { en } from "../../src/words/interface.en";
import { zh } from "../../src/words/interface.zh";
import { asked } from "./asked";
import { type Stage, stageOf } from "./stage";
import { inBrowser, openedWorkspace, stagedFolder } from "./workspace";

/** The smallest screen, and the same magnified twice. */
const SMALLEST = { width: 1280, height: 720 };
const MAGNIFIED = { width: 640, height: 360 };

const LONG_REASON = "试验条件与军用要求相当。\n".repeat(9);

const LAPTOP = { width: 1366, height: 768 };
const DESK = { width: 1920, height: 1080 };

/** How many suggestions have the words of their name under the act beside it. */
const overprinted = (page: Page): Promise<number> =>
  page.locator(".suggestion").evaluateAll(
    (all) =>
      all.filter((one) => {
        const words = document.createRange();
        words.selectNodeContents(one.querySelector("summary strong")!);
        const act = one.querySelector("button")!.getBoundingClientRect();
        return [...words.getClientRects()].some(
          (line) =>
            line.right > act.left && act.right > line.left && line.bottom > act.top + 1 && act.bottom > line.top + 1,
        );
      }).length,
  );

/** Of the bar of a page: what lies over something else in it, or out of the window. */
const misplacedInBar = (page: Page): Promise<string[]> =>
  page.locator(".page-bar").evaluate((bar) => {
    const shown = [...bar.querySelectorAll("h1, button, a, input, .ant-segmented, .quiet")].filter(
      (one) => one.getClientRects().length > 0 && !one.parentElement!.closest("button, a, .ant-segmented, h1"),
    );
    const boxes = shown.map((one) => ({ name: one.textContent ?? "", box: one.getBoundingClientRect() }));
    const apart = (a: DOMRect, b: DOMRect) =>
      a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
    return boxes
      .filter(
        ({ box }, at) => box.right > innerWidth + 1 || boxes.some((other, of) => of !== at && !apart(box, other.box)),
      )
      .map(({ name }) => name);
  });

inBrowser("what a small screen holds", () => {
  const workspace = openedWorkspace({ folder: stagedFolder });
  let page: Page;
  let stage: Stage;

  beforeAll(async () => {
    page = workspace.page;
    stage = await stageOf(page);
  });

  const open = (path: string) => page.goto(new URL(path, page.url()).href);
  const textOf = (designator: string) =>
    stage.texts.find(({ metadata }) => metadata.designator.value?.written === designator)!.id;

  test.for([
    ["zh", zh],
    ["en", en],
  ] as const)(
    "what records a conclusion is in sight beside the suggestions, with the opinions that wait (%s)",
    async ([language, words]) => {
      await page.setViewportSize(SMALLEST);
      const queue = await asked<QueueItemView[]>(page, "projects/queue", { project: stage.project });
      const point = queue.find(({ conclusion, advice }) => conclusion === null && advice.length > 1)!;
      const [person] = await asked<Participant[]>(page, "participants/list");
      const opinion = { item: point.id, participant: person!.id, category: "technical", proposedChange: "" };
      await asked(page, "review/addOpinion", { ...opinion, text: "须注明测量条件。" });
      await asked(page, "library/setPreference", { name: "language", value: language });
      await open(`/review/${stage.project}/${point.id}`);
      const record = page.getByRole("button", { name: words.review.conclude, exact: true });
      await record.waitFor();
      await page.locator(".suggestion").first().waitFor();
      const { top, bottom, ground } = await record.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return { top, bottom, ground: getComputedStyle(one.parentElement!).backgroundColor };
      });
      // what it lies over does not show through
      expect(ground).toMatch(/^rgb\(/);
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThanOrEqual(SMALLEST.height);
      const waiting = point.opinions.length + 1;
      await page.getByRole("button", { name: words.review.openOpinions(waiting) }).click();
      const heading = await page.getByRole("heading", { name: words.review.opinions, exact: true }).boundingBox();
      expect(heading!.y + heading!.height).toBeLessThanOrEqual(SMALLEST.height);
      await page.keyboard.press("4");
      await page.keyboard.press("r");
      await page.keyboard.insertText(LONG_REASON);
      // the reason is read while it is written: nothing lies over any of its lines
      const field = await page.locator(".conclusion-form textarea").boundingBox();
      const act = await record.boundingBox();
      expect(field!.y).toBeGreaterThanOrEqual(0);
      expect(field!.y + field!.height).toBeLessThanOrEqual(act!.y);
      expect(act!.y + act!.height).toBeLessThanOrEqual(SMALLEST.height);
      await page.keyboard.press("Control+Enter");
      const dialog = page.getByRole("dialog");
      await dialog.getByText(words.review.openOpinions(waiting)).waitFor();
      await dialog.getByRole("button", { name: words.cancel }).click();
      await dialog.waitFor({ state: "hidden" });
      await asked(page, "library/setPreference", { name: "language", value: "zh" });
    },
  );

  test.for([
    ["zh", LAPTOP],
    ["en", LAPTOP],
    ["en", DESK],
  ] as const)("the room's bar is one line, and no suggestion is overprinted (%s, %o)", async ([language, size]) => {
    await page.setViewportSize(size);
    await asked(page, "library/setPreference", { name: "language", value: language });
    const queue = await asked<QueueItemView[]>(page, "projects/queue", { project: stage.project });
    const point = queue.find(
      ({ conclusion, advice }) =>
        conclusion === null && advice.some(({ disposition }) => disposition === "civil-base-military-supplement"),
    );
    await open(`/review/${stage.project}/${point!.id}`);
    await page.locator(".suggestion").first().waitFor();
    const tops = await page
      .locator(".page-actions button")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(3);
    expect(new Set(tops).size).toBe(1);
    expect(tops[0]).toBeLessThan(30);
    expect(await misplacedInBar(page)).toEqual([]);
    expect(await overprinted(page)).toBe(0);
    await asked(page, "library/setPreference", { name: "language", value: "zh" });
  });

  test("the page is never longer than the window: what scrolls is its frames", async () => {
    await page.setViewportSize(LAPTOP);
    const queue = await asked<QueueItemView[]>(page, "projects/queue", { project: stage.project });
    for (const item of queue.slice(0, 4)) {
      await open(`/review/${stage.project}/${item.id}`);
      await page.locator(".interval-bars, .point-judged").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(LAPTOP.height);
    }
  });

  test("a comparison has its bar on one line and its verdicts in their column, in English too", async () => {
    await page.setViewportSize(LAPTOP);
    await asked(page, "library/setPreference", { name: "language", value: "en" });
    await open(`/compare/${textOf("GJB 99101—2019")}/${textOf("GB/T 99201—2021")}`);
    // the bar is one line, on the smallest screen too
    await page.setViewportSize(SMALLEST);
    await page.locator(".aligned-row").first().waitFor();
    expect((await page.locator(".page-bar").boundingBox())!.height).toBeLessThan(60);
    await page.setViewportSize(LAPTOP);
    await page.getByText(en.compare.indicators, { exact: true }).click();
    await page.locator(".interval-bars").first().waitFor();
    const over = await page.locator("td .verdict").evaluateAll((all) =>
      all.map((one) => {
        const words = document.createRange();
        words.selectNodeContents(one);
        return one.closest("td")!.getBoundingClientRect().right - words.getBoundingClientRect().right;
      }),
    );
    expect(over.length).toBeGreaterThan(10);
    expect(Math.min(...over)).toBeGreaterThan(4);
    await asked(page, "library/setPreference", { name: "language", value: "zh" });
  });

  test("the export is not offered as the next thing to do while no conclusion would go", async () => {
    await open("/packages");
    await page.locator(".goes.withheld").first().waitFor();
    const primary = page.locator(".page-actions .ant-btn-primary");
    expect(await primary.count()).toBe(0);
    await page.getByRole("button", { name: zh.packages.export, exact: true }).waitFor();
  });

  test("magnified twice, the bar of a page without matter is no higher than its words", async () => {
    await page.setViewportSize(MAGNIFIED);
    await open("/compare");
    await page.locator(".pair-picker").waitFor();
    expect((await page.locator(".page-bar").boundingBox())!.height).toBeLessThan(MAGNIFIED.height / 4);
  });

  test.for([
    ["the library", (): string => "/library", ".ant-table-row"],
    ["the candidates", (): string => "/candidates", '[role="grid"]'],
    ["the packages", (): string => "/packages", ".preview .table-frame"],
    ["a text", (): string => `/text/${textOf("GJB 99101—2019")}`, ".reading-clause"],
    ["a comparison", (): string => `/compare/${textOf("GJB 99101—2019")}/${textOf("GB/T 99201—2021")}`, ".aligned-row"],
    ["the review", (): string => `/review/${stage.project}`, ".point-text.civil .clause"],
  ] as const)(
    "magnified twice, %s is whole: nothing lies over anything else or beside the window",
    async ([, path, matter]) => {
      await page.setViewportSize(MAGNIFIED);
      await open(path());
      const first = page.locator(matter).first();
      await first.waitFor();
      expect(await misplacedInBar(page)).toEqual([]);
      await first.scrollIntoViewIfNeeded();
      const box = await first.boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + Math.min(box!.width, MAGNIFIED.width / 4)).toBeLessThanOrEqual(MAGNIFIED.width);
      expect(box!.width).toBeGreaterThan(MAGNIFIED.width / 4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(MAGNIFIED.width);
    },
  );

  test("magnified twice, both sides of a comparison are read beside each other", async () => {
    await page.setViewportSize(MAGNIFIED);
    await open(`/compare/${textOf("GJB 99101—2019")}/${textOf("GB/T 99201—2021")}`);
    await page.locator(".aligned-row .side.right").first().waitFor();
    const widths = await page
      .locator(".aligned-row .side")
      .evaluateAll((all) => all.slice(0, 2).map((one) => one.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(MAGNIFIED.width / 4);
  });

  test("every item of the rail can be reached", async () => {
    await page.setViewportSize(MAGNIFIED);
    await open("/library");
    const find = page.getByRole("navigation", { name: zh.rail.name }).getByRole("link", { name: zh.rail.settings });
    await find.focus();
    const box = await find.boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(MAGNIFIED.height + 1);
  });

  test("no page had an error of its own", () => {
    expect(workspace.faults).toEqual([]);
  });
});
