import { expect, test } from "vitest";
import { type ClauseExcerpt, isScoreMeasured } from "../../src/contract";

const clause = (title: string, excerpt: string): ClauseExcerpt => ({
  text: "t",
  clause: "c",
  designator: "",
  standardTitle: "",
  number: null,
  title,
  excerpt,
  system: null,
});
const english = clause("Vibration", "The unit shall withstand vibration.");

test("a score is shown as a number where both clauses are English", () => {
  expect(isScoreMeasured({ leftClause: english, rightClause: english })).toBe(true);
});

test.each([clause("振动", "The unit shall withstand vibration."), clause("", "产品应能承受振动。")])(
  "a score is not shown as a number where one clause is Chinese",
  (chinese) => {
    expect(isScoreMeasured({ leftClause: chinese, rightClause: english })).toBe(false);
    expect(isScoreMeasured({ leftClause: english, rightClause: chinese })).toBe(false);
  },
);
