import type { ClauseUnit } from "../../contract";
import { indexTerms } from "../tokens";
import { buildCosineSpace, type CosineSpace, cosines } from "./cosine";
import { indexCounts, type MatchIndex } from "./postings";
import { type Interest, type Question, scoreSegment, toQuestion } from "./search";
import {
  addTerms,
  characterGrams,
  neighbourTerms,
  parentFinder,
  questionTerms,
  type TermCounts,
  targetTerms,
} from "./terms";

/**
 * The two ways in which clauses are held against each other, fused half and half: BM25 over terms (with neighbouring
 * terms at a lower weight), which finds what a question's rare words are in, and the cosine of character n-grams,
 * which forgives inflection and looks at both sides alike.
 */
export type Fusion = {
  readonly terms: MatchIndex;
  readonly grams: CosineSpace;
  readonly interest: Interest;
};

/** What a pair of neighbouring terms counts beside a term. */
const NEIGHBOUR_WEIGHT = 0.5;
/** Marks neighbour terms, so that a sign that is also a term keeps counts of its own. */
const NEIGHBOUR_MARK = "\u0001";

const marked = (text: string): string[] => neighbourTerms(text).map((term) => NEIGHBOUR_MARK + term);
const withNeighbours = (text: string): string[] => [...indexTerms(text), ...marked(text)];

/** A term that many of the questions hold says little about any one of them (half the logarithm of its rarity). */
function interestOf(questions: readonly TermCounts[]): Interest {
  const frequencies = new Map<string, number>();
  for (const counts of questions) addTerms(frequencies, [...counts.keys()], 1);
  const ceiling = Math.log(1 + questions.length);
  return (term) => {
    const rarity = Math.sqrt(Math.log(1 + questions.length / (frequencies.get(term) ?? 1)) / ceiling);
    return term.startsWith(NEIGHBOUR_MARK) ? rarity * NEIGHBOUR_WEIGHT : rarity;
  };
}

export function buildFusion(left: readonly ClauseUnit[], right: readonly ClauseUnit[]): Fusion {
  const above = parentFinder(right);
  const questions = left.map((unit) => questionTerms(unit, withNeighbours));
  return {
    terms: indexCounts(
      right.map((unit) => targetTerms(unit, above(unit), withNeighbours)),
      right.length,
    ),
    grams: buildCosineSpace(
      right.map((unit) => questionTerms(unit, characterGrams)),
      left.map((unit) => questionTerms(unit, characterGrams)),
    ),
    interest: interestOf(questions),
  };
}

/** What each clause scores for one question: by terms, by n-grams, and both fused against the question's best. */
export type Scores = { readonly terms: Float64Array; readonly grams: Float64Array; readonly fused: Float64Array };

function termScores(index: MatchIndex, question: Question): Float64Array {
  const scores = new Float64Array(index.documents);
  let first = 0;
  for (const segment of index.segments) {
    const sums = new Uint32Array(segment.documents);
    scoreSegment(segment, question, sums);
    scores.set(sums, first);
    first += segment.documents;
  }
  return scores;
}

const greatest = (scores: Float64Array): number => scores.reduce((most, score) => Math.max(most, score), 0) || 1;

export function scoreAll({ terms, grams, interest }: Fusion, unit: ClauseUnit): Scores {
  const byTerms = termScores(terms, toQuestion(terms, questionTerms(unit, withNeighbours), interest));
  const byGrams = cosines(grams, questionTerms(unit, characterGrams));
  const [mostTerms, mostGrams] = [greatest(byTerms), greatest(byGrams)];
  const fused = byTerms.map((score, clause) => (score / mostTerms + byGrams[clause]! / mostGrams) / 2);
  return { terms: byTerms, grams: byGrams, fused };
}
