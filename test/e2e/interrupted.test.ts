import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const SAMPLES = join(ROOT, "resources", "samples");
const LOOK_EVERY_MS = 20;

test.skipIf(process.platform === "win32")(
  "a comparison of files that is interrupted leaves none of their words behind",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "rongbiao-interrupted-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".txt") || name.endsWith(".docx"));
    const [left, right] = files.map((name) => join(SAMPLES, name));
    const child = spawn(process.execPath, [join(ROOT, "out", "main", "cli.js"), "compare", left!, right!], {
      env: { ...process.env, TMPDIR: folder, RONGBIAO_PROFILE: join(folder, "profile") },
      stdio: "ignore",
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const library = () =>
      readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith("library.rongbiao"));
    while (!library() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  },
);
