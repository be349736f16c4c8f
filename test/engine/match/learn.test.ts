import { describe, expect, it } from "vitest";
import { MEASURES, type MeasureName, type Measures } from "../../../src/contract";
import { IDENTITY, type Judged, learnOrder, orderedBy } from "../../../src/engine/match";

const measured = (values: Partial<Record<MeasureName, number>>): Measures => MEASURES.map((name) => values[name] ?? 0);

/** Clauses whose better-scored candidate lies below another clause; reviewers took the other. */
const concluded = (clauses: number): Judged[] =>
  Array.from({ length: clauses }, (_, at) => `m${at}`).flatMap((left): Judged[] => [
    { left, score: 0.5, measures: measured({ below: 1 }), verdict: "open" },
    { left, score: 0.4, measures: measured({ title: 0.5 }), verdict: "accepted" },
    { left, score: 0.2, measures: measured({}), verdict: "open" },
  ]);

const place = (learned: typeof IDENTITY, below: number, score: number) =>
  orderedBy(learned, score, measured(below ? { below: 1 } : {}));

describe("an order learned from conclusions", () => {
  it("is the order of the scores while nothing has been concluded", () => {
    expect(learnOrder([])).toEqual(IDENTITY);
    const open = concluded(9).map((one): Judged => ({ ...one, verdict: "open" }));
    expect(learnOrder(open)).toEqual(IDENTITY);
    expect(place(IDENTITY, 1, 0.5)).toBeGreaterThan(place(IDENTITY, 0, 0.4));
  });

  it("puts forward what reviewers preferred to what scored higher", () => {
    const learned = learnOrder(concluded(20));
    expect(learned.weights[MEASURES.indexOf("below")]).toBeLessThan(-0.5);
    expect(place(learned, 0, 0.45)).toBeGreaterThan(place(learned, 1, 0.5));
  });

  it("moves little after few conclusions", () => {
    const below = (clauses: number) => Math.abs(learnOrder(concluded(clauses)).weights[MEASURES.indexOf("below")]!);
    expect(below(3)).toBeLessThan(below(20));
  });

  it("learns from dismissals alone", () => {
    const dismissed = concluded(20).map(
      (one): Judged => ({ ...one, verdict: one.measures[MEASURES.indexOf("below")] ? "rejected" : "open" }),
    );
    const learned = learnOrder(dismissed);
    expect(learned.weights[MEASURES.indexOf("below")]).toBeLessThan(0);
  });

  it("is not used where it does not hold on conclusions that it was not learned from", () => {
    const contradictory = concluded(10).map(
      (one, at): Judged => ({
        ...one,
        score: one.verdict === "accepted" ? 0.9 : 0.1,
        measures: measured({ title: at % 2 }),
      }),
    );
    expect(learnOrder(contradictory)).toEqual(IDENTITY);
  });

  it("is the same for the same conclusions", () => {
    expect(learnOrder(concluded(12))).toEqual(learnOrder(concluded(12)));
  });
});
