import { join } from "node:path";
import { expect, test } from "vitest";
import { readPairs, thinned } from "../../../bench/align-pairs";
import { f1, macroF1, precision, score, sum } from "../../../bench/align-score";
import { align } from "../../../src/engine/compare/align";

const BENCH = join(import.meta.dirname, "..", "..", "..", "bench");

/** What was reached, docs/accuracy.md; never worse. Measured anew for all pairs whenever a set is given another one. */
const RATCHETS = {
  "align-zh": { changed: 0.975, macro: 0.924, precision: 0.985, thinned: 0.975 },
  "align-en": { changed: 0.966, macro: 0.89, precision: 0.971, thinned: 0.977 },
  "align-apart": { changed: 0.784, macro: 0.496, precision: 0.95, thinned: 0.975 },
} as const;

test.each(Object.entries(RATCHETS))("the alignment of the pairs of %s has not become worse", (set, ratchet) => {
  const pairs = readPairs(join(BENCH, set));
  const reached = sum(pairs.map(({ left, right, gold }) => score(gold, align(left, right).rows)));
  expect(f1(reached.changed)).toBeGreaterThanOrEqual(ratchet.changed);
  expect(macroF1(reached)).toBeGreaterThanOrEqual(ratchet.macro);
  expect(precision(reached.changed)).toBeGreaterThanOrEqual(ratchet.precision);
});

test.each(Object.entries(RATCHETS))("of %s with 70 % of a text missing hardly a link is wrong", (set, ratchet) => {
  const pairs = readPairs(join(BENCH, set)).flatMap((pair) => [1, 2, 3, 4, 5].map((seed) => thinned(pair, seed)));
  const reached = sum(pairs.map(({ left, right, gold }) => score(gold, align(left, right).rows)));
  expect(precision(reached.pair)).toBeGreaterThanOrEqual(ratchet.thinned);
});

test.each(Object.keys(RATCHETS))("the pairs of %s align alike from either side", (set) => {
  for (const { left, right } of readPairs(join(BENCH, set))) {
    const links = (a: typeof left, b: typeof left, turned: boolean) =>
      align(a, b).rows.flatMap((row) =>
        row.left.flatMap((x) => row.right.map((y) => (turned ? `${y} ${x}` : `${x} ${y}`))),
      );
    expect(links(right, left, true).toSorted()).toEqual(links(left, right, false).toSorted());
  }
});
