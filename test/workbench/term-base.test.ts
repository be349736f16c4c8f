import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexTerms } from "../../src/engine/tokens";
import { openTestWorkbench } from "./helpers";

const FIELDS = join(import.meta.dirname, "..", "..", "resources", "terms", "zh-en");

const csv = (text: string) => new File([text], "terms.csv");

describe("the library's own terms", () => {
  it("are added once, listed by file, and gone when removed", async () => {
    const { terms } = await openTestWorkbench();
    expect(await terms.import({ file: csv("中文,英文\n浪涌,surge\n纹波,ripple\n") })).toEqual({ added: 2, known: 0 });
    expect(await terms.import({ file: csv("中文,英文\n浪涌,surge\n") })).toEqual({ added: 0, known: 1 });
    expect(await terms.files()).toEqual([{ fileName: "terms.csv", terms: 2 }]);
    expect(await terms.remove({ fileName: "terms.csv" })).toEqual({ removed: 2 });
    expect(await terms.files()).toEqual([]);
  });

  it("are found by either language beside those that ship, own ones first and a page at a time", async () => {
    const { terms } = await openTestWorkbench();
    await terms.import({ file: csv("中文,英文\n国家示例,national sample\n") });
    const { own, shipped, terms: page } = await terms.find({ words: "National", offset: 0, limit: 2 });
    expect(own).toBe(1);
    expect(shipped).toBeGreaterThan(1);
    expect(page.map(({ fileName }) => fileName)).toEqual(["terms.csv", null]);
    const next = await terms.find({ words: "National", source: "shipped", offset: 0, limit: 1 });
    expect(next.terms).toEqual([page[1]]);
  });

  it.each(["tbx", "xlsx"] as const)("come out as %s and in again, whatever stands in them", async (format) => {
    const { terms } = await openTestWorkbench();
    await terms.import({ file: csv("中文,英文\n示例＜甲＞&乙,a < b & c\n示例丙,=1+1\n") });
    const file = await terms.export({ source: "own", format, language: "en" });
    expect(file.name).toMatch(new RegExp(`\\.${format}$`));
    expect(await terms.import({ file })).toEqual({ added: 0, known: 2 });
  });
});

describe("the terms that ship", () => {
  const entries = readdirSync(FIELDS).flatMap((file) =>
    readFileSync(join(FIELDS, file), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .filter((line) => !line.startsWith("# "))
      .map((line) => line.split("\t")),
  );

  it("have one entry for each Chinese term, with English in the other column", () => {
    const chinese = entries.map(([term]) => term!);
    expect(chinese.filter((term, at) => chinese.indexOf(term) !== at)).toEqual([]);
    expect(chinese.filter((term) => !/^[\p{Script=Han}A-Z]+$/u.test(term))).toEqual([]);
    expect(entries.filter(([, english, more]) => !english || /\p{Script=Han}/u.test(english) || more)).toEqual([]);
  });

  it("are said in ways that differ by more than an ending, since each way counts", () => {
    const same = entries.filter(([, english]) => {
      const ways = english!.split(";").map((way) => indexTerms(way).join(" "));
      return new Set(ways).size < ways.length;
    });
    expect(same).toEqual([]);
  });
});
