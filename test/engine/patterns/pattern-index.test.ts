import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FACETS } from "../../../src/engine/indicators/vocabulary/facets";
import { beginningsOf } from "../../../src/engine/patterns/beginnings";
import { PatternIndex } from "../../../src/engine/patterns/pattern-index";

const PATTERNS = [
  /ab|c(?=d)|(?<!x)de/,
  /a*b/,
  /(?:a|bc)?d/,
  /a{0,2}c/,
  /a{2}b/,
  /\bda/,
  /[a-c]e/,
  /[^a]b/,
  /a.c/,
  /(a|b)\1c/,
  /(?<one>ae?)\k<one>b/,
  /A[\dB]|é/i,
  /x?/,
  /^b|c$/,
  /\x61\u0062|\./,
  /电(?:池|源)|应(?!力)/,
  /[\u4e00-\u9fff]a/,
  /😀/u,
];

const texts = fc
  .array(fc.constantFrom("a", "b", "c", "d", "e", "A", "B", "É", "é", "x", "1", ".", " ", "电", "池", "应", "力", "😀"))
  .map((signs) => signs.join(""));

test("a pattern that an index leaves out matches nowhere in the text", () => {
  const index = new PatternIndex(PATTERNS, (pattern) => pattern);
  fc.assert(
    fc.property(texts, (text) => {
      const candidates = new Set(index.candidates(text));
      expect(PATTERNS.filter((pattern) => pattern.test(text) && !candidates.has(pattern))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test("no facet that a sentence of the sets of pairs names is left out, and most that it does not name are", () => {
  const folder = "bench/indicators";
  const sentences = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"));
  const words = FACETS.flatMap(({ values }) => values.map(([, pattern]) => new RegExp(pattern.source, "i")));
  const index = new PatternIndex(words, (pattern) => pattern);
  let tried = 0;
  for (const sentence of sentences) {
    const candidates = new Set(index.candidates(sentence));
    tried += candidates.size;
    expect(words.filter((pattern) => !candidates.has(pattern) && pattern.test(sentence))).toEqual([]);
  }
  expect(tried / (sentences.length * words.length)).toBeLessThan(0.25);
});

test("rules come in their order, and those whose matches may begin with anything always", () => {
  const index = new PatternIndex([/b/, /.a/, /a/], (pattern) => pattern);
  expect(index.candidates("ab").map(({ source }) => source)).toEqual(["b", ".a", "a"]);
  expect(index.candidates("c").map(({ source }) => source)).toEqual([".a"]);
});

test("what a match begins with is read of one or two signs, and case only where it counts", () => {
  const told = (pattern: RegExp) =>
    beginningsOf(pattern).map((signs) => signs.map((one) => one && String.fromCharCode(...one)));
  expect(told(/ab?c|d/)).toEqual([["a", "c"], ["a", "b"], ["d"]]);
  expect(told(/x[12]/i)).toEqual([["xX", "12"]]);
  expect(told(/μ/i)).toEqual([[null]]);
});
