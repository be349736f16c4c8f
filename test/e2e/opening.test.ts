import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser";

const ROOT = join(import.meta.dirname, "..", "..");
const WAIT_MS = 20_000;
const browser = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), "rongbiao-opening-"));

async function appears(path: string): Promise<void> {
  const end = performance.now() + WAIT_MS;
  while (!existsSync(path) || readFileSync(path, "utf8") === "") {
    if (performance.now() > end) throw new Error(`no ${path}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** The system's way to open an address, that only writes down what it was started with. */
function pretendedOpener(): { path: string; told: string } {
  const told = join(folder, "told");
  const opener = join(folder, "xdg-open");
  writeFileSync(opener, `#!/bin/sh\nprintf %s "$1" > ${told}\n`);
  chmodSync(opener, 0o755);
  return { path: `${folder}${delimiter}${process.env.PATH}`, told };
}

describe.skipIf(!browser || process.platform !== "linux")("the browser host, opening the browser", () => {
  const { path, told } = pretendedOpener();
  const host = spawn(process.execPath, [join(ROOT, "out", "main", "web.js"), "--library", join(folder, "l.rongbiao")], {
    env: { ...process.env, PATH: path, RONGBIAO_PROFILE: join(folder, "profile") },
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => host.once("exit", () => resolve()));
  afterAll(async () => {
    host.kill("SIGTERM");
    await ended;
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("starts it with a file that only this user can read, which leads into the workspace", async () => {
    await appears(told);
    const address = readFileSync(told, "utf8");
    expect(address).toMatch(/^file:/);
    expect(address).not.toContain("token");
    expect(statSync(fileURLToPath(address)).mode & 0o077).toBe(0);
    const page = await (await browser!.newContext()).newPage();
    await page.goto(address);
    await page.waitForURL((url) => url.protocol === "http:" && url.pathname === "/");
    await page.locator("h1").first().waitFor();
  });

  test("makes its library for this user alone", () => {
    expect(statSync(join(folder, "l.rongbiao")).mode & 0o077).toBe(0);
  });

  test("leaves nothing of the way in behind", async () => {
    const file = fileURLToPath(readFileSync(told, "utf8"));
    host.kill("SIGTERM");
    await ended;
    expect(existsSync(file)).toBe(false);
  });
});
