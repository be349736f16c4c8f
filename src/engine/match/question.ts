import { hashOf, termNumber } from "./dictionary";
import type { Segment } from "./segment";
import type { TermCounts } from "./terms";

/** An index over clauses: segments in document order. A clause's number counts through them. */
export type MatchIndex = {
  readonly segments: readonly Segment[];
  readonly clauses: number;
  /** Most clauses in one segment. */
  readonly widest: number;
};

export const toIndex = (segments: readonly Segment[]): MatchIndex => ({
  segments,
  clauses: segments.reduce((sum, { size }) => sum + size.clauses, 0),
  widest: segments.reduce((most, { size }) => Math.max(most, size.clauses), 0),
});

/** Terms that an index knows, heaviest first: their whole-numbered weights and their numbers in each segment, or -1. */
export type Question = { readonly weights: Int32Array; readonly terms: readonly Int32Array[] };

/** Weights are whole numbers in 64ths, so that sums are exact and the same on every machine. */
const WEIGHT_SCALE = 64;
const LARGEST_IMPACT = 255;
/** Sums stay below this: machines add 31 bits fastest. */
const LARGEST_SUM = 0x7fff_ffff;

/** Inverse document frequency, always positive (Robertson and Zaragoza 2009 with the Lucene offset). */
export const rarity = (frequency: number, documents: number): number =>
  Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

const frequencyIn = ({ starts }: Segment, term: number): number => (term < 0 ? 0 : starts[term + 1]! - starts[term]!);

/** Prepares a question; terms that the index does not hold are left out. */
export function toQuestion({ segments, clauses }: MatchIndex, counts: TermCounts): Question {
  const known: { at: readonly number[]; weight: number }[] = [];
  let sum = 0;
  for (const [written, count] of counts) {
    const hash = hashOf(written);
    const at = segments.map(({ dictionary }) => termNumber(dictionary, written, hash));
    const frequency = segments.reduce((total, segment, i) => total + frequencyIn(segment, at[i]!), 0);
    if (frequency === 0) continue;
    const weight = rarity(frequency, clauses) * count;
    sum += weight;
    known.push({ at, weight });
  }
  const scale = Math.min(WEIGHT_SCALE, Math.floor(LARGEST_SUM / LARGEST_IMPACT / Math.max(1, sum + known.length)));
  const weighed = known
    .map(({ at, weight }) => ({ at, weight: Math.max(1, Math.round(weight * scale)) }))
    .sort((a, b) => b.weight - a.weight);
  return {
    weights: Int32Array.from(weighed, ({ weight }) => weight),
    terms: segments.map((_, i) => Int32Array.from(weighed, ({ at }) => at[i]!)),
  };
}
