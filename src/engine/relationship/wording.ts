import type { Relationship } from "../../contract";
import { parseDesignator, standardKey } from "../designator";
import { readProvisions, readReferences } from "../provisions";
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

/** What a note of the source may say beside what it cites: `[来源：GB/T 1.1—2020，3.2，有修改]`. */
const OF_A_SOURCE = /来源|有修改|改写|source|modified/gi;

/** Whether a line does nothing but cite: it names where its words are from and asks for nothing. */
function namesSource(said: string, { start, end }: { start: number; end: number }): boolean {
  const before = said.slice(said.lastIndexOf("\n", start) + 1, start);
  const [after = ""] = said.slice(end).split("\n", 1);
  return !/\p{L}/u.test(`${before} ${after}`.replace(OF_A_SOURCE, ""));
}

/** What is asked for by citing: of an edition, since another may say something else, and of a clause. */
function citedIn(said: string): string[] {
  return readReferences(said).flatMap(({ designator: written, clause, normative, start, end }) => {
    const designator = parseDesignator(written);
    if (designator === null || normative === false || namesSource(said, { start, end })) return [];
    const { revision, year, change } = designator;
    // a revision letter names an edition without its year
    return `${standardKey(designator)}|${revision ?? year}|${change}|${clause}`;
  });
}

/** What a clause has from elsewhere or in figures: values in SI, the codes that it names, and the standards that it cites. */
function fixedIn({ title, text }: Worded): Set<string> {
  const said = `${title}\n${text}`;
  const values = readQuantities(said)
    .filter(({ bare }) => !bare)
    .map(({ unit, low, high }) => `${unit}|${low}|${high}`);
  return new Set([...values, ...(said.match(CODE) ?? []), ...citedIn(said)]);
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
 * nothing else. Clauses whose values, codes, cited standards, modality or denials differ are never proposed as equal or
 * contained: what another standard demands stands in neither clause. What is in doubt intersects.
 */
export function proposeByWording(left: Worded, right: Worded): Relationship {
  const { ofLeft, ofRight } = shares(left.content, right.content);
  const within = ofLeft >= CONTAINED && ofRight < LEFT_OVER;
  const around = ofRight >= CONTAINED && ofLeft < LEFT_OVER;
  const alike = Math.sqrt(ofLeft * ofRight) >= ALIKE;
  if (!(within || around || alike)) return "intersects";
  if (differ(fixedIn(left), fixedIn(right)) || demandsOf(left) !== demandsOf(right)) return "intersects";
  if (within) return "subset";
  return around ? "superset" : "equal";
}
