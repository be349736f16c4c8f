import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "rongbiao-dist-"));
const edition = join(folder, "edition");
const starter = join(edition, process.platform === "win32" ? "rongbiao.cmd" : "rongbiao");
/** Nothing of this machine but its shell: no Node, no modules, no settings. */
const environment = { PATH: "/usr/bin:/bin", HOME: folder, RONGBIAO_LIBRARY: join(folder, "library.rongbiao") };

const make = (out: string) =>
  spawnSync(process.execPath, ["scripts/dist-browser.mjs", "--out", out], { cwd: ROOT, encoding: "utf8" });

describe("the browser edition", () => {
  beforeAll(() => {
    const { status, stderr } = make(edition);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is not made over a folder that holds something", () => expect(make(edition).status).toBe(2));

  it("runs where there is nothing but itself", () => {
    const { status, stdout } = spawnSync(starter, ["list", "--json"], { env: environment, encoding: "utf8" });
    expect([status, JSON.parse(stdout)]).toEqual([0, []]);
  });

  it("opens the workspace once for the address that it prints, and ends when it is interrupted", async () => {
    const child = spawn(starter, ["serve", "--no-open", "--json"], {
      env: environment,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [line] = await once(createInterface({ input: child.stdout }), "line");
    const { address } = JSON.parse(String(line)) as { address: string };
    const entered = await fetch(address);
    const again = await fetch(address);
    expect([entered.status, again.status]).toEqual([200, 401]);
    const [cookie] = entered.headers.getSetCookie();
    const page = await fetch(new URL("/", address), { headers: { cookie: cookie!.split(";")[0]! } });
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const ended = once(child, "exit");
    child.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
  });
});
