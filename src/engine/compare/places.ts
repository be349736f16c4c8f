import { lowerBound } from "../lower-bound";
import type { Link, Size } from "./link";
import { inOrder, longestIncreasing, meansOrder } from "./order";

/** Links below which, and share of the smaller text below which, nothing is concluded from their order. */
const LEAST_LINKS = 5;
const LEAST_SHARE = 0.3;

/** Share of clauses that are expected out of their order in texts that keep one. */
const MOVED_SHARE = 0.15;

/** How far the place is believed: neighbours that were linked may be wrong themselves. */
const PLACE_WEIGHT = 0.6;

/**
 * What the place of a link says for it, in nats, once other links of the two texts are known: its rivals are the clauses
 * between its linked neighbours, not all clauses of the text. Null where the order of the texts means nothing.
 */
export function placesTold(links: readonly Link[], size: Size): ((link: Link) => number) | null {
  const share = links.length / Math.min(size.left, size.right);
  if (links.length < LEAST_LINKS || share < LEAST_SHARE || !meansOrder(links)) return null;
  const sorted = inOrder(links);
  const kept = longestIncreasing(sorted.map((link) => link.right));
  const chain = sorted.filter((_, k) => kept.has(k));
  const larger = Math.max(size.left, size.right);
  const moved = PLACE_WEIGHT * Math.log(MOVED_SHARE);
  return (link) => {
    let after = firstFrom(chain, link.left);
    let before = after - 1;
    // What is linked to this very clause so far says nothing of its place.
    if (chain[after]?.left === link.left || chain[after]?.right === link.right) after++;
    if (chain[before]?.right === link.right) before--;
    if (chain[after]?.right === link.right) after++;
    const low = chain[before]?.right ?? -1;
    const high = chain[after]?.right ?? size.right;
    if (link.right <= low || link.right >= high) return moved;
    const gap = Math.max(high - low, (chain[after]?.left ?? size.left) - (chain[before]?.left ?? -1)) - 1;
    return PLACE_WEIGHT * Math.log(((1 - MOVED_SHARE) * larger) / gap);
  };
}

/** Position of the first link of `chain` whose left clause is `left` or later. */
const firstFrom = (chain: readonly Link[], left: number): number =>
  lowerBound(chain.length, (at) => chain[at]!.left < left);
