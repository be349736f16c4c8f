import { describe, expect, it } from "vitest";
import { findMatches } from "../../../src/engine/match";

const unit = (id: string, text: string) => ({ id, text, title: null });

const bestFor = (question: string, right: readonly string[]): string | undefined =>
  findMatches(
    [unit("question", question)],
    right.map((text) => unit(text, text)),
    { top: 1 },
  )[0]?.target;

describe("words that speak of one matter", () => {
  it("let a clause be found before one that has as many words in common but speaks of another", () => {
    const answer = "Mechanisms exist to manage authenticators of the organization.";
    const rivals = ["Mechanisms exist to manage visitors of the organization.", answer];
    expect(bestFor("The organization shall manage passwords.", rivals)).toBe(answer);
  });

  it("are heard in Chinese too, and the longer word is not taken for a shorter one in it", () => {
    const answer = "实验室应通过资质认定。";
    expect(bestFor("机构应通过计量认证。", ["机房应通过防火检测。", answer])).toBe(answer);
  });
});
