import { describe, expect, it } from "vitest";
import type { Clearance, Marking, MarkingLevel, PointSight, QueueItemView } from "../../src/contract";
import { sightOf } from "../../src/renderer/review/sight";

const marking = (level: MarkingLevel, more: Partial<Marking> = {}): Marking => ({
  level,
  termYears: null,
  written: null,
  caveats: [],
  state: "confirmed",
  basis: "",
  ...more,
});
const point = { id: "i" } as QueueItemView;
const known = (left: Marking | null, right: Marking | null, said: Marking | null = null): PointSight[] => [
  { item: "i", left, right, said },
];
const upTo = (ceiling: MarkingLevel, ...caveats: string[]): Clearance => ({ ceiling, caveats });

/** What keeps each side and what rests on both from the room. */
function obstacles(room: Clearance | undefined, of: readonly PointSight[]) {
  const sight = sightOf(room, of);
  return [sight.ofSide(point, "left"), sight.ofSide(point, "right"), sight.ofPoint(point)].map(
    (blank) => blank?.obstacle ?? null,
  );
}

describe("what a room sees of a point", () => {
  it("is each clause up to its ceiling, and what rests on both where both are within it", () => {
    const of = known(marking("secret"), marking("public"));
    expect(obstacles(upTo("internal"), of)).toEqual(["above", null, "above"]);
    expect(obstacles(upTo("secret"), of)).toEqual([null, null, null]);
  });

  it("is nothing that was said of it above its ceiling, though its clauses are within it", () => {
    const of = known(marking("internal"), marking("public"), marking("secret"));
    expect(obstacles(upTo("internal"), of)).toEqual([null, null, "above"]);
  });

  it("is nothing that a caveat restricts, unless the room is cleared for it", () => {
    const of = known(marking("public", { caveats: ["trade-secret"] }), marking("public"));
    expect(obstacles(upTo("top-secret"), of)).toEqual(["caveat", null, "caveat"]);
    expect(obstacles(upTo("public", "trade-secret"), of)).toEqual([null, null, null]);
    const released = known(marking("public", { caveats: ["distribution-A"] }), marking("public"));
    expect(obstacles(upTo("public"), released)).toEqual([null, null, null]);
  });

  it("is nothing of which only the program proposes the marking, however low", () => {
    const of = known(marking("public"), marking("public", { state: "proposed" }));
    expect(obstacles(upTo("top-secret"), of)).toEqual([null, "unconfirmed", "unconfirmed"]);
  });

  it("is what was said within its ceiling, also where a word has changed since that was confirmed", () => {
    const of = known(marking("public"), marking("public"), marking("internal", { state: "proposed" }));
    expect(obstacles(upTo("internal"), of)).toEqual([null, null, null]);
  });

  it("is nothing of which the marking is not known, and everything on the engineer's own screen", () => {
    expect(obstacles(upTo("top-secret"), [])).toEqual(["unmarked", "unmarked", "unmarked"]);
    expect(obstacles(undefined, [])).toEqual([null, null, null]);
  });
});
