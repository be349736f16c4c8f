import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPairs } from "../../../bench/align-pairs";
import type { ClauseUnit } from "../../../src/contract";
import { align } from "../../../src/engine/compare/align";
import { LEFT, RIGHT, Vocabulary } from "../../../src/engine/compare/align/vocabulary";
import { indexTerms } from "../../../src/engine/tokens";

const texts = (side: string, clauses: readonly string[]): ClauseUnit[] =>
  clauses.map((text, at) => ({ id: `${side}${at + 1}`, title: null, text }));

const COMMON = [
  "The buoy shall float upright when the mooring chain is slack.",
  "The lantern shall flash twice within eight intervals.",
  "The bell shall sound whenever the swell exceeds one metre.",
  "The hull shall be divided by four bulkheads.",
];

describe("a word that the other text never uses", () => {
  const left = texts("L", [...COMMON, "Gasoline shall be kept away from the lockers.", "Ropes are coiled after use."]);
  const likenessTo = (clause: string, more = "Ropes are coiled after use."): number =>
    align(left, texts("R", [...COMMON, more, clause])).rows.find(
      (row) => row.left.includes("L5") && row.right.includes("R6"),
    )?.score ?? 0;

  it("is like the word that the other has for the matter", () => {
    expect(likenessTo("Kerosene is kept apart from lockers.")).toBeGreaterThan(
      likenessTo("Children are kept apart from lockers."),
    );
  });

  it("is like none where the other has it, too", () => {
    const more = "Gasoline evaporates. Kerosene smells.";
    expect(likenessTo("Kerosene is kept apart from lockers.", more)).toBeLessThanOrEqual(
      likenessTo("Children are kept apart from lockers.", more),
    );
  });
});

describe("the signs of words that the other text never uses", () => {
  /** The parts that two sentences share, by how many, where the rest of both texts is this. */
  const shared = (left: string, right: string, rest: readonly [left: string, right: string]): number => {
    const vocabulary = new Vocabulary(indexTerms);
    for (const text of [left, rest[0]]) vocabulary.hear(text, LEFT);
    for (const text of [right, rest[1]]) vocabulary.hear(text, RIGHT);
    const there = new Set(vocabulary.further(right));
    return new Set(vocabulary.further(left).filter((id) => there.has(id) && vocabulary.isPart(id))).size;
  };
  const [left, right] = ["透过率不低于75 %", "可见光的透射比"] as const;

  it("meet where two texts name all in their own way", () => {
    expect(shared(left, right, ["镜面无擦痕", "外壳贴合完整"])).toBe(1);
    expect(shared(left, "外形尺寸", ["镜面无擦痕", "外壳贴合完整"])).toBe(0);
  });

  it("say nothing where most words are common, as in two editions", () => {
    const common = "镜面胶合处和反射面没有脱胶、脱膜和目视可见的擦痕、麻点";
    expect(shared(left, right, [common, common])).toBe(0);
  });
});

describe("two standards of one product, worded apart", () => {
  const pairs = readPairs(join(import.meta.dirname, "..", "..", "..", "bench", "align-apart"));
  const pair = pairs.find(({ name }) => name === "sleeping-bag")!;
  const links = (right: readonly ClauseUnit[]): number =>
    align(pair.left, right).rows.filter((row) => row.left.length > 0 && row.right.length > 0).length;
  /** Every seventh clause, then every seventh from the next one on. */
  const shuffled = Array.from({ length: 7 }, (_, from) => pair.right.filter((_, at) => at % 7 === from)).flat();

  it("are linked by the order that they keep, which none of their clauses shows by itself", () => {
    expect(links(pair.right)).toBeGreaterThan(links(shuffled) + 5);
  });
});
