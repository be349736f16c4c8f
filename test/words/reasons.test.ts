import { describe, expect, it } from "vitest";
import { type Language, ReasonCode } from "../../src/contract";
import { reasonSentence } from "../../src/words/reasons";

const LANGUAGES: Language[] = ["zh", "en"];

describe("reasonSentence", () => {
  it.each(ReasonCode.options)("%s is a sentence in both languages", (code) => {
    for (const language of LANGUAGES) {
      const sentence = reasonSentence(language, { code, values: {} });
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toBe(code);
    }
  });

  it("writes no two codes with the same sentence", () => {
    for (const language of LANGUAGES) {
      const all = ReasonCode.options.map((code) => reasonSentence(language, { code, values: {} }));
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("names the stricter side and both values", () => {
    const reason = { code: "severity", values: { left: "96 h", right: "48 h", stricter: "left" } };
    expect(reasonSentence("zh", reason)).toMatch(/军标较严（96 h 对 48 h）/);
    expect(reasonSentence("en", reason)).toMatch(/stricter: the military text \(96 h against 48 h\)/);
  });

  it("gives values of closed sets in the words of the field and shares in per cent", () => {
    expect(reasonSentence("zh", { code: "left-not-in-force", values: { leftStatus: "withdrawn" } })).toContain("废止");
    const most = { code: "civil-covers-most", values: { coveredShare: "0.85", uncovered: "2" } };
    expect(reasonSentence("en", most)).toContain("85 %");
  });

  it("says in words that nothing or all is covered, and rounds nothing to either", () => {
    const covered = (share: string, language: "zh" | "en") =>
      reasonSentence(language, { code: "civil-covers-most", values: { coveredShare: share, uncovered: "2" } });
    expect(covered("0", "zh")).toContain("军用要求没有一项由民用标准满足");
    expect(covered("0", "en")).toContain("the civil standard meets none");
    expect(covered("0.002", "en")).toContain("1 %");
    expect(covered("0.998", "zh")).toContain("军用要求的 99 % 由民用标准满足");
  });

  it("shows the code of an organization's own rule as it stands", () => {
    expect(reasonSentence("zh", { code: "本单位规定", values: {} })).toBe("本单位规定");
  });
});
