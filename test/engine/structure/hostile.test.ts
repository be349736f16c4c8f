import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, StructuredText } from "../../../src/contract";
import { analyseText } from "../../../src/engine/analyse";
import { structureDocument } from "../../../src/engine/structure";

const paragraphs = (texts: readonly string[]): Block[] =>
  texts.map((text) => ({ kind: "paragraph", text, line: true, apart: true }));

const wordsOf = (
  blocks: readonly Block[],
  read: (blocks: readonly Block[]) => StructuredText = structureDocument,
): number => {
  const { clauses, notes } = read(blocks);
  const texts = [...clauses.flatMap(({ title, text }) => [title, text]), ...notes.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + (text.match(/word/g)?.length ?? 0), 0);
};

describe("hostile text", () => {
  test("lone surrogates, bidirectional controls and NUL are taken out and swallow nothing that stands beside them", () => {
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
        const words = lines.flat().filter((sign) => sign === "word").length;
        expect(wordsOf(blocks, analyseText)).toBe(words);
        const read = JSON.stringify(analyseText(blocks).clauses);
        expect(read.isWellFormed()).toBe(true);
        expect(read).not.toMatch(/[\0\u202e\u2066\ufeff\u200b]|\\u0000|\\ud[89a-f]/);
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

  test("numbers nested beyond any sense are kept, those that a standard may have as clauses", () => {
    const numbers = Array.from({ length: 300 }, (_, depth) =>
      Array<number>(depth + 1)
        .fill(1)
        .join("."),
    );
    const deep = paragraphs(numbers.map((number) => `${number} word`));
    expect(wordsOf(deep, analyseText)).toBe(300);
    const found = analyseText(deep).clauses.flatMap(({ number }) => number ?? []);
    expect(found).toEqual(numbers.slice(0, 10));
  });

  test("lists in lists in lists end, with all that they say", () => {
    const lists = Array.from({ length: 3_000 }, (_, i) => `${["a)", "1)", "（一）", "——", "i)"][i % 5]} word`);
    expect(wordsOf(paragraphs(["1 Scope", ...lists]))).toBe(3_000);
    const { clauses } = analyseText(paragraphs(["1 Scope", ...lists]));
    const above = new Map(clauses.map(({ id, parent }) => [id, parent]));
    const depthOf = (id: string): number => 1 + (above.get(id) == null ? 0 : depthOf(above.get(id)!));
    expect(Math.max(...clauses.map(({ id }) => depthOf(id)))).toBeLessThanOrEqual(10);
  });
});
