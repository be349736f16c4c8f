import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { zh } from "../../src/words/interface.zh";
import { wordOf } from "../../src/words/vocabulary";
import { asked } from "./asked";
import { picture } from "./browser";
import { stageOf } from "./stage";
import { inBrowser, openedWorkspace, stagedFolder } from "./workspace";

const REGISTER = [
  "标准号,中文标准名称,标准状态,实施日期,代替标准,备注",
  "GB/T 99777-2001,样例插头,已被代替,2001-10-01,,",
  "GB/T 99778-2022,样例插头 通用规范,现行,2022-10-01,GB/T 99777-2001,",
  "待编号,样例草案,现行,,,",
].join("\n");
const LIST = ["标准号", "GJB 99101-2019", "GB/T99201—2021", "GB/T 99777-2001", "见附录"].join("\n");

/** What a library is held against and what it is kept by: lists, registers, terms, backups. */
inBrowser("the pages beside the main line, used in Chinese", () => {
  const workspace = openedWorkspace({ folder: stagedFolder, context: { viewport: { width: 1366, height: 768 } } });
  let page: Page;

  beforeAll(() => {
    page = workspace.page;
  });

  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const go = (name: string) => page.getByRole("navigation", { name: zh.rail.name }).getByRole("link", { name }).click();
  const open = (path: string) => page.goto(new URL(path, page.url()).href);
  const written = async (name: string, content: string) => {
    const path = join(workspace.host.folder, name);
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

  describe("registers", () => {
    test("a spreadsheet is looked over before it is imported, with what cannot be read", async () => {
      await go(zh.rail.library);
      await page.getByRole("link", { name: zh.places.registers }).click();
      await page.getByText(zh.registers.none).waitFor();
      await page.getByLabel(zh.registers.choose).setInputFiles(await written("目录.csv", REGISTER));
      await page.getByText(zh.registers.lookOver("目录.csv")).waitFor();
      await page.getByText(zh.registers.troubles(1, 0)).click();
      await picture(page, "reference-register-preview");
      expect(await page.locator(".matched li").allTextContents()).toEqual([
        "标准号 → 标准编号",
        "中文标准名称 → 中文名称",
        "标准状态 → 状态",
        "实施日期 → 实施日期",
        "代替标准 → 代替",
        `备注 → ${zh.registers.notRead}`,
      ]);
      expect(await asked(page, "registers/list")).toEqual([]);
    });

    test("once imported it is listed, and checks rest on it", async () => {
      await button(zh.registers.take).click();
      await page.getByRole("dialog").getByText(zh.imports.editions(2)).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("heading", { name: zh.registers.held(1) }).waitFor();
      await picture(page, "reference-registers");
      await go(zh.rail.checks);
      await page.getByLabel(zh.check.choose).setInputFiles(await written("清单.csv", LIST));
      await page.getByRole("cell", { name: "GB/T 99778-2022" }).waitFor();
    });

    test("a spreadsheet that is no register is refused with a sentence", async () => {
      await go(zh.rail.library);
      await page.getByRole("link", { name: zh.places.registers }).click();
      await page.getByLabel(zh.registers.choose).setInputFiles(await written("名单.csv", "姓名,单位\n甲,乙\n"));
      expect(await page.getByRole("alert").textContent()).toContain("名单.csv");
      await picture(page, "reference-register-refused");
    });

    test("it is removed when the person says so", async () => {
      await button(zh.registers.remove).click();
      await page.getByRole("dialog").getByRole("button", { name: zh.registers.remove }).click();
      await page.getByText(zh.registers.none).waitFor();
    });
  });

  describe("the term base", () => {
    test("terms that ship are found by either language", async () => {
      await go(zh.rail.library);
      await page.getByRole("link", { name: zh.places.terms }).click();
      await page.getByRole("textbox", { name: zh.terms.search }).fill("national military");
      await page.getByRole("cell", { name: "国家军用标准" }).waitFor();
    });

    test("a file adds to them, is listed and can be removed", async () => {
      await page
        .getByLabel(zh.terms.choose)
        .setInputFiles(await written("术语.csv", "中文,英文\n示例甲电压,sample alpha\n"));
      await page.getByText(zh.terms.added(1, 0)).waitFor();
      await page.getByRole("textbox", { name: zh.terms.search }).fill("示例甲");
      await page.getByRole("cell", { name: "sample alpha" }).waitFor();
      await picture(page, "reference-terms");
      const [file] = await Promise.all([page.waitForEvent("download"), button(zh.terms.file.tbx).click()]);
      expect(await readFile((await file.path())!, "utf8")).toContain("<term>sample alpha</term>");
      await button(zh.terms.remove).click();
      await page.getByRole("dialog").getByRole("button", { name: zh.terms.remove }).click();
      await page.getByText(zh.terms.none).waitFor();
    });

    test("a file without terms is refused with a sentence", async () => {
      await page.getByLabel(zh.terms.choose).setInputFiles(await written("空白.csv", "甲,乙\n"));
      await page.locator(".ant-notification-notice").getByText("空白.csv").waitFor();
    });
  });

  describe("backups", () => {
    test("one is made and listed, and a restore is asked for and withdrawn", async () => {
      await go(zh.rail.settings);
      await page.getByText(zh.backups.none).waitFor();
      await button(zh.backups.make).click();
      await page.getByText(zh.backups.texts(10), { exact: true }).waitFor();
      await button(zh.backups.restore).click();
      await page.getByText(zh.backups.restoreWhy).waitFor();
      await picture(page, "reference-restore");
      await page.getByRole("dialog").getByRole("button", { name: zh.backups.restore }).click();
      await button(zh.backups.withdraw).waitFor();
      await picture(page, "reference-backups");
      await button(zh.backups.withdraw).click();
      await button(zh.backups.withdraw).waitFor({ state: "detached" });
      expect(await asked(page, "backups/list")).toMatchObject({ pending: null });
    });
  });

  describe("the dashboard", () => {
    test("its figures count the points of a project, and each opens the list it counts", async () => {
      const { project } = await stageOf(page);
      await open(`/overview/${project}`);
      await page.getByRole("heading", { name: zh.overview.decided(0, 40) }).waitFor();
      await picture(page, "reference-overview");
      await page.getByRole("button", { name: `1 ${zh.overview.waiters.military}` }).click();
      await page.getByText(zh.overview.shown(1, 40)).waitFor();
      const waits = page.locator("tbody .ant-table-row td").last();
      expect(await waits.textContent()).toBe(
        [zh.overview.waiters.answer, zh.overview.waiters.military, zh.overview.waiters.civil].join(zh.overview.and),
      );
      await page.locator("tbody .ant-table-row a").click();
      await page.waitForURL((url) => url.pathname.startsWith(`/review/${project}/`));
    });

    test("beside it stands the draft that follows from the conclusions, which goes out as a file", async () => {
      await open("/overview");
      await page.getByRole("link", { name: zh.places.draft }).click();
      await page.getByText(zh.draft.counts(1, 39)).waitFor();
      await picture(page, "reference-draft");
      expect(await page.locator(".draft-passage.civil").count()).toBe(1);
      const [file] = await Promise.all([page.waitForEvent("download"), button(zh.draft.file).click()]);
      expect((await readFile((await file.path())!)).subarray(0, 2).toString()).toBe("PK");
      await go(zh.rail.review);
      await page.locator(".project-card").click();
    });

    test("it is reached from the room and stands beside the projects", async () => {
      await button(zh.review.more).click();
      await page.getByRole("menuitem", { name: zh.places.overview }).click();
      await page.getByRole("link", { name: zh.places.review }).click();
      await page.locator(".project-card").waitFor();
    });
  });

  test("the sheet of keys comes at ? on any page, but not into a field", async () => {
    await go(zh.rail.library);
    await page.getByRole("textbox", { name: zh.library.filter }).press("?");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await go(zh.rail.candidates);
    await page.locator("main").press("?");
    await page.getByRole("dialog").getByText(zh.keySheet.title).waitFor();
    await picture(page, "reference-keys");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  });
});
