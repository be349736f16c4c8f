import { hashOf } from "./dictionary";
import type { TermCounts } from "./terms";

/** Features of a clause by the hash of their words, ascending, each with a weight. */
export type Vector = { readonly keys: Int32Array; readonly weights: Float64Array };

/** Two features in a thousand million share a key; that moves a score by nothing that is seen. */
const keyOf = (feature: string): number => hashOf(feature) | 0;

/** In how many clauses each feature stands, by its key. */
export class Frequencies {
  readonly #counts = new Map<number, number>();
  clauses = 0;

  add(features: TermCounts): void {
    this.clauses += 1;
    for (const feature of features.keys()) {
      const key = keyOf(feature);
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  of(key: number): number {
    return this.#counts.get(key) ?? 0;
  }
}

/** Keys have 32 bits, places the rest of what a double holds exactly. */
const PLACES = 2 ** 20;

/** Weighs each feature by its key, its count and itself. */
export function toVector(counts: TermCounts, weigh: (key: number, count: number, feature: string) => number): Vector {
  const size = Math.min(PLACES, counts.size);
  const unordered = new Float64Array(size);
  const order = new Float64Array(size);
  let at = 0;
  for (const [feature, count] of counts) {
    if (at === size) break;
    const key = keyOf(feature);
    unordered[at] = weigh(key, count, feature);
    order[at] = key * PLACES + at;
    at += 1;
  }
  // Numbers sort in place several times faster than pairs do.
  order.sort();
  const keys = new Int32Array(size);
  const weights = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    keys[i] = Math.floor(order[i]! / PLACES);
    weights[i] = unordered[order[i]! - keys[i]! * PLACES]!;
  }
  return { keys, weights };
}

/** The same direction, of length one. */
export function toUnitLength({ keys, weights }: Vector): Vector {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { keys, weights: weights.map((weight) => weight / length) };
}

export function dotProduct(left: Vector, right: Vector): number {
  let [sum, i, j] = [0, 0, 0];
  while (i < left.keys.length && j < right.keys.length) {
    const [a, b] = [left.keys[i]!, right.keys[j]!];
    if (a === b) sum += left.weights[i]! * right.weights[j]!;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return sum;
}
