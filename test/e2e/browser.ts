import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type Page } from "playwright-core";

/** Where systems keep a Chromium, a Chrome or an Edge. */
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A real Chromium: the one named by CHROMIUM_PATH, else an installed one, else the one that npm brought. */
async function executable(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return INSTALLED.find((path) => existsSync(path)) ?? sparticuz.executablePath();
}

/** The browser, or why there is none: the tests are then skipped and say so. */
export async function openBrowser(): Promise<Browser | undefined> {
  try {
    return await chromium.launch({
      executablePath: await executable(),
      args: ["--no-sandbox", "--force-color-profile=srgb"],
    });
  } catch (error) {
    console.warn(
      `No Chromium: tests in a real browser are skipped (set CHROMIUM_PATH). ${String(error).split("\n")[0]}`,
    );
    return undefined;
  }
}

/** Where pictures of the walk are written; only where asked, so that a test run changes no file. */
const PICTURES = process.env.RONGBIAO_PICTURES;

/** A picture of what a person sees, for docs/pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  await mkdir(PICTURES, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(SETTLE_MS);
  await page.locator(".ant-message-notice").first().waitFor({ state: "detached" });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** A picture waits until drawers and messages have come to rest. */
const SETTLE_MS = 400;

/** What the clipboard gets of the first of these elements when a person copies it. */
export const copiedFrom = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      const clipboardData = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      getSelection()?.removeAllRanges();
      return clipboardData.getData("text/plain");
    });
