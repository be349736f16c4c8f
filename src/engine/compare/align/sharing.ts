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

/** The `KEPT_A_CLAUSE` clauses that promise most, best first, the earlier first among equals. */
class Shortlist {
  readonly clauses: number[] = [];
  private readonly promises: number[] = [];

  offer(clause: number, promise: number): void {
    const { clauses, promises } = this;
    let at = clauses.length;
    while (at > 0 && (promises[at - 1]! < promise || (promises[at - 1] === promise && clauses[at - 1]! > clause))) at--;
    if (at >= KEPT_A_CLAUSE) return;
    clauses.splice(at, 0, clause);
    promises.splice(at, 0, promise);
    if (clauses.length <= KEPT_A_CLAUSE) return;
    clauses.pop();
    promises.pop();
  }
}

/**
 * Calls `visit` once with each pair that shares rare wording, with what the two share under `weights` and whether each has
 * the other on its shortlist: it is enough that one has, so that it does not matter which text is the left one. Pairs
 * that the index cannot reach within its budget share common words only. The control is looked at once a clause.
 */
export function forSharing(
  left: Bags,
  right: Bags,
  weights: Int32Array,
  visit: (pair: Pair, shared: number, isMutual: boolean) => void,
  control: Control,
): void {
  const postings = invert(right, weights.length, control);
  const lengths = (bags: Bags) =>
    Float64Array.from({ length: bags.size }, (_, i) => Math.sqrt(information(bags, i, weights)));
  const [ofLeft, ofRight] = [lengths(left), lengths(right)];
  const sums = new Float64Array(right.size);
  const fromRight = Array.from(ofRight, () => new Shortlist());
  const fromLeft = Array.from(ofLeft, (length, i) => {
    control.check();
    const own = new Shortlist();
    for (const j of gather(left, i, postings, weights, sums)) {
      own.offer(j, sums[j]! / ofRight[j]!);
      fromRight[j]!.offer(i, sums[j]! / length);
      sums[j] = 0;
    }
    return own.clauses;
  });
  const look = (i: number, j: number, isMutual: boolean) =>
    visit({ left: i, right: j }, sharedInformation(left, i, right, j, weights), isMutual);
  fromLeft.forEach((own, i) => {
    control.check();
    for (const j of own) look(i, j, fromRight[j]!.clauses.includes(i));
  });
  fromRight.forEach(({ clauses }, j) => {
    control.check();
    for (const i of clauses) if (!fromLeft[i]!.includes(j)) look(i, j, false);
  });
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
