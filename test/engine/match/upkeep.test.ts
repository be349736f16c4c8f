import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Owner, planIndex, planMerges } from "../../../src/engine/match";

/** `a3 b2`: text a with three clauses, then b with two. */
const owners = (written: string): Owner[] =>
  written
    .split(" ")
    .filter((one) => one !== "")
    .map((one) => ({ text: one[0]!, clauses: Number(one.slice(1)) }));

/** Library, segments held → steps: `=0` kept, `-0:ac` pruned to a and c, `+bd` built. */
const plan = (library: string, ...segments: string[]): string =>
  planIndex(owners(library), segments.map(owners))
    .map((step) => {
      if (step.kind === "keep") return `=${step.segment}`;
      return step.kind === "prune" ? `-${step.segment}:${step.texts.join("")}` : `+${step.texts.join("")}`;
    })
    .join(" ");

describe("the plan that brings an index to a library", () => {
  it.each([
    ["builds all where there is none", "a3 b2", [], "+ab"],
    ["keeps what is as it should be", "a3 b2 c1", ["a3 b2", "c1"], "=0 =1"],
    ["indexes new texts alone", "a3 b2 c1", ["a3 b2"], "=0 +c"],
    ["takes out what is gone", "a3 c1", ["a3 b2 c1"], "-0:ac"],
    ["drops a segment of which nothing is left", "c1", ["a3 b2", "c1"], "=1"],
    ["puts a segment that was lost in its place", "a3 b2 c1", ["a3", "c1"], "=0 +b =1"],
    ["indexes a text anew that is not held whole", "a3 b2", ["a3 b1"], "-0:a +b"],
    ["passes over texts without clauses", "a3 b0 c1", [], "+ac"],
    ["builds large texts apart", "a9000 b9000 c1", [], "+a +bc"],
    ["has nothing to do for an empty library", "", [], ""],
  ])("%s", (_, library, segments, steps) => {
    expect(plan(library, ...segments)).toBe(steps);
  });
});

describe("merging neighbours", () => {
  it.each([
    [[10], [[0]]],
    [[10, 10], [[0, 1]]],
    [
      [100, 10],
      [[0], [1]],
    ],
    [[100, 10, 10, 10], [[0, 1, 2, 3]]],
    [
      [60_000, 10_000],
      [[0], [1]],
    ],
  ])("of %j gives %j", (sizes, runs) => {
    expect(planMerges(sizes)).toEqual(runs);
  });

  it("keeps the order, never overfills a segment, and leaves few of them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 65_536 }), { maxLength: 200 }), (sizes) => {
        const runs = planMerges(sizes);
        expect(runs.flat()).toEqual(sizes.map((_, at) => at));
        const merged = runs.map((run) => run.reduce((sum, at) => sum + sizes[at]!, 0));
        expect(merged.every((clauses) => clauses <= 65_536)).toBe(true);
        const total = sizes.reduce((sum, clauses) => sum + clauses, 0);
        expect(runs.length).toBeLessThanOrEqual(9 + (4 * total) / 65_536);
      }),
    );
  });
});
