import type { ClauseUnit } from "../../../contract";
import type { TermPair } from "../../match/bridge";
import { corpusAcross } from "./across";
import { readCorpus } from "./bags";
import { type Cancellation, controlOf } from "./control";
import { displacedLinks } from "./displaced";
import { headings } from "./headings";
import type { Link } from "./link";
import { linkClauses } from "./link-clauses";
import { meansOrder } from "./order";
import { linkRemainders } from "./remainders";
import { type Group, toGroups } from "./rows";
import { clauseEssence } from "./same";

/** What a comparison is given beside the two texts. */
export interface Means {
  /** For texts in two languages. */
  readonly terms?: readonly TermPair[];
  readonly cancellation?: Cancellation;
}

/** The correspondence alone, by position. */
export interface Correspondence {
  readonly groups: Group[];
  /** For clauses without counterpart, the most alike clause of the other text, though it answers to another. */
  readonly taken: Link[];
  /** Share of the smaller text that found a counterpart, 0–1; low means that the two texts hardly correspond. */
  readonly matchedShare: number;
  /** Whether the order of clauses means something for this pair of texts. */
  readonly ordered: boolean;
}

function shareOf(links: readonly Link[], left: number, right: number): number {
  const smaller = Math.min(left, right);
  return smaller > 0 ? Math.min(1, links.length / smaller) : 0;
}

/** Which clauses of the two texts correspond. */
export function correspond(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  { terms = [], cancellation }: Means = {},
): Correspondence {
  const control = controlOf(cancellation);
  const corpus = corpusAcross(left, right, terms, control) ?? readCorpus(left, right, control);
  const { links: chosen, taken, likely } = linkClauses(left, right, corpus, control);
  const ordered = meansOrder(chosen);
  const isHeading = headings(chosen, left, right);
  const displaced = ordered ? displacedLinks(corpus, chosen, isHeading, control) : new Map<Link, Link>();
  const links = chosen.filter((link) => !displaced.has(link));
  const linked = { links, likely: [...likely, ...displaced.values()] };
  const further = linkRemainders(corpus, linked, ordered, isHeading, control);
  const essenceOf = (unit: ClauseUnit) => {
    control.check();
    return clauseEssence(unit);
  };
  const essences = { left: left.map(essenceOf), right: right.map(essenceOf) };
  const groups = toGroups(
    [...links, ...further],
    { left: left.length, right: right.length },
    ordered,
    (i, j) => essences.left[i] === essences.right[j],
  );
  return { groups, taken, matchedShare: shareOf(links, left.length, right.length), ordered };
}
