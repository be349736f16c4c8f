import { lowerBound } from "../../lower-bound";
import type { Link, Size } from "./link";

/** Links below which nothing is concluded from the places of the others. */
const LEAST_LINKS = 5;

/** Share of clauses taken to stand away from their neighbours, before the links of the two texts are looked at. */
const MOVED_SHARE = 0.15;
/** With how many links that expectation is held against those that are there. */
const MOVED_LINKS = 4;
const ROUNDS = 4;

/** How far the place is believed: neighbours that were linked may be wrong themselves. */
const PLACE_WEIGHT = 0.75;

/** Links by one of their ends, to find the nearest linked clause on either side of another. */
class Neighbours {
  private readonly sorted: Link[];

  constructor(
    links: readonly Link[],
    private readonly end: "left" | "right",
  ) {
    this.sorted = links.toSorted((a, b) => a[end] - b[end]);
  }

  /** The nearest links before and behind a pair, such as share no clause with it: they say nothing of its place. */
  around(pair: Link): (Link | undefined)[] {
    const { sorted, end } = this;
    const touches = (link: Link | undefined) =>
      link !== undefined && (link.left === pair.left || link.right === pair.right);
    let after = lowerBound(sorted.length, (at) => sorted[at]![end] < pair[end]);
    let before = after - 1;
    while (touches(sorted[after])) after++;
    while (touches(sorted[before])) before--;
    return [sorted[before], sorted[after]];
  }
}

/**
 * How likely a clause that keeps its place stands so far from where a linked neighbour is: likeliest as many steps away
 * on either side, the less the more the steps differ (w/D(D+1) for steps w ≤ D, which sums to one over D); on the
 * other side of the neighbour never. `scale` makes the steps in the shorter text longer.
 */
function fitting(pair: Link, neighbour: Link | undefined, scale: Size): number {
  if (!neighbour) return 0;
  const left = (pair.left - neighbour.left) * scale.left;
  const right = (pair.right - neighbour.right) * scale.right;
  if (left > 0 !== right > 0) return 0;
  const [near, far] = [Math.min(Math.abs(left), Math.abs(right)), Math.max(Math.abs(left), Math.abs(right))];
  return near / (far * (far + 1));
}

/**
 * What the place of a link says for it, in nats, once other links of the two texts are known: that it stands where its
 * neighbours do, against standing anywhere. Sections that changed places keep their clauses together, so neighbours are
 * asked and not the order of the whole; how many clauses stand apart from theirs is learned from the links. Null where
 * too few are known.
 */
export function placesTold(links: readonly Link[], size: Size): ((link: Link) => number) | null {
  if (links.length < LEAST_LINKS) return null;
  const neighbours = [new Neighbours(links, "left"), new Neighbours(links, "right")];
  const larger = Math.max(size.left, size.right);
  // Half of it: what one text has more may be spread over all of it, or stand in a few places.
  const scale = { left: Math.sqrt(larger / size.left), right: Math.sqrt(larger / size.right) };
  /** How much likelier the place is for a clause that kept it than for one put anywhere. */
  const gain = (link: Link) => {
    const around = neighbours.flatMap((side) => side.around(link));
    return (larger * around.reduce((sum, one) => sum + fitting(link, one, scale), 0)) / around.length;
  };
  const gains = links.map(gain);
  let moved = MOVED_SHARE;
  for (let round = 0; round < ROUNDS; round++) {
    const apart = gains.reduce((sum, one) => sum + moved / (moved + (1 - moved) * one), 0);
    moved = (apart + MOVED_LINKS * MOVED_SHARE) / (links.length + MOVED_LINKS);
  }
  return (link) => PLACE_WEIGHT * Math.log(moved + (1 - moved) * gain(link));
}
