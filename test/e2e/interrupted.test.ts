import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const LOOK_EVERY_MS = 20;
/** So many that their comparison takes much longer than a look at the library. */
const CLAUSES = 400;

/** A text whose comparison takes a while. */
const longText = (designator: string, step: number): string =>
  [
    `${designator}\n某设备通用规范\n\n1 要求`,
    ...Array.from({ length: CLAUSES }, (_, at) => `1.${at + 1} 项目${at}\n质量不应大于${(at + 1) * step} kg。`),
  ].join("\n");

/** The passing library of a command, where it is there already. */
const libraryIn = (folder: string): string | undefined =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .find((name) => name.endsWith("library.rongbiao"));

/** Whether both texts are in the library: it is open, and what is under way is their comparison. */
function isComparing(folder: string): boolean {
  const file = libraryIn(folder);
  if (file === undefined) return false;
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return db.prepare("SELECT count(*) FROM text").pluck().get() === 2;
    } finally {
      db.close();
    }
  } catch {
    // not made to its end yet
    return false;
  }
}

/** Starts a comparison of two files, interrupts it as soon as `isDue`, and gives its exit code. */
async function interruptedWhen(folder: string, isDue: () => boolean): Promise<number | null> {
  const files = ["left.txt", "right.txt"].map((name) => join(mkdtempSync(join(tmpdir(), "rongbiao-files-")), name));
  for (const file of files) onTestFinished(() => rmSync(join(file, ".."), { recursive: true, force: true }));
  writeFileSync(files[0]!, longText("GJB 99001-2020", 7));
  writeFileSync(files[1]!, longText("GB/T 99002-2021", 11));
  const child: ChildProcess = spawn(process.execPath, [join(ROOT, "out", "main", "cli.js"), "compare", ...files], {
    env: { ...process.env, TMPDIR: folder, RONGBIAO_PROFILE: join(folder, "profile") },
    stdio: "ignore",
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  while (!isDue() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  child.kill("SIGINT");
  return ended;
}

test.skipIf(process.platform === "win32").each<[string, (folder: string) => boolean]>([
  ["while its library is made", (folder) => libraryIn(folder) !== undefined],
  ["while it compares", isComparing],
])("a comparison of files that is interrupted %s leaves none of their words behind", async (_, isDue) => {
  const folder = mkdtempSync(join(tmpdir(), "rongbiao-interrupted-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(await interruptedWhen(folder, () => isDue(folder))).toBe(130);
  expect(readdirSync(folder)).toEqual([]);
});

test("a command whose reader has read enough goes on to its end and complains of nothing", async () => {
  const child = spawn(process.execPath, [join(ROOT, "out", "main", "cli.js"), "--help"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  const said: string[] = [];
  child.stderr.on("data", (chunk) => said.push(String(chunk)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect([code, said.join("")]).toEqual([0, ""]);
});
