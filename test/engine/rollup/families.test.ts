import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFamilies } from "../../../src/engine/rollup";

/** A clause's number is its standard's times ten and its own. */
const standardOf = {
  left: (clause: number) => `L${Math.floor(clause / 10)}`,
  right: (clause: number) => `R${Math.floor(clause / 10)}`,
};
const links = (...pairs: [left: number, right: number, score?: number][]) =>
  pairs.map(([left, right, score = 0.9]) => ({ left, right, score }));

describe("families", () => {
  it("are clauses of three standards that say the same", () => {
    expect(findFamilies(links([10, 10], [20, 10, 0.8]), standardOf)).toEqual([
      { lefts: [10, 20], rights: [10], tightness: 1, weakest: 0.8 },
    ]);
  });

  it("are none over two standards", () => {
    expect(findFamilies(links([10, 10], [11, 10]), standardOf)).toEqual([]);
  });

  it("are no chains: the ends of a row of likenesses stay apart", () => {
    const chain = links([10, 10], [10, 20], [20, 20], [20, 30], [30, 30], [30, 40], [40, 40]);
    for (const { lefts, rights } of findFamilies(chain, standardOf))
      expect(lefts.length * rights.length).toBeLessThan(7);
  });

  it("the widest go first", () => {
    const found = findFamilies(links([10, 10], [20, 10], [50, 50], [60, 50], [70, 50]), standardOf);
    expect(found.map(({ lefts }) => lefts)).toEqual([
      [50, 60, 70],
      [10, 20],
    ]);
  });

  it("hold a clause once, are tight, and do not hang on the order of the links", () => {
    const clause = fc.integer({ min: 0, max: 60 });
    const any = fc.uniqueArray(fc.record({ left: clause, right: clause, score: fc.constantFrom(0.7, 0.8, 0.9) }), {
      selector: ({ left, right }) => `${left} ${right}`,
      maxLength: 60,
    });
    fc.assert(
      fc.property(any, (given) => {
        const found = findFamilies(given, standardOf);
        for (const side of ["lefts", "rights"] as const) {
          const all = found.flatMap((family) => family[side]);
          expect(new Set(all).size).toBe(all.length);
        }
        for (const { lefts, rights, tightness } of found) {
          const within = given.filter(({ left, right }) => lefts.includes(left) && rights.includes(right)).length;
          expect(tightness).toBeCloseTo(within / (lefts.length * rights.length));
          expect(tightness).toBeGreaterThanOrEqual(0.5);
        }
        expect(findFamilies([...given].reverse(), standardOf)).toEqual(found);
      }),
    );
  });
});
