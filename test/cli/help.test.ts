import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FAULT_CODES } from "../../src/contract";
import { run } from "./helpers";

const FORMATS = readFileSync(join(import.meta.dirname, "..", "..", "docs", "formats.md"), "utf8");

/** The commands that a help lists, as it lists them. */
async function below(words: readonly string[]): Promise<string[]> {
  const { code, out } = await run(...words, "--help", "--language", "en");
  expect(code).toBe(0);
  const listed = /\nCommands:\n([\s\S]*)/.exec(out)?.[1] ?? "";
  return [...listed.matchAll(/^ {2}([a-z-]+)/gm)].map((match) => match[1]!);
}

/** Every command that does something, by the words that call it. */
async function allCommands(words: readonly string[] = []): Promise<string[][]> {
  const names = await below(words);
  if (names.length === 0) return [[...words]];
  return (await Promise.all(names.map((name) => allCommands([...words, name])))).flat();
}

describe("help", async () => {
  const commands = (await allCommands()).map((words) => words.join(" "));

  it("lists the commands that are promised", () => {
    expect(commands).toEqual(
      expect.arrayContaining([
        "import",
        "candidates",
        "compare",
        "conclude",
        "sign",
        "export",
        "verify",
        "demo",
        "serve",
      ]),
    );
  });

  it.each(commands)("%s has a help in both languages", async (command) => {
    const zh = await run(...command.split(" "), "--help");
    const en = await run(...command.split(" "), "--help", "--language", "en");
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.out).toMatch(/^用法：/);
    expect(en.out).toMatch(/^Usage:/);
    expect(en.out).not.toMatch(/\p{Script=Han}/u);
    expect(zh.out).toContain("--json");
    expect(zh.out).not.toMatch(/[<[](?!zh\|en)[a-z]/);
  });

  it("says which options a command cannot do without", async () => {
    expect((await run("key", "create", "--help")).out).toMatch(/--organization .*（必填）/);
    expect((await run("key", "create", "--help", "--language", "en")).out).toMatch(/--side .*\n?.*\(required\)/);
  });

  it("names what is missing in the language", async () => {
    expect((await run("compare", "a")).err).toContain("缺少参数 右");
    expect((await run("--language", "en", "compare", "a")).err).toContain("the argument right is missing");
  });

  it.each(commands)("%s is described in docs/formats.md", (command) => {
    expect(FORMATS).toContain(`\`${command}`);
  });
});

describe("docs/formats.md", () => {
  it.each(FAULT_CODES)("tells what %s means", (code) => {
    expect(FORMATS).toContain(`| \`${code}\` | `);
  });
});
