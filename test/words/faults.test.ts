import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FAULT_CODES, type Language } from "../../src/contract";
import { subjectWords } from "../../src/words/fault-subjects";
import { faultSentence } from "../../src/words/faults";
import { languageOf } from "../../src/words/language";

describe("faultSentence", () => {
  const languages: Language[] = ["zh", "en"];

  it.each(FAULT_CODES)("%s says in both languages what happened and how to mend it", (code) => {
    for (const language of languages) {
      const sentences = faultSentence({ code, details: {} }, language).split(language === "zh" ? "。" : /\.(?: |$)/);
      expect(sentences.filter((sentence) => sentence.trim() !== "").length).toBeGreaterThanOrEqual(2);
      expect(sentences.join()).not.toContain(code);
    }
  });

  it("names the file and the line before what happened", () => {
    const fault = { code: "E_INVALID", details: { line: 3, file: "a.jsonl", what: "id" } } as const;
    expect(faultSentence(fault, "en")).toMatch(/^a\.jsonl, line 3: .*\(id\)/);
    expect(faultSentence(fault, "zh")).toMatch(/^a\.jsonl 第 3 行：.*（id）。/);
  });

  it("does not quote what a library of others says of a damaged file", () => {
    const fault = { code: "E_DAMAGED", details: { file: "a.pdf", message: "Invalid PDF structure." } } as const;
    expect(faultSentence(fault, "zh")).not.toContain("Invalid");
  });

  it("stays on one line whatever the details hold", () => {
    const fault = { code: "E_INTERNAL", details: { message: "first\nsecond" } } as const;
    expect(faultSentence(fault, "en")).not.toContain("\n");
  });

  it("writes no two codes with the same sentence", () => {
    const all = FAULT_CODES.map((code) => faultSentence({ code, details: {} }, "zh"));
    expect(new Set(all).size).toBe(FAULT_CODES.length);
  });
});

describe("what a fault names by a code", () => {
  const root = join(import.meta.dirname, "..", "..", "src");
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  /** `new Fault("E_…", { what: "key-file" })`, `hostile("two-sizes")` */
  const CODE = /new Fault\([^)]*?\b(?:what|why): "([^"]+)"|\bhostile\("([^"]+)"/g;
  const codes = sources.flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(CODE)].map(([, what, why]) => what ?? why ?? ""),
  );
  /** Options are the same in every language, and JSON is its own name. */
  const asItIs = (code: string) => code.includes("--") || code.toLowerCase() === "json";

  it("has Chinese words", () => {
    const named = [...new Set(codes)].filter((code) => !asItIs(code));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((code) => !/[\u4e00-\u9fff]/.test(subjectWords(code, "zh")))).toEqual([]);
  });

  it("is said in the sentence, where names and words of persons stand as they are", () => {
    const sentence = (what: string) => faultSentence({ code: "E_INVALID", details: { what } }, "zh");
    expect(sentence("register-header")).toContain("（标准目录的表头）");
    expect(sentence("Widget")).toContain("（Widget）");
  });
});

describe("languageOf", () => {
  it("takes the first two letters and falls back to Chinese", () => {
    expect(["en_US.UTF-8", "ZH-cn", "fr", undefined].map(languageOf)).toEqual(["en", "zh", "zh", "zh"]);
  });
});
