import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

const IMPURE = [
  "export const now = () => Date.now();",
  "export const any = () => Math.random();",
  'export const order = (a: string, b: string) => a.localeCompare(b, "zh");',
  'export const cut = (text: string) => [...new Intl.Segmenter("zh").segment(text)];',
  "export const home = () => process.cwd();",
];

/** The lines that the lint of the project finds wrong in a module of this folder. */
function faultyLines(folder: string): number[] {
  const root = mkdtempSync(join(tmpdir(), "rongbiao-lint-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  copyFileSync(join(ROOT, "biome.json"), join(root, "biome.json"));
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, "planted.ts"), `${IMPURE.join("\n")}\n`);
  const biome = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");
  const { stdout } = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "."], { cwd: root });
  const { diagnostics } = JSON.parse(String(stdout)) as { diagnostics: { location: { start: { line: number } } }[] };
  return diagnostics.map(({ location }) => location.start.line).sort();
}

test("a clock, randomness, ICU and Node are red in the folders that must be the same on every machine", () => {
  for (const folder of ["src/contract", "src/engine/match", "src/pack"])
    expect(faultyLines(folder)).toEqual([1, 2, 3, 4, 5]);
  expect(faultyLines("src/workbench")).toEqual([]);
});
