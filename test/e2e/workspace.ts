import { cp } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, inject } from "vitest";
import { openBrowser, picture } from "./browser";
import { type Host, hostFolder, startHost } from "./host";

const browser: Browser | undefined = await openBrowser();

/** Tests in a real browser, one such group a file; without a browser they are skipped. */
export const inBrowser = describe.skipIf(!browser);

/** Readers run below everything else: on a machine that is busy with other tests a file takes long. */
const PATIENCE_MS = 60_000;

interface Setting {
  /** What the host is started on; by itself an empty folder. */
  readonly folder?: () => Promise<string>;
  readonly context?: BrowserContextOptions;
  /** What the browser lists as an error of acts that the tests have refused. */
  readonly isExpected?: (message: string) => boolean;
}

export interface Workspace {
  readonly host: Host;
  readonly page: Page;
  /** What went wrong in the window. */
  readonly faults: readonly string[];
}

/** A Chinese window, past the way in. */
async function openWindow({ address }: Host, faults: string[], { context, isExpected }: Setting): Promise<Page> {
  const opened = await browser!.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    // what moves is missed by a click on a busy machine, and a colour on its way to another has no contrast
    reducedMotion: "reduce",
    ...context,
  });
  opened.setDefaultTimeout(PATIENCE_MS);
  const page = await opened.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !isExpected?.(message.text())) faults.push(message.text());
  });
  await page.goto(address);
  await page.waitForURL((url) => url.pathname === "/");
  return page;
}

/** A folder with a copy of the stage for a host. */
export async function stagedFolder(): Promise<string> {
  const folder = await hostFolder();
  await cp(inject("stage"), folder, { recursive: true });
  return folder;
}

/**
 * A window on a host of its own for the tests of a group: there from its first `beforeAll` on, closed behind the last test,
 * and drawn where one fails.
 */
export function openedWorkspace(setting: Setting = {}): Workspace {
  const faults: string[] = [];
  let host: Host | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    host = await startHost(await setting.folder?.());
    page = await openWindow(host, faults, setting);
  });
  afterEach(({ task }) => (task.result?.state === "fail" && page ? picture(page, `failed-${task.name}`) : undefined));
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
  return {
    faults,
    get host() {
      return host!;
    },
    get page() {
      return page!;
    },
  };
}
