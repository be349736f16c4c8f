import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { zh } from "../../src/words/interface.zh";
import { linesOf, makePdf } from "../formats/pdf/pdf-maker";
import { picture } from "./browser";
import { inBrowser, openedWorkspace } from "./workspace";

const FIRST = ["GB/T 99781-2026", "示例装置 通用规范", "1 范围", "本文件规定了示例装置的要求。"];
const SECOND = ["2 要求", "2.1 工作温度", "装置应在-40℃～70℃正常工作。"];
const PDF = makePdf([{ lines: linesOf(FIRST) }, { lines: linesOf(SECOND, { y: 400 }) }]);

inBrowser("the page of the source file beside its clause", () => {
  const workspace = openedWorkspace();
  let page: Page;

  beforeAll(async () => {
    page = workspace.page;
    await page.getByRole("button", { name: zh.library.samples }).waitFor();
    const file = join(workspace.host.folder, "示例.pdf");
    await writeFile(file, PDF);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("dialog").getByText(zh.imports.finished(1, 0)).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "GB/T 99781" }).first().click();
  });

  /** Part of the drawn page that is not paper. */
  const inked = () =>
    page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at]! < 128 && data[at + 3]! > 0) dark++;
      return dark / (data.length / 4);
    });
  const tree = () => page.getByRole("complementary", { name: zh.text.tree });

  test("the page of a clause is drawn from the file, with the clause marked on it", async () => {
    await tree().getByText("工作温度").click();
    await page.getByRole("button", { name: zh.text.showPage(2) }).click();
    await page.getByText(zh.text.pageOf(2, 2)).waitFor();
    await page.locator("canvas[data-page='2']").waitFor();
    expect(await inked()).toBeGreaterThan(0.0005);
    const [mark, sheet] = await Promise.all([
      page.locator(".page-mark").boundingBox(),
      page.locator("canvas").boundingBox(),
    ]);
    expect((mark!.y - sheet!.y) / sheet!.height).toBeGreaterThan(0.4);
    expect((mark!.y + mark!.height - sheet!.y) / sheet!.height).toBeLessThan(0.6);
    await picture(page, "source-page");
  });

  test("it follows the clause that is chosen, and can be turned", async () => {
    await page.locator(".reading").getByText("范围").first().click();
    await page.locator("canvas[data-page='1']").waitFor();
    await page.getByRole("button", { name: zh.text.pageAfter }).click();
    await page.locator("canvas[data-page='2']").waitFor();
    expect(await page.locator(".page-mark").count()).toBe(0);
    await page.keyboard.press("o");
    await tree().waitFor();
    expect(workspace.faults).toEqual([]);
  });
});
