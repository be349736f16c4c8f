import { describe, expect, it } from "vitest";
import type { ClauseUnit } from "../../../src/contract";
import { numbersTold } from "../../../src/engine/compare/align/numbering";

const numbered = (...numbers: string[]): ClauseUnit[] =>
  numbers.map((number, at) => ({ id: `${at}`, number, text: "" }));
/** Links of clauses in order, but that `shift` says where the right stands. */
const inTurn = (count: number, shift = (at: number) => at) =>
  Array.from({ length: count }, (_, at) => ({ left: at, right: shift(at), score: 5000 }));

const CHAPTERS = numbered("4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "5.4");

describe("the numbers of two texts", () => {
  it("speak for clauses of one number, and against others, where the links of wording kept them", () => {
    const told = numbersTold(inTurn(6), CHAPTERS, CHAPTERS)!;
    expect(told({ left: 7, right: 7, score: 0 })).toBeGreaterThan(1);
    expect(told({ left: 7, right: 6, score: 0 })).toBeLessThan(-1);
  });

  it("say nothing in a chapter that a clause put in has shifted, and still speak in the others", () => {
    const links = inTurn(7, (at) => (at < 4 ? at : at + 1));
    const told = numbersTold(links, CHAPTERS, numbered("4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "5.4", "5.5"))!;
    expect(told({ left: 7, right: 7, score: 0 })).toBe(0);
    expect(told({ left: 7, right: 8, score: 0 })).toBe(0);
    expect(told({ left: 3, right: 3, score: 0 })).toBeGreaterThan(1);
  });

  it("say nothing of a clause from what that clause itself is linked to", () => {
    const right = numbered("7.1", "7.2", "7.3", "7.4", "7.5", "5.2");
    expect(numbersTold(inTurn(6), CHAPTERS, right)).toBeNull();
  });

  it("say nothing where several clauses bear one, as items of lists do", () => {
    const items = numbered("4.1", "4.2", "4.3", "4.4", "4.5", "a)", "a)");
    expect(numbersTold(inTurn(5), items, items)!({ left: 5, right: 5, score: 0 })).toBe(0);
  });
});
