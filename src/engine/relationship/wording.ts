import type { Relationship } from "../../contract";
import { readProvisions } from "../provisions";
import { readQuantities } from "../quantity";
import { HAN, indexTerms } from "../tokens";

/** A clause by what it is called and what it says. */
export interface Worded {
  readonly title: string;
  readonly text: string;
  /** The terms of both, each with its weight: 1, those of the title `TITLE` more. */
  readonly content: ReadonlyMap<string, number>;
}

/** English words that say how a sentence is built and not what it is about; of Chinese every pair of signs counts. */
const FUNCTION_WORDS = new Set(
  indexTerms(
    `a an the of and or to in on at by for from with within without into onto over under as is are be been being was were
    that this these those it its their them they which who whom whose what when where while if then than such any all each
    both either other same not no nor only also so but can could may might shall should will would must do does did has
    have had upon per via`,
  ),
);

/** A title says what a clause is about: its words count as two, as in a question for candidates. */
const TITLE = 2;

/** Reads a clause once, however many others it is held against. */
export function worded(title: string, text: string): Worded {
  const weights = new Map<string, number>();
  const hear = (said: string, weight: number) => {
    for (const term of new Set(indexTerms(said)))
      if (!FUNCTION_WORDS.has(term)) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  hear(text, 1);
  hear(title, TITLE);
  return { title, text, content: weights };
}

/** From this share on (geometric mean of both sides' shares) two clauses are proposed as saying the same. */
const ALIKE = 0.4;
/** The smaller one is in the larger when most of it is there and much of the larger is not here. */
const CONTAINED = 0.75;
const LEFT_OVER = 0.4;

/** What share of each side's content the other has too, 0–1. */
function shares(left: Worded["content"], right: Worded["content"]): { ofLeft: number; ofRight: number } {
  const sum = (weights: Iterable<number>) => [...weights].reduce((all, weight) => all + weight, 0);
  const shared = sum([...left].map(([term, weight]) => Math.min(weight, right.get(term) ?? 0)));
  return { ofLeft: shared / (sum(left.values()) || 1), ofRight: shared / (sum(right.values()) || 1) };
}

/** Codes that name a grade, a kind or a method (`IP65`, `CE102`, `M8`, `B级`): whoever names others asks for something else. */
const CODE = /(?<![A-Za-z0-9])(?:[A-Z]{1,5}-?\d[A-Za-z0-9.-]*|(?:[A-Z]|[\u2160-\u2169])(?= ?[级类]))/g;

/** The values of a clause in SI, and the codes that it names. */
function valuesOf({ title, text }: Worded): Set<string> {
  const said = `${title}\n${text}`;
  const values = readQuantities(said)
    .filter(({ bare }) => !bare)
    .map(({ unit, low, high }) => `${unit}|${low}|${high}`);
  return new Set([...values, ...(said.match(CODE) ?? [])]);
}

/** How much the sentences of a clause ask, and whether any denies: what may be is not what shall be. */
function demandsOf({ text }: Worded): string {
  const said = readProvisions(text, { language: HAN.test(text) ? "zh" : "en" });
  const binds = said.some(({ type }) => type === "requirement" || type === "instruction");
  const yields = said.some(({ type }) => type === "recommendation" || type === "permission");
  return `${yields && !binds} ${said.some(({ negative }) => negative)}`;
}

const differ = (left: Set<string>, right: Set<string>) =>
  left.size !== right.size || [...left].some((value) => !right.has(value));

/**
 * What the wording of two clauses alone proposes of left to right. It is the same wherever the two meet, since it looks at
 * nothing else. Clauses whose values, codes, modality or denials differ are never proposed as equal or contained; what is in
 * doubt intersects.
 */
export function proposeByWording(left: Worded, right: Worded): Relationship {
  const { ofLeft, ofRight } = shares(left.content, right.content);
  const within = ofLeft >= CONTAINED && ofRight < LEFT_OVER;
  const around = ofRight >= CONTAINED && ofLeft < LEFT_OVER;
  const alike = Math.sqrt(ofLeft * ofRight) >= ALIKE;
  if (!(within || around || alike)) return "intersects";
  if (differ(valuesOf(left), valuesOf(right)) || demandsOf(left) !== demandsOf(right)) return "intersects";
  if (within) return "subset";
  return around ? "superset" : "equal";
}
