import { type Bags, information, sharedInformation } from "./bags";
import type { Control } from "./control";

/** A pair of clauses, by position, that share wording. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

/**
 * Postings looked at for one clause, rarest terms first. 4,000 lets every term of a clause speak in texts of up to some
 * hundred clauses and keeps the whole linear in their number beyond (10 million looks at 1,000 clauses take 20 ms).
 */
const POSTINGS_A_CLAUSE = 4_000;

/** How many of the most promising right clauses are measured exactly: families of variants are seldom larger. */
const KEPT_A_CLAUSE = 16;

interface Postings {
  readonly starts: Int32Array;
  readonly clauses: Int32Array;
  readonly counts: Int32Array;
}

/** For each term, the clauses of `bags` that hold it. */
function invert(bags: Bags, vocabulary: number, control: Control): Postings {
  const starts = new Int32Array(vocabulary + 1);
  for (const term of bags.terms) starts[term + 1]!++;
  for (let term = 0; term < vocabulary; term++) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const clauses = new Int32Array(bags.terms.length);
  const counts = new Int32Array(bags.terms.length);
  for (let clause = 0; clause < bags.size; clause++) {
    control.check();
    for (let k = bags.starts[clause]!; k < bags.starts[clause + 1]!; k++) {
      const at = next[bags.terms[k]!]!++;
      clauses[at] = clause;
      counts[at] = bags.counts[k]!;
    }
  }
  return { starts, clauses, counts };
}

/**
 * Calls `visit` with each pair that shares rare wording, and with what the two share under `weights`; pairs that the
 * index cannot reach within its budget share common words only. The control is looked at once a clause.
 */
export function forSharing(
  left: Bags,
  right: Bags,
  weights: Int32Array,
  visit: (pair: Pair, shared: number) => void,
  control: Control,
): void {
  const postings = invert(right, weights.length, control);
  const length = Float64Array.from({ length: right.size }, (_, j) => Math.sqrt(information(right, j, weights)));
  const sums = new Float64Array(right.size);
  for (let i = 0; i < left.size; i++) {
    control.check();
    const touched = gather(left, i, postings, weights, sums);
    for (const j of highest(touched, (one) => sums[one]! / length[one]!)) {
      visit({ left: i, right: j }, sharedInformation(left, i, right, j, weights));
    }
    for (const j of touched) sums[j] = 0;
  }
}

/** The `KEPT_A_CLAUSE` clauses of highest value, highest first, the earlier first among equals. */
function highest(clauses: readonly number[], promise: (clause: number) => number): number[] {
  const kept: number[] = [];
  const values: number[] = [];
  for (const clause of clauses) {
    const value = promise(clause);
    let at = kept.length;
    while (at > 0 && (values[at - 1]! < value || (values[at - 1] === value && kept[at - 1]! > clause))) at--;
    if (at >= KEPT_A_CLAUSE) continue;
    kept.splice(at, 0, clause);
    values.splice(at, 0, value);
    if (kept.length > KEPT_A_CLAUSE) {
      kept.pop();
      values.pop();
    }
  }
  return kept;
}

/** Adds what clause `i` shares into `sums`, rarest terms first, and returns the clauses that it touched. */
function gather(left: Bags, i: number, postings: Postings, weights: Int32Array, sums: Float64Array): number[] {
  const first = left.starts[i]!;
  const size = left.starts[i + 1]! - first;
  // frequency and place of a term in one number: such are sorted without being compared one by one
  const held = new Float64Array(size);
  let count = 0;
  for (let at = 0; at < size; at++) {
    const term = left.terms[first + at]!;
    const frequency = postings.starts[term + 1]! - postings.starts[term]!;
    if (weights[term]! > 0 && frequency > 0) held[count++] = frequency * size + at;
  }
  const touched: number[] = [];
  let budget = POSTINGS_A_CLAUSE;
  for (const one of held.subarray(0, count).sort()) {
    const k = first + (one % size);
    budget -= Math.floor(one / size);
    if (budget < 0) break;
    const term = left.terms[k]!;
    for (let at = postings.starts[term]!; at < postings.starts[term + 1]!; at++) {
      const j = postings.clauses[at]!;
      if (sums[j] === 0) touched.push(j);
      sums[j]! += weights[term]! * Math.min(left.counts[k]!, postings.counts[at]!);
    }
  }
  return touched;
}
