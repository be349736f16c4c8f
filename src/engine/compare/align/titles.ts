import type { ClauseUnit } from "../../../contract";
import type { Link } from "./link";
import { titleEssence } from "./same";

/** Links of other titles that are added to those that are there: of few little is learned. */
const PRIOR_LINKS = 2;
/** Share of linked clauses that must bear the same title before another one says anything; and the most that is believed. */
const LEAST_AGREEMENT = 0.5;
const MOST_AGREEMENT = 0.9;

/** How heavily an unequal title counts, and how fast that grows with the part of the larger text that is missing. */
const WEIGHT = 2;
const STEEPNESS = 3;

/**
 * What an unequal title says against a link, in nats, given which part of the larger text has no counterpart: where most
 * clauses kept their titles, one with another title is the likelier a sibling of the counterpart, the more are missing.
 * How many keep theirs is learned from `links`, which hold no clauses that are the same. Null where few do.
 */
export function titleDoubt(
  links: readonly Link[],
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
): ((link: Link, missing: number) => number) | null {
  const [ofLeft, ofRight] = [left.map(titleEssence), right.map(titleEssence)];
  const areTitled = (link: Link) => ofLeft[link.left] !== "" && ofRight[link.right] !== "";
  const areEqual = (link: Link) => ofLeft[link.left] === ofRight[link.right];
  const titled = links.filter(areTitled);
  const agreed = titled.filter(areEqual).length / (titled.length + PRIOR_LINKS);
  if (agreed < LEAST_AGREEMENT) return null;
  const against = -WEIGHT * Math.log(1 - Math.min(agreed, MOST_AGREEMENT));
  return (link, missing) => (areTitled(link) && !areEqual(link) ? missing ** STEEPNESS * against : 0);
}
