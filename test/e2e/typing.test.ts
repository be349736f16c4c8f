import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { encodeImage } from "utif2";
import { beforeAll, expect, test } from "vitest";
import { zh } from "../../src/words/interface.zh";
import { makeOfd, runsOf } from "../formats/ofd/ofd-maker";
import { makePdf } from "../formats/pdf/pdf-maker";
import { picture } from "./browser";
import { inBrowser, openedWorkspace } from "./workspace";

const COVER = "GJB 99801—2019\n示例装置通用规范\n1 范围\n本规范规定了示例装置的要求。";
const REQUIREMENTS = "2 要求\n2.1 工作温度\n装置应能在-40 ℃～+55 ℃的环境温度下正常工作。";
const ENGLISH = "2.2 Appearance\nThe surface shall be free of cracks.";

/** A TIFF of one picture, half dark. */
function makeTiff(): Uint8Array {
  const [width, height] = [40, 60];
  const rgba = new Uint8Array(width * height * 4).map((_, at) => (at % 4 === 3 || at < width * height * 2 ? 255 : 0));
  return new Uint8Array(encodeImage(rgba, width, height));
}

inBrowser("a scan on a machine without recognition", () => {
  const workspace = openedWorkspace();
  let page: Page;

  const take = async (name: string, bytes: Uint8Array) => {
    const file = join(workspace.host.folder, name);
    await writeFile(file, bytes);
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.getByRole("dialog").getByText(zh.imports.finished(1, 0)).waitFor();
  };
  const library = async () => {
    await page.goto(new URL("/library", workspace.host.address).href);
    await page.getByRole("link", { name: "GJB 99801" }).first().waitFor();
  };
  const words = () => page.getByRole("textbox", { name: zh.typing.words });
  const drawn = (number: number) => page.locator(`canvas[data-page='${number}']`).waitFor();

  beforeAll(async () => {
    page = workspace.page;
    await page.getByRole("button", { name: zh.library.samples }).waitFor();
  });

  test("is imported, and the report says how many pages are to be typed", async () => {
    await take("扫描件.pdf", makePdf([{ scan: true }, { scan: true }, { scan: true }]));
    await page.getByRole("dialog").getByText(zh.typing.waiting(3)).waitFor();
    await picture(page, "typing-report");
    await page.getByRole("button", { name: zh.imports.openAndAnswer }).click();
  });

  test("is typed page by page by keyboard, each beside its picture", async () => {
    await drawn(1);
    await page.getByRole("textbox", { name: zh.typing.by }).fill("王工");
    await words().fill(COVER);
    await words().press("Control+Enter");
    await drawn(2);
    await page.getByRole("heading", { name: zh.typing.title(2) }).waitFor();
    await picture(page, "typing");
    await words().press("Control+ArrowDown");
    await page.getByRole("heading", { name: zh.typing.title(3) }).waitFor();
    await words().fill(ENGLISH);
    await words().press("Control+Enter");
    await page.getByRole("heading", { name: zh.typing.title(2) }).waitFor();
    await words().fill(REQUIREMENTS);
    await words().press("Control+Enter");
    await page.getByText(zh.typing.left(0)).waitFor();
    await page.getByRole("button", { name: zh.typing.close }).click();
    const tree = page.getByRole("complementary", { name: zh.text.tree });
    await tree.getByText("工作温度").waitFor();
    await tree.getByText("Appearance").waitFor();
    await page.getByRole("heading", { name: "GJB 99801—2019" }).waitFor();
    await picture(page, "typed");
  });

  test("what was typed is taken back by key, and the text says again what waits", async () => {
    await page.locator(".reading").click();
    await page.keyboard.press("Control+z");
    await page.getByText(zh.shell.undone).waitFor();
    await page.getByRole("heading", { name: zh.typing.waiting(1) }).waitFor();
    const tree = page.getByRole("complementary", { name: zh.text.tree });
    await tree.getByText("工作温度").waitFor({ state: "detached" });
    await page.keyboard.press("t");
    await page.getByRole("heading", { name: zh.typing.title(2) }).waitFor();
    await page.getByRole("textbox", { name: zh.typing.by }).fill("王工");
    await page.getByText(zh.typing.leaveOut).first().click();
    await page.getByRole("textbox", { name: zh.typing.leaveOutWhy }).fill("空白页");
    await page.getByRole("button", { name: zh.typing.leaveOut }).click();
    await page.getByText(zh.typing.leftOut(2)).waitFor();
  });

  test("a picture file, a TIFF too, is shown to type from", async () => {
    await library();
    await take("扫描页.tiff", makeTiff());
    await page.getByRole("button", { name: zh.imports.openAndAnswer }).click();
    await drawn(1);
    await words().fill("1 范围\n本文件适用于示例。");
    await page.getByRole("textbox", { name: zh.typing.by }).fill("王工");
    await words().press("Control+Enter");
    await page.getByText(zh.typing.saved(1)).waitFor();
  });

  test("a page of an OFD that is a picture is shown to type from", async () => {
    const scan = await page.screenshot();
    const resources =
      '<ofd:MultiMedias><ofd:MultiMedia ID="6" Type="Image"><ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>';
    const scanned = { objects: '<ofd:ImageObject ResourceID="6" Boundary="0 0 210 131"/>' };
    const ofd = makeOfd([{ runs: runsOf(["1 范围", "本文件适用于示例。"]) }, scanned], {
      resources,
      files: { "Doc_0/Res/a.png": new Uint8Array(scan) },
    });
    await library();
    await take("扫描页.ofd", ofd);
    await page.getByRole("button", { name: zh.imports.openAndAnswer }).click();
    await page.getByRole("button", { name: zh.typing.begin }).click();
    await drawn(2);
    await words().fill("2 要求\n装置应可靠。");
    await picture(page, "typing-ofd");
    expect(workspace.faults).toEqual([]);
  });
});
