import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestCover } from "../../../src/engine/rollup";

const answering = (sets: Record<string, number[]>) =>
  Object.entries(sets).map(([standard, clauses]) => ({ standard, clauses }));

const anySets = (most: number) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 8 }), { maxLength: most })
    .map((sets) => sets.map((clauses, at) => ({ standard: `s${at}`, clauses })));

describe("the best set of standards", () => {
  it("is empty where nothing answers", () => {
    expect(bestCover([])).toEqual({ steps: [], covered: 0, exact: true });
    expect(bestCover(answering({ a: [] }))).toEqual({ steps: [], covered: 0, exact: true });
  });

  it("leaves out a standard that adds nothing", () => {
    const { steps } = bestCover(answering({ a: [1, 2], b: [1, 2, 3], c: [3] }));
    expect(steps).toEqual([{ standard: "b", adds: 3 }]);
  });

  it("of two that answer to the same takes the first", () => {
    expect(bestCover(answering({ a: [1], b: [1] })).steps).toEqual([{ standard: "a", adds: 1 }]);
  });

  it("is smaller than the greedy one where there is a smaller", () => {
    const { steps, covered, exact } = bestCover(answering({ greedy: [1, 2, 3, 4], a: [1, 2, 5], b: [3, 4, 6] }));
    expect(steps.map(({ standard }) => standard)).toEqual(["a", "b"]);
    expect({ covered, exact }).toEqual({ covered: 6, exact: true });
  });

  it("over many standards is found greedily and says so", () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ standard: `s${at}`, clauses: [at, at + 1, 100] }));
    const { covered, exact } = bestCover(many);
    expect({ covered, exact }).toEqual({ covered: 22, exact: false });
  });

  it("answers to all that the standards together do, each step adding what it says", () => {
    fc.assert(
      fc.property(anySets(16), (sets) => {
        const { steps, covered } = bestCover(sets);
        const clausesOf = new Map(sets.map(({ standard, clauses }) => [standard, clauses]));
        const met = new Set<number>();
        for (const { standard, adds } of steps) {
          const before = met.size;
          for (const clause of clausesOf.get(standard)!) met.add(clause);
          expect(met.size - before).toBe(adds);
          expect(adds).toBeGreaterThan(0);
        }
        expect(met).toEqual(new Set(sets.flatMap(({ clauses }) => clauses)));
        expect(covered).toBe(met.size);
      }),
    );
  });

  it("is as small as the smallest found by trying every set", () => {
    fc.assert(
      fc.property(anySets(7), (sets) => {
        const everything = new Set(sets.flatMap(({ clauses }) => clauses)).size;
        let fewest = Number.POSITIVE_INFINITY;
        for (let mask = 0; mask < 1 << sets.length; mask += 1) {
          const taken = sets.filter((_, at) => (mask >> at) & 1);
          if (new Set(taken.flatMap(({ clauses }) => clauses)).size === everything)
            fewest = Math.min(fewest, taken.length);
        }
        expect(bestCover(sets).steps).toHaveLength(fewest);
      }),
    );
  });
});
