import { countLongTerms, fillRanges } from "./build";
import { fillDictionary, termAt } from "./dictionary";
import { fillOwners, newSegment, type Owner, ownersLength, ownersOf, type Segment, sealSegment } from "./segment";

/** Stands for a clause that is dropped, and for a term that no clause is left of. */
const GONE = -1;

type Part = {
  readonly segment: Segment;
  /** Where each clause comes to stand. */
  readonly places: Int32Array;
  /** What each term's number becomes. */
  readonly numbers: Int32Array;
};

/** Where each clause of each segment comes to stand once the texts to be dropped are gone. */
function placeClauses(segments: readonly Segment[], keep: (text: string) => boolean): [Part[], Owner[]] {
  const owners: Owner[] = [];
  let place = 0;
  const parts = segments.map((segment) => {
    const places = new Int32Array(segment.size.clauses).fill(GONE);
    let clause = 0;
    for (const owner of ownersOf(segment)) {
      if (keep(owner.text)) {
        owners.push(owner);
        for (let i = 0; i < owner.clauses; i += 1) places[clause + i] = place + i;
        place += owner.clauses;
      }
      clause += owner.clauses;
    }
    return { segment, places, numbers: new Int32Array(segment.size.terms).fill(GONE) };
  });
  return [parts, owners];
}

function countStanding({ segment: { starts, clauses }, places }: Part, term: number): number {
  let count = 0;
  for (let at = starts[term]!; at < starts[term + 1]!; at += 1) if (places[clauses[at]!] !== GONE) count += 1;
  return count;
}

/** Numbers all terms that still stand somewhere, in the order of the segments, and counts where. */
function numberTerms(parts: readonly Part[]): [Map<string, number>, number[]] {
  const known = new Map<string, number>();
  const frequencies: number[] = [];
  for (const part of parts) {
    for (let term = 0; term < part.segment.size.terms; term += 1) {
      const count = countStanding(part, term);
      if (count === 0) continue;
      const written = termAt(part.segment.dictionary, term);
      const number = known.get(written) ?? known.size;
      known.set(written, number);
      part.numbers[term] = number;
      frequencies[number] = (frequencies[number] ?? 0) + count;
    }
  }
  return [known, frequencies];
}

function copyPostings({ segment, places, numbers }: Part, next: Uint32Array, merged: Segment): void {
  const { starts, clauses, impacts, size } = segment;
  for (let term = 0; term < size.terms; term += 1) {
    const number = numbers[term]!;
    if (number === GONE) continue;
    let slot = next[number]!;
    for (let at = starts[term]!; at < starts[term + 1]!; at += 1) {
      const place = places[clauses[at]!]!;
      if (place === GONE) continue;
      merged.clauses[slot] = place;
      merged.impacts[slot] = impacts[at]!;
      slot += 1;
    }
    next[number] = slot;
  }
}

/**
 * One segment of several, in their order, without the texts that are not kept; where none is dropped it is, byte for
 * byte, the one that is built over all of them at once. Together they must fit one segment.
 */
export function mergeSegments(segments: readonly Segment[], keep: (text: string) => boolean = () => true): Segment {
  const [parts, owners] = placeClauses(segments, keep);
  const [known, frequencies] = numberTerms(parts);
  const merged = newSegment({
    clauses: owners.reduce((sum, { clauses }) => sum + clauses, 0),
    terms: known.size,
    postings: frequencies.reduce((sum, count) => sum + count, 0),
    longTerms: countLongTerms(frequencies),
    units: [...known.keys()].reduce((sum, term) => sum + term.length, 0),
    owners: ownersLength(owners),
  });
  fillDictionary(merged.dictionary, known.keys());
  frequencies.forEach((count, term) => {
    merged.starts[term + 1] = merged.starts[term]! + count;
  });
  const next = merged.starts.slice();
  for (const part of parts) copyPostings(part, next, merged);
  fillRanges(merged);
  fillOwners(merged, owners);
  return sealSegment(merged);
}
