import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSpec } from "./build";
import { SPEC } from "./spec";

const ROOT = join(import.meta.dirname, "..", "..");
const MAIN = join(ROOT, "out", "main", "main.js");
const BUNDLES = join(ROOT, "out", "test-electron");

interface Line {
  readonly promise: string;
  readonly error: string | null;
}

/** Starts the built program on the double, in a process of its own with a library and a profile in `folder`. */
async function onDouble(folder: string, script: string, ...words: string[]) {
  const preloaded = pathToFileURL(join(BUNDLES, "use-double.js")).href;
  const child = spawn(process.execPath, ["--import", preloaded, script, ...words], {
    env: {
      ...process.env,
      RONGBIAO_LIBRARY: join(folder, "library.rongbiao"),
      RONGBIAO_PROFILE: join(folder, "profile"),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await exited;
  return { code, out, err };
}

const folder = mkdtempSync(join(tmpdir(), "rongbiao-electron-"));
beforeAll(async () => void (await buildSpec()), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the built desktop program on the double of Electron", () => {
  let lines: Line[] = [];
  beforeAll(async () => {
    const { out } = await onDouble(folder, join(BUNDLES, "run.js"), MAIN, folder, "double");
    lines = out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  }, 60_000);

  const promises = [...SPEC.map(([promise]) => promise), "the library is closed before the program ends"];
  it.each(promises)("%s", (promise) => {
    const line = lines.find((one) => one.promise === promise);
    expect(line ?? lines.at(-1)).toEqual({ promise, error: null });
  });
});

describe("how the desktop program starts", () => {
  it("a second instance gives way before it touches a library", async () => {
    const other = join(folder, "second");
    mkdirSync(other);
    expect(await onDouble(other, MAIN, "--double-second")).toEqual({ code: 0, out: "", err: "" });
    expect(readdirSync(other)).toEqual([]);
  });

  it("a library that cannot be opened is told in a sentence, and left as it was", async () => {
    const other = join(folder, "foreign");
    mkdirSync(other);
    writeFileSync(join(other, "library.rongbiao"), "no library at all\n".repeat(50));
    const { code, err } = await onDouble(other, MAIN);
    expect(code).toBe(1);
    expect(err).toContain("这不是融标的标准库");
    expect(readFileSync(join(other, "library.rongbiao"), "utf8")).toMatch(/^no library/);
  });

  it("a page learns the kind of its host and nothing else", async () => {
    const { out } = await onDouble(folder, join(BUNDLES, "exposed.js"), join(ROOT, "out", "preload", "preload.cjs"));
    expect(JSON.parse(out)).toEqual({ rongbiaoHost: { kind: "desktop" } });
  });
});
