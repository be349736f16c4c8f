import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AdviceFacts, AdviceFacts as AdviceFactsSchema, AdviceRules, UNKNOWN_FACTS } from "../../../src/contract";
import { advise, speaks } from "../../../src/engine/advise";

const rules = AdviceRules.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../resources/rules/advice.json"), "utf8")),
);

const facts = (known: Partial<AdviceFacts>): AdviceFacts => ({ ...UNKNOWN_FACTS, ...known });
const dispositions = (known: Partial<AdviceFacts>): string[] =>
  advise(facts(known), rules).map(({ disposition }) => disposition);

const BOTH_CURRENT = { leftStatus: "current", rightStatus: "current", conflict: false, leftMarking: "public" } as const;

describe("the rules that ship", () => {
  const examples = rules.rules.flatMap((rule) => rule.examples.map((example, i) => ({ rule, example, i })));

  it.each(examples)("$rule.id does what its example $i says", ({ rule, example }) => {
    const known = Object.fromEntries(Object.entries(example.facts).filter(([, value]) => value !== undefined));
    expect(speaks(rule, facts(known))).toBe(example.speaks);
  });

  it("have ids of their own, and both a yes and a no among their examples", () => {
    expect(new Set(rules.rules.map(({ id }) => id)).size).toBe(rules.rules.length);
    for (const { id, examples: own } of rules.rules) {
      expect(new Set(own.map((example) => example.speaks)), id).toEqual(new Set([true, false]));
    }
  });

  it("cover every disposition", () => {
    expect(new Set(rules.rules.map(({ disposition }) => disposition)).size).toBe(8);
  });
});

describe("advice", () => {
  it("adopts a current civil standard that covers the military requirement", () => {
    expect(dispositions({ ...BOTH_CURRENT, coverage: "yes", relationship: "equal" })[0]).toBe("adopt-civil");
  });

  it("proposes a supplement where the civil one covers all but a few", () => {
    const known = {
      ...BOTH_CURRENT,
      coverage: "no",
      relationship: "intersects",
      coveredShare: 0.8,
      uncovered: 2,
    } as const;
    const [first] = advise(facts(known), rules);
    expect(first).toMatchObject({ disposition: "civil-base-military-supplement", rule: "supplement-mostly-covered" });
    expect(first?.reasons[0]).toMatchObject({
      code: "civil-covers-most",
      values: { coveredShare: "0.8", uncovered: "2" },
    });
  });

  it("repeals what is no longer in force before anything else", () => {
    expect(dispositions({ ...BOTH_CURRENT, leftStatus: "withdrawn", coverage: "yes" })).toEqual(["repeal"]);
  });

  it("gathers all reasons for one disposition", () => {
    const [first] = advise(facts({ leftStatus: "current", leftAge: 20, staleReferences: 3 }), rules);
    expect(first?.reasons.map(({ code }) => code)).toEqual(["references-not-in-force", "review-overdue"]);
  });

  it("says nothing where nothing is known", () => {
    expect(advise(UNKNOWN_FACTS, rules)).toEqual([]);
  });

  it("never adopts unless coverage is yes, the civil standard current and no conflict", () => {
    const value: Record<string, fc.Arbitrary<unknown>> = {
      coverage: fc.constantFrom(null, "yes", "no", "unknown"),
      conflict: fc.constantFrom(null, true, false),
      rightStatus: fc.constantFrom(null, "current", "superseded", "withdrawn", "upcoming"),
      leftStatus: fc.constantFrom(null, "current", "withdrawn", "converted"),
      relationship: fc.constantFrom(null, "equal", "subset", "superset", "intersects", "none"),
      strictness: fc.constantFrom(null, "same", "left-stricter", "undetermined"),
      leftMarking: fc.constantFrom(null, "public", "secret"),
      releasable: fc.constantFrom(null, true, false),
      coveredShare: fc.constantFrom(null, 0.2, 0.9, 1),
    };
    fc.assert(
      fc.property(fc.record(value), (known) => {
        const given = AdviceFactsSchema.parse({ ...UNKNOWN_FACTS, ...known });
        const adopted = advise(given, rules).some(({ disposition }) => disposition === "adopt-civil");
        if (adopted) expect(given).toMatchObject({ coverage: "yes", conflict: false, rightStatus: "current" });
      }),
    );
  });
});
