import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/contract";
import { analyseText } from "../../../src/engine/analyse";
import { structureDocument } from "../../../src/engine/structure";

const paragraphs = (texts: readonly string[]): Block[] =>
  texts.map((text) => ({ kind: "paragraph", text, line: true, apart: true }));

const wordsOf = (blocks: readonly Block[]): number => {
  const { clauses, notes } = structureDocument(blocks);
  const texts = [...clauses.flatMap(({ title, text }) => [title, text]), ...notes.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + (text.match(/word/g)?.length ?? 0), 0);
};

describe("hostile text", () => {
  test("lone surrogates, bidirectional controls and NUL neither crash nor swallow what stands beside them", () => {
    const signs = [
      "\ud800",
      "\udc00",
      "\u202e",
      "\u2066",
      "\0",
      "\ufeff",
      "\u200b",
      "１",
      "第一条",
      "1 ",
      "a)",
      "word",
    ];
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...signs), { maxLength: 12 }), { maxLength: 30 }), (lines) => {
        const blocks = paragraphs(lines.map((line) => line.join("")));
        expect(() => analyseText(blocks)).not.toThrow();
      }),
      { numRuns: 100 },
    );
    expect(wordsOf(paragraphs(["1 \u202eword\0\ud800", "word\u2066"]))).toBe(2);
  });

  test("50,000 equal lines are all kept", () => {
    expect(wordsOf(paragraphs(Array<string>(50_000).fill("word 1")))).toBe(50_000);
  });

  test("50,000 equal headings end, each kept as printed", () => {
    const { clauses } = structureDocument(paragraphs(Array<string>(50_000).fill("1.1 Word")));
    expect(clauses.reduce((sum, { title, text }) => sum + `${title}\n${text}`.match(/Word/g)!.length, 0)).toBe(50_000);
  });

  test("a clause of 1 MB is one clause", () => {
    const { clauses } = analyseText(paragraphs(["1 Scope", "word ".repeat(200_000), "2 Requirements", "None."]));
    expect(clauses.find(({ number }) => number === "1")!.text.length).toBeGreaterThan(999_000);
    expect(clauses.map(({ number }) => number)).toContain("2");
  });

  test("numbers nested beyond any sense and lists in lists in lists end", () => {
    const deep = Array.from(
      { length: 300 },
      (_, i) =>
        `${Array<number>(i + 1)
          .fill(1)
          .join(".")} Word`,
    );
    const lists = Array.from({ length: 3_000 }, (_, i) => `${["a)", "1)", "（一）", "——", "i)"][i % 5]} word`);
    expect(wordsOf(paragraphs(["1 Scope", ...lists]))).toBe(3_000);
    expect(() => analyseText(paragraphs(deep))).not.toThrow();
  });
});
