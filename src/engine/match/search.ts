import type { ClauseUnit } from "../../contract";
import { termNumber } from "./dictionary";
import type { MatchIndex, Segment } from "./postings";
import { questionTerms, type TermCounts } from "./terms";

export type Hit = { readonly clause: number; readonly score: number };

/** A question against an index: known terms with their whole-numbered weights, heaviest first. */
export type Question = { readonly terms: Uint32Array; readonly weights: Uint32Array };

/** Weights are whole numbers in 64ths, so that sums are exact and the same on every machine. */
const WEIGHT_SCALE = 64;
const LARGEST_IMPACT = 255;
/** Sums stay below this, so that they fit 32 bits. */
const LARGEST_SUM = 0xffff_ffff;

/** Inverse document frequency, always positive (Robertson and Zaragoza 2009 with the Lucene offset). */
export const rarity = (frequency: number, documents: number): number =>
  Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

/** How much a term of the question counts beside its own frequency there; 1 where nothing is known. */
export type Interest = (term: string) => number;

const EVENLY: Interest = () => 1;

/** Prepares a question; terms that the index does not hold are left out. */
export function toQuestion(index: MatchIndex, counts: TermCounts, interest: Interest = EVENLY): Question {
  const known: { term: number; weight: number }[] = [];
  for (const [written, count] of counts) {
    const term = termNumber(index.dictionary, written);
    if (term < 0) continue;
    known.push({ term, weight: rarity(index.frequencies[term] ?? 0, index.documents) * count * interest(written) });
  }
  const sum = known.reduce((total, { weight }) => total + weight, 0);
  const scale = Math.min(WEIGHT_SCALE, Math.floor(LARGEST_SUM / LARGEST_IMPACT / Math.max(1, sum + known.length)));
  const weighed = known
    .map(({ term, weight }) => ({ term, weight: Math.max(1, Math.round(weight * scale)) }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term);
  return {
    terms: Uint32Array.from(weighed, ({ term }) => term),
    weights: Uint32Array.from(weighed, ({ weight }) => weight),
  };
}

/** Scores of all clauses of a segment, summed term by term: exact and exhaustive. */
export function scoreSegment(segment: Segment, question: Question, scores: Uint32Array): void {
  scores.fill(0, 0, segment.documents);
  for (let i = 0; i < question.terms.length; i += 1) {
    const term = question.terms[i]!;
    const weight = question.weights[i]!;
    const end = segment.starts[term + 1]!;
    for (let at = segment.starts[term]!; at < end; at += 1) {
      scores[segment.clauses[at]!]! += weight * segment.impacts[at]!;
    }
  }
}

/** Better score first; ties by document order. */
export const byScore = (a: Hit, b: Hit): number => b.score - a.score || a.clause - b.clause;

/** The `k` best with a score, by a heap whose root is the worst kept. */
export function pickBest(scores: Uint32Array, count: number, firstClause: number, k: number, kept: Hit[]): void {
  for (let i = 0; i < count; i += 1) {
    const score = scores[i]!;
    if (score === 0) continue;
    offer(kept, { clause: firstClause + i, score }, k);
  }
}

/** Offers a hit to a heap of at most `k`; later clauses lose ties, since clauses come in order. */
export function offer(heap: Hit[], hit: Hit, k: number): void {
  if (heap.length === k) {
    const worst = heap[0];
    if (worst === undefined || byScore(hit, worst) >= 0) return;
    heap[0] = hit;
    sink(heap, 0);
    return;
  }
  heap.push(hit);
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (byScore(heap[at]!, heap[parent]!) <= 0) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function sink(heap: Hit[], from: number): void {
  let at = from;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const worse = right < heap.length && byScore(heap[right]!, heap[left]!) > 0 ? right : left;
    if (byScore(heap[worse]!, heap[at]!) <= 0) return;
    [heap[at], heap[worse]] = [heap[worse]!, heap[at]!];
    at = worse;
  }
}

/** The `k` best clauses for a question, exhaustively: the oracle that faster searches are held against. */
export function searchAll(index: MatchIndex, question: Question, k: number): Hit[] {
  const kept: Hit[] = [];
  let first = 0;
  const scores = new Uint32Array(Math.max(0, ...index.segments.map(({ documents }) => documents)));
  for (const segment of index.segments) {
    scoreSegment(segment, question, scores);
    pickBest(scores, segment.documents, first, k, kept);
    first += segment.documents;
  }
  return kept.sort(byScore);
}

/** The `k` best clauses for a clause as it stands. */
export const search = (index: MatchIndex, unit: ClauseUnit, k: number): Hit[] =>
  searchAll(index, toQuestion(index, questionTerms(unit)), k);
