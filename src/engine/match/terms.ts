import type { ClauseUnit } from "../../contract";
import { isScope, withoutFormulas } from "../scope";
import { HAN, indexTerms } from "../tokens";

/** How often each term stands in a unit, weighted by the field it stands in. */
export type TermCounts = ReadonlyMap<string, number>;

/** How many terms a clause has, each as often as it stands there. */
export function lengthOf(counts: TermCounts): number {
  let length = 0;
  for (const count of counts.values()) length += count;
  return length;
}

/** A title says what a clause is about: in the target it counts as three, in the question as two. */
export const TARGET_TITLE = 3;
export const QUESTION_TITLE = 2;
/** The title of the clause above gives an enhancement or list item its context. */
const PARENT_TITLE = 0.5;

/** Adds each term's weight to `counts`. */
export function addTerms(counts: Map<string, number>, terms: readonly string[], weight: number): void {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
}

/** The number above: `AC-2(1)` stands below `AC-2`, `GOV-01.1` below `GOV-01`. */
function numberAbove(number: string): string | null {
  return /^(.+?)(?:\.\d+|\s?\(\d+\))$/.exec(number)?.[1] ?? null;
}

/** Finds the unit above another by its `parent`, or else by its number. */
export function parentFinder(units: readonly ClauseUnit[]): (unit: ClauseUnit) => ClauseUnit | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const byNumber = new Map(units.flatMap((unit) => (unit.number ? [[unit.number, unit] as const] : [])));
  return (unit) => {
    if (unit.parent) return byId.get(unit.parent) ?? null;
    const above = unit.number ? numberAbove(unit.number) : null;
    return above === null ? null : (byNumber.get(above) ?? null);
  };
}

export type Tokenizer = (text: string) => readonly string[];

/** Terms of a unit as it is indexed: text, title and the title above. */
export function targetTerms(unit: ClauseUnit, above: ClauseUnit | null, tokenize: Tokenizer = indexTerms): TermCounts {
  const counts = new Map<string, number>();
  addTerms(counts, tokenize(unit.title ?? ""), TARGET_TITLE);
  addTerms(counts, tokenize(unit.text), 1);
  if (above?.title) addTerms(counts, tokenize(above.title), PARENT_TITLE);
  return counts;
}

/** Terms of a unit as it asks: text and title; that it is the scope says nothing of what it is about. */
export function questionTerms(unit: ClauseUnit, tokenize: Tokenizer = indexTerms): TermCounts {
  const counts = new Map<string, number>();
  if (!isScope(unit.title ?? "")) addTerms(counts, tokenize(unit.title ?? ""), QUESTION_TITLE);
  addTerms(counts, tokenize(withoutFormulas(unit.text)), 1);
  return counts;
}

/**
 * Finer and coarser terms beside the indexed ones: pairs of neighbouring stems in English (`audit log` is more than
 * audit and log), single signs in Chinese, whose bigrams are pairs already. `terms` are those of the text.
 */
export function neighbourTerms(text: string, terms: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let i = 1; i < terms.length; i += 1) {
    const [left = "", right = ""] = [terms[i - 1], terms[i]];
    if (!HAN.test(left) && !HAN.test(right)) pairs.push(`${left} ${right}`);
  }
  for (const sign of text) if (HAN.test(sign)) pairs.push(sign);
  return pairs;
}

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

/** Character 3- to 5-grams of Latin words with their borders; Chinese bigrams and signs as they are. */
export function characterGrams(text: string): string[] {
  const grams: string[] = [];
  for (const word of text.toLowerCase().match(/[a-z0-9]+/g) ?? []) {
    const bordered = ` ${word} `;
    for (let size = SHORTEST_GRAM; size <= LONGEST_GRAM; size += 1) {
      for (let at = 0; at + size <= bordered.length; at += 1) grams.push(bordered.slice(at, at + size));
    }
  }
  if (!HAN.test(text)) return grams;
  for (const sign of text) if (HAN.test(sign)) grams.push(sign);
  for (const term of indexTerms(text)) if (HAN.test(term) && term.length > 1) grams.push(term);
  return grams;
}
