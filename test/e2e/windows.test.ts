import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { TextSummary } from "../../src/contract";
import { en } from "../../src/words/interface.en";
import { zh } from "../../src/words/interface.zh";
import { asked, finished } from "./asked";
import { inBrowser, openedWorkspace } from "./workspace";

const MANY = 5_000;
/** Rows that may be in the page at once, whatever the library holds. */
const MOST_ROWS = 120;

inBrowser("windows side by side", () => {
  const workspace = openedWorkspace({ context: { viewport: { width: 1280, height: 720 } } });
  let first: Page;
  let second: Page;

  beforeAll(async () => {
    first = workspace.page;
    await finished(first, await asked(first, "imports/samples"));
    const opened = first.waitForEvent("popup");
    await first.evaluate(() => void window.open("/library"));
    second = await opened;
    await second.locator(".ant-table-row").first().waitFor();
  });

  test("what one window changes the other shows", async () => {
    const [text] = await asked<TextSummary[]>(first, "library/texts");
    await asked(first, "library/correct", { text: text?.id, patch: { titleZh: "改过的名称" } });
    await second.getByText("改过的名称").waitFor();
    await asked(second, "library/undo");
    await second.getByText("改过的名称").waitFor({ state: "detached" });
  });

  test("the language chosen in one window holds in all", async () => {
    await first.goto(new URL("/settings", first.url()).href);
    await first.getByText("English", { exact: true }).click();
    await second.getByRole("link", { name: en.rail.library }).waitFor();
    await first.getByText("中文", { exact: true }).click();
    await second.getByRole("link", { name: zh.rail.library }).waitFor();
  });

  test("a job goes on when its window is closed, and the other window lists it", async () => {
    const { job } = await asked<{ job: string }>(first, "candidates/find", { top: 5 });
    await first.close();
    await second
      .getByRole("button", { name: zh.rail.jobs })
      .or(second.getByText(zh.rail.jobsRunning(1)))
      .first()
      .click();
    await second.getByRole("dialog").getByText("查找候选").waitFor();
    await finished(second, { job });
    await second.getByRole("dialog").getByText("完成").first().waitFor();
    await second.keyboard.press("Escape");
  });

  test("of a library of 5,000 texts only what is in sight is in the page", async () => {
    const texts = await asked<TextSummary[]>(second, "library/texts");
    const many = Array.from({ length: MANY }, (_, index) => ({ ...texts[index % texts.length]!, id: `${index}` }));
    let times = 0;
    await second.route("**/rpc/library/texts", (route) => {
      times += 1;
      return route.fulfill({ json: { json: many } });
    });
    await second.reload();
    await second.getByText(zh.library.shown(MANY, MANY)).waitFor();
    // megabytes of them, which a window that opens asks for once
    expect(times).toBe(1);
    expect(await second.locator(".ant-table-row").count()).toBeLessThan(MOST_ROWS);
    await second.getByRole("textbox", { name: zh.library.filter }).fill("连接器");
    await second.getByText(zh.library.shown(MANY, MANY)).waitFor({ state: "detached" });
    expect(await second.locator(".ant-table-row").count()).toBeLessThan(MOST_ROWS);
  });

  test("a host that went away is said so, and nothing else breaks", async () => {
    await workspace.host.close();
    await second.getByText(zh.shell.hostAway.slice(0, 12)).waitFor();
    await second.getByRole("link", { name: zh.rail.settings }).click();
    await second.getByRole("heading", { name: zh.rail.settings }).waitFor();
  });
});
