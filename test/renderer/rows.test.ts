import { describe, expect, test } from "vitest";
import type { AlignmentRow, Clause, ComparisonView } from "../../src/contract";
import { addressOf, filtered, positionOf, shownRows, ways } from "../../src/renderer/comparison/rows";

const clause = (id: string, text = id): Clause => ({
  id,
  parent: null,
  number: id,
  title: "",
  kind: "clause",
  text,
  normative: null,
  provisions: [],
  quantities: [],
  references: [],
});

const row = (left: string[], right: string[], kind: AlignmentRow["kind"], changes: AlignmentRow["changes"] = []) => ({
  left,
  right,
  kind,
  changed: kind !== "equal",
  score: 1,
  words: [],
  changes,
});

const view = (left: string[], right: string[], rows: AlignmentRow[]): ComparisonView =>
  ({
    left: { tree: left.map((id) => clause(id)) },
    right: { tree: right.map((id) => clause(id)) },
    comparison: { rows, judgements: [], matchedShare: 1, ordered: true },
    verdicts: [],
  }) as unknown as ComparisonView;

describe("rows of a comparison", () => {
  test("a row is found by its own address where both texts use the same ids", () => {
    const rows = shownRows(
      view(["1", "2"], ["1", "2"], [row(["1"], ["2"], "modified"), row(["2"], ["1"], "modified")]),
      false,
    );
    expect(rows.map((one) => positionOf(rows, addressOf(one)))).toEqual([0, 1]);
  });

  test("a clause of the right alone has an address that no clause of the left answers to", () => {
    const rows = shownRows(view(["1"], ["1"], [row(["1"], [], "deleted"), row([], ["1"], "added")]), false);
    expect(rows.map((one) => positionOf(rows, addressOf(one)))).toEqual([0, 1]);
  });

  test("a moved clause leaves its place behind, with a way between the two", () => {
    const rows = shownRows(
      view(["a", "b"], ["b", "a"], [row(["a"], ["a"], "moved"), row(["b"], ["b"], "equal")]),
      false,
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["moved", "equal", "taken"]);
    expect(ways(rows)).toEqual([{ from: 0, to: 2 }]);
  });

  test("a row whose changes are all editorial is unchanged where these are hidden", () => {
    const editorial = { category: "editorial", nature: "changed", left: "，", right: "," } as const;
    const shown = shownRows(view(["a"], ["a"], [row(["a"], ["a"], "modified", [editorial])]), true);
    expect(shown[0]?.kind).toBe("equal");
    expect(filtered(shown, { onlyChanged: true, categories: [] })).toEqual([]);
  });
});
