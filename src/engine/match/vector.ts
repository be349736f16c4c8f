import { hashOf } from "./dictionary";
import type { TermCounts } from "./terms";

/** Features of a clause by the hash of their words, ascending, each with a weight. */
export type Vector = { readonly keys: Int32Array; readonly weights: Float64Array };

/** Two features in a thousand million share a key; that moves a score by nothing that is seen. */
const keyOf = (feature: string): number => hashOf(feature) | 0;

/** In how many clauses each feature stands. */
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

  of(feature: string): number {
    return this.#counts.get(keyOf(feature)) ?? 0;
  }
}

export function toVector(counts: TermCounts, weigh: (feature: string, count: number) => number): Vector {
  const entries = [...counts].map(([feature, count]) => [keyOf(feature), weigh(feature, count)] as const);
  entries.sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(entries, ([key]) => key),
    weights: Float64Array.from(entries, ([, weight]) => weight),
  };
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
