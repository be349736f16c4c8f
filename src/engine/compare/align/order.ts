import { lowerBound } from "../../lower-bound";
import type { Link } from "./link";

/** Positions in `values` of a longest increasing chain (patience sorting; Fredman 1975), values distinct. */
export function longestIncreasing(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, i) => {
    const low = lowerBound(tails.length, (at) => values[tails[at]!]! < value);
    before[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  });
  const chain = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chain.add(at);
  return chain;
}

/** How many pairs of `values` stand in falling order (Kendall's distance), by merge sort. */
function inversions(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const sort = (part: readonly number[]): { sorted: number[]; count: number } => {
    if (part.length < 2) return { sorted: [...part], count: 0 };
    const a = sort(part.slice(0, part.length >> 1));
    const b = sort(part.slice(part.length >> 1));
    let count = a.count + b.count;
    const sorted: number[] = [];
    let i = 0;
    for (const value of b.sorted) {
      while (i < a.sorted.length && a.sorted[i]! <= value) sorted.push(a.sorted[i++]!);
      count += a.sorted.length - i;
      sorted.push(value);
    }
    return { sorted: sorted.concat(a.sorted.slice(i)), count };
  };
  return sort(values).count;
}

/**
 * The order of two texts means something when of any two linked clauses the second is far likelier to stand behind the
 * first on both sides, with fewer falls than halfway between a text in order (0) and a shuffled one (½); or when most
 * clauses keep it and few travel far.
 */
const FALLS_IN_ORDER = 0.25;
const KEPT_IN_ORDER = 0.7;

const inOrder = (links: readonly Link[]): Link[] => links.toSorted((a, b) => a.left - b.left);

export function meansOrder(links: readonly Link[]): boolean {
  const sequence = inOrder(links).map((link) => link.right);
  const pairs = (sequence.length * (sequence.length - 1)) / 2;
  if (pairs === 0 || inversions(sequence) < FALLS_IN_ORDER * pairs) return true;
  return longestIncreasing(sequence).size >= KEPT_IN_ORDER * sequence.length;
}
