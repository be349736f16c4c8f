import type { ClauseUnit } from "../../contract";
import { buildDictionary, type Dictionary } from "./dictionary";
import { parentFinder, type TermCounts, targetTerms } from "./terms";

/** A document's number within its segment fits two bytes. */
export const SEGMENT_DOCUMENTS = 65_536;
/** Postings whose greatest impact is kept together, for pruning. */
const _BLOCK = 64;

/**
 * Postings of up to 65,536 clauses: two bytes for the clause, one for the impact of the term in it. `starts` holds
 * where each term's postings begin, one more than there are terms.
 */
export type Segment = {
  readonly documents: number;
  readonly starts: Uint32Array;
  readonly clauses: Uint16Array;
  readonly impacts: Uint8Array;
  /** Greatest impact of each term. */
  readonly peaks: Uint8Array;
};

/** An index over clauses: one dictionary, segments in document order. */
export type MatchIndex = {
  readonly dictionary: Dictionary;
  readonly segments: readonly Segment[];
  readonly documents: number;
  /** Mean weighted length of a clause, in terms. */
  readonly averageLength: number;
  /** In how many clauses each term stands. */
  readonly frequencies: Uint32Array;
};

/** Saturation and length normalisation of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). */
const K1 = 1.2;
const B = 0.75;
const LARGEST_IMPACT = 255;

/** What a term's count is worth in a clause of that length, in 255ths of what it can be worth at most; at least 1. */
export function impactOf(count: number, length: number, averageLength: number): number {
  const saturation = count / (count + K1 * (1 - B + (B * length) / averageLength));
  return Math.max(1, Math.round(LARGEST_IMPACT * saturation));
}

/** Flat lists that grow by doubling: what a clause holds, before it is turned round. */
type Collected = { terms: Uint32Array; counts: Float32Array; used: number; ends: Uint32Array; lengths: Float64Array };

function grow(collected: Collected, needed: number): void {
  if (needed <= collected.terms.length) return;
  const size = Math.max(needed, collected.terms.length * 2);
  const terms = new Uint32Array(size);
  const counts = new Float32Array(size);
  terms.set(collected.terms);
  counts.set(collected.counts);
  collected.terms = terms;
  collected.counts = counts;
}

function collect(
  documents: readonly TermCounts[] | Iterable<TermCounts>,
  total: number,
  numbers: Map<string, number>,
): Collected {
  const collected: Collected = {
    terms: new Uint32Array(1 << 16),
    counts: new Float32Array(1 << 16),
    used: 0,
    ends: new Uint32Array(total),
    lengths: new Float64Array(total),
  };
  let document = 0;
  for (const counts of documents) {
    grow(collected, collected.used + counts.size);
    let length = 0;
    for (const [term, count] of counts) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      collected.terms[collected.used] = number;
      collected.counts[collected.used] = count;
      collected.used += 1;
      length += count;
    }
    collected.ends[document] = collected.used;
    collected.lengths[document] = length;
    document += 1;
  }
  return collected;
}

/** Turns the clauses `from` to `to` round into postings by term. */
function invert(collected: Collected, from: number, to: number, vocabulary: number, averageLength: number): Segment {
  const { terms, counts, ends, lengths } = collected;
  const first = from === 0 ? 0 : (ends[from - 1] ?? 0);
  const last = to === 0 ? 0 : (ends[to - 1] ?? 0);
  const starts = new Uint32Array(vocabulary + 1);
  for (let i = first; i < last; i += 1) starts[terms[i]! + 1]! += 1;
  for (let term = 0; term < vocabulary; term += 1) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const clauses = new Uint16Array(last - first);
  const impacts = new Uint8Array(last - first);
  const peaks = new Uint8Array(vocabulary);
  let at = first;
  for (let document = from; document < to; document += 1) {
    for (; at < ends[document]!; at += 1) {
      const term = terms[at]!;
      const slot = next[term]!;
      next[term] = slot + 1;
      const impact = impactOf(counts[at]!, lengths[document]!, averageLength);
      clauses[slot] = document - from;
      impacts[slot] = impact;
      if (impact > peaks[term]!) peaks[term] = impact;
    }
  }
  return { documents: to - from, starts, clauses, impacts, peaks };
}

/** Builds an index over the term counts of `total` clauses. */
export function indexCounts(documents: Iterable<TermCounts>, total: number): MatchIndex {
  const numbers = new Map<string, number>();
  const collected = collect(documents, total, numbers);
  const averageLength = collected.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, total) || 1;
  const segments: Segment[] = [];
  for (let from = 0; from < total; from += SEGMENT_DOCUMENTS) {
    segments.push(invert(collected, from, Math.min(total, from + SEGMENT_DOCUMENTS), numbers.size, averageLength));
  }
  const frequencies = new Uint32Array(numbers.size);
  for (let i = 0; i < collected.used; i += 1) frequencies[collected.terms[i]!]! += 1;
  const dictionary = buildDictionary(numbers.keys(), numbers.size);
  return { dictionary, segments, documents: total, averageLength, frequencies };
}

function* countsOf(units: readonly ClauseUnit[]): Generator<TermCounts> {
  const above = parentFinder(units);
  for (const unit of units) yield targetTerms(unit, above(unit));
}

/** Builds an index over clauses; a clause's number in it is its place in `units`. */
export const buildIndex = (units: readonly ClauseUnit[]): MatchIndex => indexCounts(countsOf(units), units.length);
