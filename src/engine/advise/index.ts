import type { Advice, AdviceCondition, AdviceFacts, AdviceRule, AdviceRules } from "../../contract";

/** Whether a condition holds; of an unknown fact only `unknown` does. */
function holds(condition: AdviceCondition, facts: AdviceFacts): boolean {
  const value = facts[condition.fact];
  if (value === null) return condition.unknown === true;
  if (condition.unknown === true) return false;
  if (condition.is !== undefined && value !== condition.is) return false;
  if (condition.in !== undefined && !condition.in.includes(String(value))) return false;
  if (condition.notIn?.includes(String(value))) return false;
  if (condition.atLeast !== undefined && !(typeof value === "number" && value >= condition.atLeast)) return false;
  return condition.below === undefined || (typeof value === "number" && value < condition.below);
}

export const speaks = (rule: AdviceRule, facts: AdviceFacts): boolean =>
  rule.when.every((condition) => holds(condition, facts));

function reasonOf(rule: AdviceRule, facts: AdviceFacts): Advice["reasons"][number] {
  return {
    code: rule.reason.code,
    values: Object.fromEntries(rule.reason.values.map((fact) => [fact, String(facts[fact])])),
    basis: rule.basis,
  };
}

/**
 * Suggested dispositions, best first, each once, with the reasons of every rule that speaks for it. A suggestion,
 * never a decision: the rules are data that an organization may edit.
 */
export function advise(facts: AdviceFacts, { rules }: AdviceRules): Advice[] {
  const speaking = rules
    .map((rule, order) => ({ rule, order }))
    .filter(({ rule }) => speaks(rule, facts))
    .sort((a, b) => b.rule.priority - a.rule.priority || a.order - b.order);
  const advice = new Map<Advice["disposition"], Advice>();
  for (const { rule } of speaking) {
    const known = advice.get(rule.disposition) ?? { disposition: rule.disposition, rule: rule.id, reasons: [] };
    advice.set(rule.disposition, { ...known, reasons: [...known.reasons, reasonOf(rule, facts)] });
  }
  return [...advice.values()];
}
