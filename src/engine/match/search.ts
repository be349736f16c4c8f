import { lowerBound } from "../lower-bound";
import { Best, type Hit } from "./best";
import type { MatchIndex, Places, Question } from "./question";
import { LONG, RANGE, rangesOf, type Segment } from "./segment";

/** Finds the best clauses for a question; one search at a time. */
export type Searcher = (question: Question, k: number) => Hit[];

type LongList = { readonly term: number; readonly weight: number; readonly row: number };

/** A segment with what a search writes about it, kept from one to the next. */
type Part = {
  readonly segment: Segment;
  /** Number of its first clause. */
  readonly first: number;
  readonly ranges: number;
  readonly scores: Int32Array;
  /** The greatest score so far of each range. */
  readonly peaks: Int32Array;
  /** What the clauses of each range can score at most; `DONE` once they have been looked at. */
  readonly bounds: Int32Array;
  readonly longs: LongList[];
  /** Ranges without any clause that is wanted; null where all are. */
  readonly unwanted: Uint8Array | null;
};

const DONE = -1;
/** Ranges of the highest bounds that are looked at before all others, so that the threshold is high from the start. */
const FIRST_LOOKS = 24;
const RANGE_BITS = Math.log2(RANGE);

const rowOf = (longTerms: Uint32Array, term: number): number =>
  lowerBound(longTerms.length, (row) => longTerms[row]! < term);

/** Adds up a short list, and keeps the greatest score of each range. */
function addList({ segment: { starts, clauses, impacts }, scores, peaks }: Part, term: number, weight: number): void {
  const end = starts[term + 1]!;
  for (let at = starts[term]!; at < end; at += 1) {
    const clause = clauses[at]!;
    const score = scores[clause]! + Math.imul(weight, impacts[at]!);
    scores[clause] = score;
    if (score > peaks[clause >> RANGE_BITS]!) peaks[clause >> RANGE_BITS] = score;
  }
}

/** Adds up the short lists for all clauses and sets the long ones aside. */
function addShort(part: Part, terms: Int32Array, weights: Int32Array): void {
  const { starts, longTerms } = part.segment;
  part.scores.fill(0);
  part.peaks.fill(0);
  part.longs.length = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i]!;
    if (term < 0) continue;
    const weight = weights[i]!;
    if (starts[term + 1]! - starts[term]! < LONG) addList(part, term, weight);
    else part.longs.push({ term, weight, row: rowOf(longTerms, term) });
  }
}

/** Sets the bound of each range: its greatest score so far and what the long lists can add there. */
function setBounds({ segment: { rangePeaks }, ranges, peaks, bounds, longs, unwanted }: Part): void {
  bounds.set(peaks);
  for (const { weight, row } of longs) {
    const cell = row * ranges;
    for (let range = 0; range < ranges; range += 1) bounds[range]! += Math.imul(weight, rangePeaks[cell + range]!);
  }
  if (unwanted === null) return;
  for (let range = 0; range < ranges; range += 1) if (unwanted[range] === 1) bounds[range] = DONE;
}

/** Adds the long lists for the clauses of a range; false as soon as none of them can come up to the threshold. */
function addLong({ segment, scores, peaks, bounds, ranges, longs }: Part, range: number, threshold: number): boolean {
  const { starts, clauses, impacts, rangeStarts, rangePeaks } = segment;
  let peak = peaks[range]!;
  let left = bounds[range]! - peak;
  for (let i = 0; i < longs.length; i += 1) {
    const { term, weight, row } = longs[i]!;
    const cell = row * ranges + range;
    const most = rangePeaks[cell]!;
    if (most === 0) continue;
    left -= Math.imul(weight, most);
    const start = starts[term]!;
    const end = range + 1 < ranges ? start + rangeStarts[cell + 1]! : starts[term + 1]!;
    for (let at = start + rangeStarts[cell]!; at < end; at += 1) {
      const clause = clauses[at]!;
      const score = scores[clause]! + Math.imul(weight, impacts[at]!);
      scores[clause] = score;
      if (score > peak) peak = score;
    }
    if (peak + left < threshold) return false;
  }
  return true;
}

/** Looks at the clauses of a range, unless none of them can be among the best. */
function look(part: Part, range: number, best: Best, places: Places | null): void {
  if (part.bounds[range]! < best.threshold) return;
  const reaches = addLong(part, range, best.threshold);
  part.bounds[range] = DONE;
  if (!reaches) return;
  const { scores, first } = part;
  const end = Math.min(scores.length, (range + 1) * RANGE);
  for (let clause = range * RANGE; clause < end; clause += 1) {
    if (scores[clause]! < best.threshold) continue;
    if (places === null || places[first + clause]! >= 0) best.offer(first + clause, scores[clause]!);
  }
}

/** Looks at the ranges of the highest bounds. */
function lookAtHighest(parts: readonly Part[], best: Best, places: Places | null): void {
  const highest = new Best(FIRST_LOOKS);
  let before = 0;
  for (const { bounds, ranges } of parts) {
    for (let range = 0; range < ranges; range += 1) {
      if (bounds[range]! >= highest.threshold) highest.offer(before + range, bounds[range]!);
    }
    before += ranges;
  }
  for (const { clause: range } of highest.sorted()) {
    let at = range;
    const part = parts.find(({ ranges }) => {
      if (at < ranges) return true;
      at -= ranges;
      return false;
    });
    look(part!, at, best, places);
  }
}

function unwantedRanges(places: Places): Uint8Array {
  const unwanted = new Uint8Array(rangesOf(places.length)).fill(1);
  places.forEach((place, clause) => {
    if (place >= 0) unwanted[clause >> RANGE_BITS] = 0;
  });
  return unwanted;
}

/**
 * A search for the `k` best clauses that gives the same clauses with the same scores as the exhaustive one, without
 * looking at most postings. Short lists are added up; the long lists of frequent terms only for ranges of clauses
 * which, by the greatest impact of each term in each range, can still reach the best (after block-max pruning: Ding
 * and Suel, Faster Top-k Document Retrieval Using Block-Max Indexes, SIGIR 2011). With `places`, only clauses that have
 * one are found.
 */
export function searcher({ segments }: MatchIndex, places: Places | null = null): Searcher {
  let first = 0;
  const parts = segments.map((segment): Part => {
    const { clauses } = segment.size;
    const ranges = rangesOf(clauses);
    first += clauses;
    return {
      segment,
      first: first - clauses,
      ranges,
      scores: new Int32Array(clauses),
      peaks: new Int32Array(ranges),
      bounds: new Int32Array(ranges),
      longs: [],
      unwanted: places && unwantedRanges(places.subarray(first - clauses, first)),
    };
  });
  return ({ terms, weights }, k) => {
    const best = new Best(k);
    parts.forEach((part, at) => {
      addShort(part, terms[at]!, weights);
      setBounds(part);
    });
    lookAtHighest(parts, best, places);
    for (const part of parts) for (let range = 0; range < part.ranges; range += 1) look(part, range, best, places);
    return best.sorted();
  };
}
