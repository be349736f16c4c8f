import type { Clause, ReadClauses } from "../contract";
import { parseDesignator, standardKey } from "../engine/designator";
import { indexTerms } from "../engine/tokens";

const keyOf = (designator: string): string | null => {
  const parsed = parseDesignator(designator);
  return parsed === null ? null : standardKey(parsed);
};

const termsOf = (words: string): string => indexTerms(words).join(" ");

/** Clauses with their index terms and the standards that they cite; a deleted one is found by no word. */
export const readClauses = (clauses: readonly Clause[]): ReadClauses => ({
  clauses,
  terms: clauses.map(({ title, text, gone }) => ({ title: gone ? "" : termsOf(title), body: termsOf(text) })),
  cited: clauses.map(({ references }) => references.map(({ designator }) => keyOf(designator))),
});
