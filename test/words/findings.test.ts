import { describe, expect, it } from "vitest";
import { FINDING_CODES } from "../../src/contract";
import { findingSentence } from "../../src/words/findings";

describe("findingSentence", () => {
  it.each(FINDING_CODES)("%s is said in both languages, with its place and values", (code) => {
    for (const language of ["zh", "en"] as const) {
      const sentence = findingSentence({ severity: "broken", code, where: "here", values: { key: "abc" } }, language);
      expect(sentence).toMatch(language === "zh" ? /无效：here .*abc/ : /broken: here: .*abc/);
      expect(sentence).not.toContain(code);
    }
  });
});
