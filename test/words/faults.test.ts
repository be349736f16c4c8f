import { describe, expect, it } from "vitest";
import { FAULT_CODES, type Language } from "../../src/contract";
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

  it("stays on one line whatever the details hold", () => {
    const fault = { code: "E_INTERNAL", details: { message: "first\nsecond" } } as const;
    expect(faultSentence(fault, "en")).not.toContain("\n");
  });

  it("writes no two codes with the same sentence", () => {
    const all = FAULT_CODES.map((code) => faultSentence({ code, details: {} }, "zh"));
    expect(new Set(all).size).toBe(FAULT_CODES.length);
  });
});

describe("languageOf", () => {
  it("takes the first two letters and falls back to Chinese", () => {
    expect(["en_US.UTF-8", "ZH-cn", "fr", undefined].map(languageOf)).toEqual(["en", "zh", "zh", "zh"]);
  });
});
