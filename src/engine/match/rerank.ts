import type { ClauseUnit } from "../../contract";
import { chineseWords, indexTerms } from "../tokens";
import { impactShare } from "./build";
import { kindredTerms } from "./kindred";
import { rarity } from "./question";
import { characterGrams, lengthOf, neighbourTerms, parentFinder, questionTerms, targetTerms } from "./terms";
import { TfIdf } from "./tf-idf";
import { dotProduct, Frequencies, toVector, type Vector } from "./vector";

/** How a clause of the right stands to a question among the others that were found for it. */
export type Ranked = {
  readonly clause: number;
  /** All measures together, each against the question's best, in whole millionths of one. */
  readonly fused: number;
  /** Cosine of character n-grams: how alike the two are at all. */
  readonly cosine: number;
  /** By how much the terms speak for it more than the n-grams, each against the question's best: -1 to 1. */
  readonly termsLead: number;
};

export type Ranker = (unit: ClauseUnit, found: readonly number[]) => Ranked[];

/** What each measure counts: Chinese words less than terms and n-grams, which are made of the same signs; matters less than words. */
const WEIGHTS = { terms: 1, cosine: 1, words: 0.5, kindred: 0.4 } as const;
type Measure = keyof typeof WEIGHTS;
const MEASURES = Object.keys(WEIGHTS) as readonly Measure[];
/** What a pair of neighbouring terms counts beside a term. */
const NEIGHBOUR_WEIGHT = 0.5;
/** Marks neighbour terms, so that a sign that is also a term keeps counts of its own. */
const NEIGHBOUR_MARK = "\u0001";
/** Frequencies are taken from at most so many clauses of a side, evenly spread: their logarithm needs no more. */
const SAMPLE = 8_192;
/** Vectors kept of the right; emptied when full. */
const VECTORS_KEPT = 20_000;
const WHOLE = 1_000_000;

function withNeighbours(text: string): string[] {
  const terms = indexTerms(text);
  return [...terms, ...neighbourTerms(text, terms).map((term) => NEIGHBOUR_MARK + term)];
}

function sampleOf(units: readonly ClauseUnit[]): readonly ClauseUnit[] {
  if (units.length <= SAMPLE) return units;
  return Array.from({ length: SAMPLE }, (_, i) => units[Math.floor((i * units.length) / SAMPLE)]!);
}

/** A term that many of the questions hold says little about any one of them (half the logarithm of its rarity). */
const interestIn = (asked: Frequencies, key: number, term: string): number => {
  const ceiling = Math.log(1 + asked.clauses);
  const interest = Math.sqrt(Math.log(1 + asked.clauses / Math.max(1, asked.of(key))) / ceiling);
  return term.startsWith(NEIGHBOUR_MARK) ? interest * NEIGHBOUR_WEIGHT : interest;
};

type Measured = { readonly terms: Vector; readonly grams: Vector; readonly words: Vector; readonly kindred: Vector };

/** How a clause of the right answers to a question by each measure alone. */
type Scores = Readonly<Record<Measure, number>> & { readonly clause: number };

/** All measures together, the best first: each against the best of the question, and only where any clause has something of it. */
function fuse(scores: readonly Scores[]): Ranked[] {
  const mostOf = (measure: Measure): number => scores.reduce((most, score) => Math.max(most, score[measure]), 0);
  const held = MEASURES.map((measure) => ({ measure, most: mostOf(measure) })).filter(({ most }) => most > 0);
  const whole = held.reduce((sum, { measure }) => sum + WEIGHTS[measure], 0);
  const [mostTerms, mostAlike] = [mostOf("terms") || 1, mostOf("cosine") || 1];
  return scores
    .map((score) => ({
      clause: score.clause,
      cosine: score.cosine,
      termsLead: score.terms / mostTerms - score.cosine / mostAlike,
      fused: Math.round(
        (WHOLE * held.reduce((sum, { measure, most }) => sum + (WEIGHTS[measure] * score[measure]) / most, 0)) /
          (whole || 1),
      ),
    }))
    .sort((a, b) => b.fused - a.fused || a.clause - b.clause)
    .map((ranked) => ({ ...ranked, fused: ranked.fused / WHOLE }));
}

/**
 * Orders what the index finds by four measures. BM25 over terms and neighbouring terms, weighed by how much they set a
 * question apart from the other questions; the cosine of character n-grams, which forgives inflection and looks at both
 * sides alike; where the two have Chinese words in common, the cosine of these: bigrams also run across the borders of
 * words; and where both have words of one matter (`password`, `authenticator`), the cosine of these matters. What is
 * usual on the right is taken from `usual`.
 */
export function ranker(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  usual: readonly ClauseUnit[] = right,
): Ranker {
  const above = parentFinder(right);
  const aboveUsual = usual === right ? above : parentFinder(usual);
  const [asked, held] = [new Frequencies(), new Frequencies()];
  const grams = new TfIdf((unit) => questionTerms(unit, characterGrams));
  const words = new TfIdf((unit) => questionTerms(unit, chineseWords));
  const kindred = new TfIdf((unit) => questionTerms(unit, (text) => kindredTerms(text, indexTerms(text))));
  const heldTerms = (unit: ClauseUnit, parent: ClauseUnit | null) => targetTerms(unit, parent, withNeighbours);
  let [lengths, counted] = [0, 0];
  for (const unit of sampleOf(left)) {
    asked.add(questionTerms(unit, withNeighbours));
    grams.count(unit);
    words.count(unit);
    kindred.count(unit);
  }
  for (const unit of sampleOf(usual)) {
    const counts = heldTerms(unit, aboveUsual(unit));
    held.add(counts);
    grams.count(unit);
    words.count(unit);
    kindred.count(unit);
    lengths += lengthOf(counts);
    counted += 1;
  }
  const usualLength = lengths / counted;
  const measureQuestion = (unit: ClauseUnit): Measured => ({
    terms: toVector(
      questionTerms(unit, withNeighbours),
      (key, count, term) => rarity(held.of(key), held.clauses) * count * interestIn(asked, key, term),
    ),
    grams: grams.directionOf(unit),
    words: words.directionOf(unit),
    kindred: kindred.directionOf(unit),
  });
  const measureHeld = (unit: ClauseUnit): Measured => {
    const counts = heldTerms(unit, above(unit));
    const length = lengthOf(counts);
    return {
      terms: toVector(counts, (_key, count) => impactShare(count, length, usualLength)),
      grams: grams.directionOf(unit),
      words: words.directionOf(unit),
      kindred: kindred.directionOf(unit),
    };
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
    return fuse(
      found.map((clause) => {
        const its = measured(clause);
        return {
          clause,
          terms: dotProduct(question.terms, its.terms),
          cosine: dotProduct(question.grams, its.grams),
          words: dotProduct(question.words, its.words),
          kindred: dotProduct(question.kindred, its.kindred),
        };
      }),
    );
  };
}
