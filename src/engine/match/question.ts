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

/** For each clause of an index its place among the clauses that are wanted, or -1. */
export type Places = Int32Array;

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

/** What an index knows of a term: its number in each segment, or -1, and in how many clauses it stands. */
export type KnownTerm = { readonly numbers: readonly number[]; readonly frequency: number };

export function findTerm({ segments }: MatchIndex, term: string): KnownTerm {
  const hash = hashOf(term);
  let frequency = 0;
  const numbers = segments.map(({ dictionary, starts }) => {
    const number = termNumber(dictionary, term, hash);
    if (number >= 0) frequency += starts[number + 1]! - starts[number]!;
    return number;
  });
  return { numbers, frequency };
}

/** Terms remembered at most; emptied when full. A look into each segment costs ten times a look into a Map. */
const TERMS_KEPT = 200_000;

/** Looks terms up and remembers them: for asking many questions of one index. */
export function termFinder(index: MatchIndex): (term: string) => KnownTerm {
  const known = new Map<string, KnownTerm>();
  return (term) => {
    let found = known.get(term);
    if (found === undefined) {
      if (known.size >= TERMS_KEPT) known.clear();
      found = findTerm(index, term);
      known.set(term, found);
    }
    return found;
  };
}

/** Prepares a question; terms that the index does not hold are left out. */
export function toQuestion(
  index: MatchIndex,
  counts: TermCounts,
  find = (term: string): KnownTerm => findTerm(index, term),
): Question {
  const known: { readonly numbers: readonly number[]; weight: number }[] = [];
  let sum = 0;
  for (const [written, count] of counts) {
    const { numbers, frequency } = find(written);
    if (frequency === 0) continue;
    const weight = rarity(frequency, index.clauses) * count;
    sum += weight;
    known.push({ numbers, weight });
  }
  const scale = Math.min(WEIGHT_SCALE, Math.floor(LARGEST_SUM / LARGEST_IMPACT / Math.max(1, sum + known.length)));
  for (const term of known) term.weight = Math.max(1, Math.round(term.weight * scale));
  known.sort((a, b) => b.weight - a.weight);
  const weights = new Int32Array(known.length);
  const terms = index.segments.map(() => new Int32Array(known.length));
  // Typed arrays' own `from` is several times slower than these loops.
  for (let i = 0; i < known.length; i += 1) {
    const { numbers, weight } = known[i]!;
    weights[i] = weight;
    for (let at = 0; at < terms.length; at += 1) terms[at]![i] = numbers[at]!;
  }
  return { weights, terms };
}
