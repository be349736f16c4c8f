import { describe, expect, it } from "vitest";
import type { Marking, MarkingLevel, PointSight, QueueItemView } from "../../src/contract";
import { sightUpTo } from "../../src/renderer/review/sight";

const marking = (level: MarkingLevel): Marking => ({
  level,
  termYears: null,
  written: null,
  caveats: [],
  state: "confirmed",
  basis: "",
});
const point = { id: "i" } as QueueItemView;
const known = (left: MarkingLevel, right: MarkingLevel, said: MarkingLevel | null = null): PointSight[] => [
  { item: "i", left: marking(left), right: marking(right), said: said && marking(said) },
];

describe("what a room sees of a point", () => {
  it("is each clause up to its ceiling, and what rests on both where both are within it", () => {
    const sight = sightUpTo("internal", known("secret", "public"));
    expect([sight.ofSide(point, "left"), sight.ofSide(point, "right"), sight.ofPoint(point)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(sightUpTo("secret", known("secret", "public")).ofPoint(point)).toBe(true);
  });

  it("is nothing that was said of it above its ceiling, though its clauses are within it", () => {
    const sight = sightUpTo("internal", known("internal", "public", "secret"));
    expect([sight.ofSide(point, "left"), sight.ofPoint(point)]).toEqual([true, false]);
  });

  it("is nothing of which the marking is not known, and everything on the engineer's own screen", () => {
    expect(sightUpTo("top-secret", []).ofSide(point, "left")).toBe(false);
    expect(sightUpTo(undefined, []).ofPoint(point)).toBe(true);
  });
});
