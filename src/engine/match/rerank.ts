import type { ClauseUnit } from "../../contract";
import { indexTerms } from "../tokens";
import { impactShare } from "./build";
import { rarity } from "./question";
import { characterGrams, neighbourTerms, parentFinder, questionTerms, type TermCounts, targetTerms } from "./terms";
import { dotProduct, Frequencies, toUnitLength, toVector, type Vector } from "./vector";

/** How a clause of the right stands to a question among the others that were found for it. */
export type Ranked = {
  readonly clause: number;
  /** Both measures together, each against the question's best, in whole millionths of one. */
  readonly fused: number;
  /** Cosine of character n-grams: how alike the two are at all. */
  readonly cosine: number;
  /** By how much the terms speak for it more than the n-grams, each against the question's best: -1 to 1. */
  readonly termsLead: number;
};

export type Ranker = (unit: ClauseUnit, found: readonly number[]) => Ranked[];

/** What a pair of neighbouring terms counts beside a term. */
const NEIGHBOUR_WEIGHT = 0.5;
/** Marks neighbour terms, so that a sign that is also a term keeps counts of its own. */
const NEIGHBOUR_MARK = "\u0001";
/** Frequencies are taken from at most so many clauses of a side, evenly spread: their logarithm needs no more. */
const SAMPLE = 8_192;
/** Vectors kept of the right; emptied when full. */
const VECTORS_KEPT = 20_000;
const WHOLE = 1_000_000;

const withNeighbours = (text: string): string[] => [
  ...indexTerms(text),
  ...neighbourTerms(text).map((term) => NEIGHBOUR_MARK + term),
];

const gramsOf = (unit: ClauseUnit): TermCounts => questionTerms(unit, characterGrams);

function sampleOf(units: readonly ClauseUnit[]): readonly ClauseUnit[] {
  if (units.length <= SAMPLE) return units;
  return Array.from({ length: SAMPLE }, (_, i) => units[Math.floor((i * units.length) / SAMPLE)]!);
}

/** A term that many of the questions hold says little about any one of them (half the logarithm of its rarity). */
const interestIn = (asked: Frequencies, term: string): number => {
  const ceiling = Math.log(1 + asked.clauses);
  const interest = Math.sqrt(Math.log(1 + asked.clauses / Math.max(1, asked.of(term))) / ceiling);
  return term.startsWith(NEIGHBOUR_MARK) ? interest * NEIGHBOUR_WEIGHT : interest;
};

function lengthOf(counts: TermCounts): number {
  let length = 0;
  for (const count of counts.values()) length += count;
  return length;
}

type Measured = { readonly terms: Vector; readonly grams: Vector };

/**
 * Orders what the index finds by two measures, half and half: BM25 over terms and neighbouring terms, weighed by how
 * much they set a question apart from the other questions; and the cosine of character n-grams (TF-IDF, sublinear
 * counts: Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, 6.4), which forgives inflection
 * and looks at both sides alike.
 */
export function ranker(left: readonly ClauseUnit[], right: readonly ClauseUnit[]): Ranker {
  const above = parentFinder(right);
  const [asked, held, grams] = [new Frequencies(), new Frequencies(), new Frequencies()];
  const heldTerms = (unit: ClauseUnit) => targetTerms(unit, above(unit), withNeighbours);
  let [lengths, counted] = [0, 0];
  for (const unit of sampleOf(left)) {
    asked.add(questionTerms(unit, withNeighbours));
    grams.add(gramsOf(unit));
  }
  for (const unit of sampleOf(right)) {
    const counts = heldTerms(unit);
    held.add(counts);
    grams.add(gramsOf(unit));
    lengths += lengthOf(counts);
    counted += 1;
  }
  const usualLength = lengths / counted;
  const gramVector = (unit: ClauseUnit): Vector =>
    toUnitLength(
      toVector(gramsOf(unit), (gram, count) => {
        const inverse = Math.log(1 + grams.clauses / Math.max(1, grams.of(gram)));
        return (1 + Math.log(Math.max(1, count))) * inverse;
      }),
    );
  const measureQuestion = (unit: ClauseUnit): Measured => ({
    terms: toVector(
      questionTerms(unit, withNeighbours),
      (term, count) => rarity(held.of(term), held.clauses) * count * interestIn(asked, term),
    ),
    grams: gramVector(unit),
  });
  const measureHeld = (unit: ClauseUnit): Measured => {
    const counts = heldTerms(unit);
    const length = lengthOf(counts);
    return { terms: toVector(counts, (_, count) => impactShare(count, length, usualLength)), grams: gramVector(unit) };
  };
  const known = new Map<number, Measured>();
  const measured = (clause: number): Measured => {
    const found = known.get(clause) ?? measureHeld(right[clause]!);
    if (known.size >= VECTORS_KEPT) known.clear();
    known.set(clause, found);
    return found;
  };
  return (unit, found) => {
    const question = measureQuestion(unit);
    const scores = found.map((clause) => {
      const its = measured(clause);
      return {
        clause,
        terms: dotProduct(question.terms, its.terms),
        cosine: dotProduct(question.grams, its.grams),
      };
    });
    const mostTerms = scores.reduce((most, { terms }) => Math.max(most, terms), 0) || 1;
    const mostAlike = scores.reduce((most, { cosine }) => Math.max(most, cosine), 0) || 1;
    return scores
      .map(({ clause, terms, cosine }) => ({
        clause,
        cosine,
        termsLead: terms / mostTerms - cosine / mostAlike,
        fused: Math.round((WHOLE * (terms / mostTerms + cosine / mostAlike)) / 2),
      }))
      .sort((a, b) => b.fused - a.fused || a.clause - b.clause)
      .map((ranked) => ({ ...ranked, fused: ranked.fused / WHOLE }));
  };
}
