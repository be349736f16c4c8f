import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { ClauseAddress, Comparison, QueueItemView, TextSummary } from "../../src/contract";
import { en } from "../../src/words/interface.en";
import { zh } from "../../src/words/interface.zh";
import { asked } from "./asked";
import { stageOf } from "./stage";
import { inBrowser, openedWorkspace, stagedFolder } from "./workspace";

/** Of the type's size: a mark that stands in an English word takes less. */
const NARROW = 0.45;

/** Candidates that are gone through, from the best. */
const LOOKED_AT = 6;

const ENGLISH = `MIL-PRF-99777A
POWER UNITS, PORTABLE
1 SCOPE
The manufacturer’s “unit” is covered.
`;

inBrowser("an engineer's desk, on a small screen", () => {
  const workspace = openedWorkspace({
    folder: stagedFolder,
    context: { viewport: { width: 1280, height: 800 } },
    isExpected: (message) => message.includes("400"),
  });
  let page: Page;
  let project: string;

  beforeAll(async () => {
    page = workspace.page;
    ({ project } = await stageOf(page));
  });

  const open = (path: string) => page.goto(new URL(path, page.url()).href);
  const inLanguage = (value: string) => asked(page, "library/setPreference", { name: "language", value });

  test("of an import those files come first that were refused or ask something", async () => {
    await open("/library");
    const files = {
      "a.txt": "Q/ABC 99888—2020\n无事规范\n1 范围\n本标准适用于水泵。\n",
      "b.txt": ENGLISH,
      "c.txt": "",
    };
    const paths = Object.keys(files).map((name) => join(workspace.host.folder, name));
    await Promise.all(
      Object.entries(files).map(([name, words]) => writeFile(join(workspace.host.folder, name), words)),
    );
    await page.locator('input[type="file"]').setInputFiles(paths);
    const dialog = page.getByRole("dialog");
    await dialog.getByText(zh.imports.finished(2, 1)).waitFor();
    expect(await dialog.locator(".outcome").first().textContent()).toContain("c.txt");
    // what is asked is named, not counted alone
    await dialog
      .getByText(/处需要确认：[\p{Script=Han}、]{2,}$/u)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  test("a text imported by mistake is removed, one that a project uses stays and says why", async () => {
    const dialog = page.getByRole("dialog");
    const remove = async (name: string) => {
      const row = page.locator(".ant-table-row").filter({ hasText: name });
      await row.getByRole("checkbox").check();
      await page.getByRole("button", { name: zh.library.remove, exact: true }).click();
      await dialog.getByText(name).waitFor();
      await dialog.getByRole("button", { name: zh.library.remove, exact: true }).click();
      await dialog.waitFor({ state: "hidden" });
      return row;
    };
    const wrong = await remove("Q/ABC 99888—2020");
    await page.getByText(zh.library.removed(1)).waitFor();
    await wrong.waitFor({ state: "hidden" });
    const [item] = await asked<QueueItemView[]>(page, "projects/queue", { project });
    const texts = await asked<TextSummary[]>(page, "library/texts");
    const used = texts.find(({ id }) => id === item?.left.text)!.metadata.designator.value!.written;
    const row = await remove(used);
    await page.getByText(`${used} `).filter({ hasText: "评审项目正在使用" }).first().waitFor();
    expect(await row.count()).toBe(1);
  });

  test.for([
    ["zh", zh],
    ["en", en],
  ] as const)("what a text asks of a person is in sight beside its name (%s)", async ([language, words]) => {
    await inLanguage(language);
    await page.getByRole("heading", { name: words.rail.library }).waitFor();
    await page.locator(".ant-table-row").first().waitFor();
    const frame = page.locator(".table-frame");
    const edges = await frame.evaluate((one) => {
      const asks = one.querySelector(".ant-table-row .ant-btn-link")!.getBoundingClientRect();
      const head = [...one.querySelectorAll("th")].at(-1)!.getBoundingClientRect();
      return { asks: asks.right, head: head.left, cell: asks.left, frame: one.getBoundingClientRect().right };
    });
    // that nobody has confirmed a marking is in sight, however long it is
    const doubts = await page.locator(".ant-table-row .marking .doubt").evaluateAll((all) =>
      all.map((one) => {
        const cell = one.closest("[class*=ant-table-cell]")!.getBoundingClientRect();
        return cell.right - one.getBoundingClientRect().right;
      }),
    );
    expect(doubts.length).toBeGreaterThan(5);
    expect(Math.min(...doubts)).toBeGreaterThanOrEqual(0);
    // a designator is what tells one text from another: none is cut off
    const cutOff = await page.locator(".ant-table-row .designator").evaluateAll((all) =>
      all.filter((one) => {
        const cell = one.closest("[class*=ant-table-cell]")!.getBoundingClientRect();
        return one.getBoundingClientRect().right > cell.right;
      }),
    );
    expect(cutOff).toEqual([]);
    await page.getByRole("link", { name: "GJB 99101—2019 第1号修改单", exact: true }).waitFor();
    expect(edges.asks).toBeLessThanOrEqual(edges.frame);
    expect(edges.cell).toBeGreaterThanOrEqual(edges.head);
    await inLanguage("zh");
  });

  test("quotation marks are as narrow as English has them, in an English text and nowhere else", async ({ skip }) => {
    const texts = await asked<{ id: string; fileName: string }[]>(page, "library/texts");
    await open(`/text/${texts.find(({ fileName }) => fileName === "b.txt")?.id}`);
    await page.locator(".clause-own").filter({ hasText: "manufacturer" }).waitFor();
    const isLent = await page.evaluate(async () => {
      await document.fonts.load('16px "English marks"', "’").catch(() => {});
      return [...document.fonts].some(({ family, status }) => family.includes("English marks") && status === "loaded");
    });
    skip(!isLent, "this system has no Latin face to lend the marks from");
    const width = await page
      .locator(".clause-own")
      .filter({ hasText: "manufacturer" })
      .evaluate((element) => {
        const words = element.firstChild?.firstChild ?? element.firstChild!;
        const range = document.createRange();
        const at = element.textContent!.indexOf("’");
        range.setStart(words, at);
        range.setEnd(words, at + 1);
        return range.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(element).fontSize);
      });
    expect(width).toBeLessThan(NARROW);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toContain("English marks");
  });

  test("what is searched for stands in no address, and is there again after a reload and on the way back", async () => {
    await open("/search");
    const field = page.getByRole("main").getByRole("textbox");
    await field.fill("工作温度");
    await page.locator(".search-hit").first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/search");
    await page.reload();
    await page.locator(".search-hit").first().waitFor();
    await page.locator(".search-hit a").first().click();
    await page.getByRole("tree").waitFor();
    await page.goBack();
    await page.locator(".search-hit").first().waitFor();
    expect(await field.inputValue()).toBe("工作温度");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("绝缘电阻");
    await page.getByRole("button", { name: zh.finder.all }).click();
    await expect.poll(() => field.inputValue()).toBe("绝缘电阻");
  });

  test("the choice of two texts stands in the middle of the page, whole", async () => {
    await open("/compare");
    const picker = await page.locator(".pair-picker").boundingBox();
    const body = await page.locator(".page-body").boundingBox();
    const middle = (box: typeof picker) => (box ? box.x + box.width / 2 : Number.NaN);
    expect(Math.abs(middle(picker) - middle(body))).toBeLessThan(2);
    expect(picker!.x).toBeGreaterThan(body!.x);
  });

  test("a candidate's line says of the pair what the evidence beside it says", async () => {
    await open("/candidates");
    await page.getByText(zh.candidates.list, { exact: true }).click();
    await page.getByRole("listbox", { name: zh.candidates.list }).focus();
    const judged = page.locator(".judged .relationship");
    const said: string[] = [];
    for (let step = 0; step < LOOKED_AT; step += 1) {
      const line = (await page.locator(".candidate-line.chosen .clause-line").allTextContents()).join();
      await page
        .locator(".excerpt-card.military")
        .filter({ hasText: line.slice(2, 10) })
        .waitFor();
      await judged.waitFor();
      const [beside] = await judged.allTextContents();
      await page.locator(".candidate-line.chosen .relationship").getByText(beside!, { exact: true }).waitFor();
      said.push(beside!);
      await page.keyboard.press("ArrowDown");
    }
    // not all are what the wording alone made guess
    expect(said.filter((words) => !words.includes("据文字推测"))).not.toEqual([]);
  });

  test("who would take the civil clause alone is told that it does not cover the military one", async () => {
    const queue = await asked<QueueItemView[]>(page, "projects/queue", { project });
    const judged = async ({ left, right }: { left: ClauseAddress; right: ClauseAddress }) =>
      (await asked<{ judgement: Comparison["judgements"][number] }>(page, "comparisons/pair", { left, right }))
        .judgement;
    const covers = await Promise.all(queue.map(async (point) => (await judged(point)).covers));
    const point = queue[covers.findIndex((one, at) => one === "no" && queue[at]?.conclusion === null)];
    await open(`/review/${project}/${point?.id}`);
    await page.locator(".point-judged").waitFor();
    const ask = async (digit: string) => {
      await page.keyboard.press(digit);
      await page.keyboard.press("r");
      await page.keyboard.insertText("。");
      await page.keyboard.press("Control+Enter");
      await page.getByRole("dialog").getByText(zh.review.concludeAsk).waitFor();
      const told = await page.getByRole("dialog").getByText(zh.review.adoptsUncovered.no).count();
      await page.getByRole("dialog").getByRole("button", { name: zh.cancel }).click();
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      return told;
    };
    expect([await ask("1"), await ask("4")]).toEqual([1, 0]);
  });

  test("a report that takes long is stopped, nothing is said of it, and it is made when asked for again", async () => {
    await inLanguage("zh");
    const texts = await asked<TextSummary[]>(page, "library/texts");
    const named = (name: string) => texts.find(({ fileName }) => fileName.startsWith(name))?.id;
    await open(`/compare/${named("GJB 99101-2019")}/${named("GBT 99201-2021")}`);
    const reports = "**/rpc/comparisons/report";
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const ask = async () => {
      await button(zh.compare.export).click();
      await page.getByRole("menuitem", { name: zh.compare.formats.html }).click();
    };
    // asked, and never answered
    await page.route(reports, () => undefined);
    await ask();
    await button(zh.stop).click();
    await button(zh.stop).waitFor({ state: "detached" });
    expect(await page.locator(".ant-notification-notice").count()).toBe(0);
    await page.unroute(reports);
    const download = page.waitForEvent("download");
    await ask();
    expect((await download).suggestedFilename()).toMatch(/\.html$/);
    await button(zh.stop).waitFor({ state: "detached" });
  });

  test("no page had an error of its own", () => {
    expect(workspace.faults).toEqual([]);
  });
});
