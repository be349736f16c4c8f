import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { zh } from "../../src/words/interface.zh";
import { wordOf } from "../../src/words/vocabulary";
import { asked, finished } from "./asked";
import { openBrowser, picture } from "./browser";
import { type Host, startHost } from "./host";

const browser: Browser | undefined = await openBrowser();
const PATIENCE_MS = 30_000;

const LIST = ["标准号", "GJB 99101-2019", "GB/T99201—2021", "GB/T 99777-2001", "见附录"].join("\n");

/** What a library is held against and what it is kept by: lists, registers, terms, backups. */
describe.skipIf(!browser)("the pages beside the main line, used in Chinese", () => {
  let host: Host;
  let page: Page;

  beforeAll(async () => {
    host = await startHost();
    const context = await (browser as Browser).newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
    page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(host.address);
    await page.waitForURL((url) => url.pathname === "/");
    await finished(page, await asked(page, "imports/samples"));
  });

  afterEach(({ task }) => (task.result?.state === "fail" ? picture(page, "failed-reference") : undefined));

  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const go = (name: string) => page.getByRole("navigation", { name: zh.rail.name }).getByRole("link", { name }).click();
  const open = (path: string) => page.goto(new URL(path, page.url()).href);
  const written = async (name: string, content: string) => {
    const path = join(host.folder, name);
    await writeFile(path, content);
    return path;
  };

  describe("check of a list", () => {
    const standing = (word: Parameters<typeof wordOf<"standing">>[1]) => wordOf("standing", word, "zh");

    test("each designator of a list gets its standing, and what is not held is said to be unknown", async () => {
      await go(zh.rail.checks);
      await page.getByLabel(zh.check.choose).setInputFiles(await written("清单.csv", LIST));
      await page.getByText(zh.check.shown(4, 4)).waitFor();
      await picture(page, "reference-check");
      expect(await page.locator("tbody .ant-table-row").allTextContents()).toEqual([
        expect.stringContaining("GJB 99101-2019"),
        expect.stringContaining("GB/T 99201"),
        expect.stringContaining(standing("unknown")),
        expect.stringContaining(standing("unreadable")),
      ]);
    });

    test("a figure opens the list it counts, and closes it again", async () => {
      const figure = page.getByRole("button", { name: `1 ${standing("unknown")}` });
      await figure.click();
      await page.getByText(zh.check.shown(1, 4)).waitFor();
      await figure.click();
      await page.getByText(zh.check.shown(4, 4)).waitFor();
    });

    test("the table goes out as a file", async () => {
      const [sheet] = await Promise.all([page.waitForEvent("download"), button(zh.check.file.xlsx).click()]);
      expect((await readFile((await sheet.path())!)).subarray(0, 2).toString()).toBe("PK");
    });

    test("a list without designators and a file that is no list are answered with a sentence", async () => {
      await page.getByLabel(zh.check.choose).setInputFiles(await written("无编号.txt", "没有编号的一段话。"));
      await page.getByText(zh.check.none("无编号.txt")).waitFor();
      await page.getByLabel(zh.check.choose).setInputFiles(await written("空.csv", ""));
      await page.getByRole("alert").waitFor();
      await picture(page, "reference-check-refused");
    });

    test("what a text cites has an address of its own", async () => {
      const texts = await asked<{ id: string; fileName: string }[]>(page, "library/texts");
      await open(`/check/${texts[0]?.id}`);
      await page.locator(".figure").first().waitFor();
      await picture(page, "reference-check-text");
    });
  });
});
