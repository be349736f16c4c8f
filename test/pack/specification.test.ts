import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { EntryType, FINDING_CODES, PACKAGE_FILES } from "../../src/contract";
import { noticeText } from "../../src/pack";

const page = readFileSync(fileURLToPath(new URL("../../docs/package.md", import.meta.url)), "utf8");
const named = (word: string) => page.includes(`\`${word}\``);

describe("the specification of the package", () => {
  it("names every finding that a verification can make", () => {
    expect(FINDING_CODES.filter((code) => !named(code))).toEqual([]);
  });

  it("names every file of a package and every type of entry", () => {
    expect(Object.keys(PACKAGE_FILES).filter((file) => !page.includes(`data/${file}`))).toEqual([]);
    expect(EntryType.options.filter((type) => !named(type))).toEqual([]);
  });

  it("has the text of every notice to the letter", () => {
    const texts = (["not-standing", "raised", "standing"] as const).map(noticeText);
    expect(texts.filter((text) => !named(text))).toEqual([]);
  });
});
