import { type Bags, type Corpus, information, NAT, pack, remainder, sharedInformation } from "./bags";
import type { Control } from "./control";
import type { IsHeading } from "./headings";
import { FULL_SCORE, type Link } from "./link";

/** How many times as strong as the link what refutes it must be, and how strong at least, in nats. */
const STRONGER = 1.3;
const LEAST_STRENGTH = 4;
/** The part of the smaller side that must be shared. */
const LEAST_PART = 0.6;
/** A link that keeps this part of its strength once the other has taken its share stands beside it: a split or merge. */
const KEPT_STRENGTH = 0.4;

/** Shared information, in thousandths of a nat, times the part of the smaller bag that it is; 0 where that is small. */
function strengthOf(a: Bags, i: number, b: Bags, j: number, common: Int32Array, leastPart = 0): number {
  const shared = sharedInformation(a, i, b, j, common);
  const smaller = Math.min(information(a, i, common), information(b, j, common));
  return smaller > 0 && shared >= leastPart * smaller ? (shared * shared) / smaller : 0;
}

/** The clauses of a link: of the text looked at and of the other one. */
interface Ends {
  readonly own: number;
  readonly other: number;
}

/** Whether a clause of a link says far more of what is left of the holder's other end than of its counterpart. */
function isRefuted(own: Bags, other: Bags, link: Ends, holder: Ends, common: Int32Array): boolean {
  const strength = strengthOf(own, link.own, other, link.other, common);
  const least = Math.max(NAT * LEAST_STRENGTH, STRONGER * strength);
  // no part of a clause is stronger than what all of it shares
  if (sharedInformation(own, link.own, other, holder.other, common) < least) return false;
  const rest = pack([remainder(other, holder.other, own, holder.own)]);
  if (strengthOf(own, link.own, rest, 0, common, LEAST_PART) < least) return false;
  const kept = pack([remainder(own, link.own, other, holder.other)]);
  return strengthOf(kept, 0, other, link.other, common) <= KEPT_STRENGTH * strength;
}

/**
 * Links that what stands beside them refutes: the clause beside took a counterpart of which something is left, and of
 * that a clause of the link says far more than the two clauses of the link have in common. Then two clauses were made
 * one, and what stands where the second would is new. Each with the pair that it gives way to.
 */
export function displacedLinks(
  { left, right, common }: Corpus,
  links: readonly Link[],
  isHeading: IsHeading,
  control: Control,
): Map<Link, Link> {
  const linkOf = {
    left: new Map(links.map((link) => [link.left, link])),
    right: new Map(links.map((link) => [link.right, link])),
  };
  const displaced = new Map<Link, Link>();
  const holding = new Set<Link>();
  /** The pair that a link gives way to, where the link of the clause beside it in one text holds what refutes it. */
  const givesWay = (link: Link, own: "left" | "right", step: number): { pair: Link; holder: Link } | null => {
    const other = own === "left" ? "right" : "left";
    const holder = linkOf[own].get(link[own] + step);
    if (!holder || displaced.has(holder)) return null;
    const pair: Link = { ...link, [other]: holder[other] };
    if (isHeading(pair.left, pair.right)) return null;
    const bags = own === "left" ? ([left.whole, right.whole] as const) : ([right.whole, left.whole] as const);
    const ends = { own: link[own], other: link[other] };
    return isRefuted(...bags, ends, { own: holder[own], other: holder[other] }, common) ? { pair, holder } : null;
  };
  const refuting = (link: Link) =>
    givesWay(link, "left", -1) ??
    givesWay(link, "right", -1) ??
    givesWay(link, "left", 1) ??
    givesWay(link, "right", 1);
  for (const link of links.toSorted((a, b) => a.score - b.score)) {
    control.check();
    if (link.score === FULL_SCORE || holding.has(link)) continue;
    const found = refuting(link);
    if (!found) continue;
    displaced.set(link, found.pair);
    holding.add(found.holder);
  }
  return displaced;
}
