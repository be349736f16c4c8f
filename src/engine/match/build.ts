import type { ClauseUnit } from "../../contract";
import { fillDictionary } from "./dictionary";
import {
  fillOwners,
  LONG,
  newSegment,
  type Owner,
  ownersLength,
  RANGE,
  rangesOf,
  SEGMENT_CLAUSES,
  type Segment,
  sealSegment,
} from "./segment";
import { lengthOf, parentFinder, type TermCounts, targetTerms } from "./terms";

/** Saturation and length normalisation of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). */
const K1 = 1.2;
const B = 0.75;
/**
 * Length against which clauses are normalised: about that of a clause. The mean of the library would change with each
 * import; with a fixed one a segment never changes, and however a library is cut into segments, it scores the same.
 */
const USUAL_LENGTH = 60;
const LARGEST_IMPACT = 255;

/** What a term's count is worth in a clause of that length, as a share of what it can be worth at most. */
export const impactShare = (count: number, length: number, usualLength = USUAL_LENGTH): number =>
  count / (count + K1 * (1 - B + (B * length) / usualLength));

/** The same in 255ths; at least 1. */
const impactOf = (count: number, length: number): number =>
  Math.max(1, Math.round(LARGEST_IMPACT * impactShare(count, length)));

/** What clauses hold, clause by clause, before it is turned round: flat lists that grow by doubling. */
class Collected {
  readonly numbers = new Map<string, number>();
  readonly ends: number[] = [];
  terms = new Uint32Array(1 << 16);
  impacts = new Uint8Array(1 << 16);
  used = 0;

  add(counts: TermCounts): void {
    this.#grow(this.used + counts.size);
    const length = lengthOf(counts);
    for (const [term, count] of counts) {
      let number = this.numbers.get(term);
      if (number === undefined) {
        number = this.numbers.size;
        this.numbers.set(term, number);
      }
      this.terms[this.used] = number;
      this.impacts[this.used] = impactOf(count, length);
      this.used += 1;
    }
    this.ends.push(this.used);
  }

  #grow(needed: number): void {
    if (needed <= this.terms.length) return;
    const [terms, impacts] = [this.terms, this.impacts];
    const length = Math.max(needed, terms.length * 2);
    this.terms = new Uint32Array(length);
    this.terms.set(terms);
    this.impacts = new Uint8Array(length);
    this.impacts.set(impacts);
  }
}

/** Fills in what follows from the postings: where each range begins in a long list, and its greatest impact. */
export function fillRanges(segment: Segment): void {
  const { starts, longTerms, rangePeaks, rangeStarts, clauses, impacts, size } = segment;
  const ranges = rangesOf(size.clauses);
  let row = 0;
  for (let term = 0; term < size.terms; term += 1) {
    const [start, end] = [starts[term]!, starts[term + 1]!];
    if (end - start < LONG) continue;
    longTerms[row] = term;
    let at = start;
    for (let range = 0; range < ranges; range += 1) {
      const cell = row * ranges + range;
      rangeStarts[cell] = at - start;
      for (; at < end && clauses[at]! < (range + 1) * RANGE; at += 1) {
        if (impacts[at]! > rangePeaks[cell]!) rangePeaks[cell] = impacts[at]!;
      }
    }
    row += 1;
  }
}

export function countLongTerms(frequencies: Iterable<number>): number {
  let long = 0;
  for (const frequency of frequencies) if (frequency >= LONG) long += 1;
  return long;
}

function invert(collected: Collected, owners: readonly Owner[]): Segment {
  const { numbers, ends, terms, impacts, used } = collected;
  const frequencies = new Uint32Array(numbers.size);
  for (let i = 0; i < used; i += 1) frequencies[terms[i]!]! += 1;
  let units = 0;
  for (const term of numbers.keys()) units += term.length;
  const segment = newSegment({
    clauses: ends.length,
    terms: numbers.size,
    postings: used,
    longTerms: countLongTerms(frequencies),
    units,
    owners: ownersLength(owners),
  });
  fillDictionary(segment.dictionary, numbers.keys());
  for (let term = 0; term < numbers.size; term += 1) {
    segment.starts[term + 1] = segment.starts[term]! + frequencies[term]!;
  }
  const next = segment.starts.slice();
  let at = 0;
  ends.forEach((end, clause) => {
    for (; at < end; at += 1) {
      const term = terms[at]!;
      const slot = next[term]!;
      next[term] = slot + 1;
      segment.clauses[slot] = clause;
      segment.impacts[slot] = impacts[at]!;
    }
  });
  fillRanges(segment);
  fillOwners(segment, owners);
  return sealSegment(segment);
}

/** The clauses of one text, for an index. */
export type TextUnits = { readonly text: string; readonly units: readonly ClauseUnit[] };

/** Builds segments over texts in their order, as few as hold them. */
export function buildSegments(texts: Iterable<TextUnits>): Segment[] {
  const segments: Segment[] = [];
  let collected = new Collected();
  let owners: Owner[] = [];
  const close = (): void => {
    if (collected.ends.length > 0) segments.push(invert(collected, owners));
    collected = new Collected();
    owners = [];
  };
  for (const { text, units } of texts) {
    const above = parentFinder(units);
    for (let from = 0; from < units.length; from += SEGMENT_CLAUSES) {
      const part = units.slice(from, from + SEGMENT_CLAUSES);
      if (collected.ends.length + part.length > SEGMENT_CLAUSES) close();
      for (const unit of part) collected.add(targetTerms(unit, above(unit)));
      owners.push({ text, clauses: part.length });
    }
  }
  close();
  return segments;
}
