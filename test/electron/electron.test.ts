import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSpec } from "./build";
import { SPEC } from "./spec";

const ROOT = join(import.meta.dirname, "..", "..");
const MAIN = join(ROOT, "out", "main", "main.js");

interface Line {
  readonly promise: string;
  readonly error: string | null;
}

/** Runs the built program on the double, in a process and a profile of its own. */
async function runOnDouble(folder: string): Promise<Line[]> {
  const out = await buildSpec();
  const child = spawn(
    process.execPath,
    ["--import", pathToFileURL(join(out, "use-double.js")).href, join(out, "run.js"), MAIN, folder, "double"],
    {
      env: {
        ...process.env,
        RONGBIAO_LIBRARY: join(folder, "library.rongbiao"),
        RONGBIAO_PROFILE: join(folder, "profile"),
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  await new Promise((resolve) => child.on("exit", resolve));
  return Buffer.concat(chunks)
    .toString()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

describe("the built desktop program on the double of Electron", () => {
  let lines: Line[] = [];
  const folder = mkdtempSync(join(tmpdir(), "rongbiao-electron-"));
  beforeAll(async () => {
    lines = await runOnDouble(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const promises = [...SPEC.map(([promise]) => promise), "the library is closed before the program ends"];
  it.each(promises)("%s", (promise) => {
    const line = lines.find((one) => one.promise === promise);
    expect(line ?? lines.at(-1)).toEqual({ promise, error: null });
  });
});
