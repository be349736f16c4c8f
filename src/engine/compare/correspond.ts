import type { ClauseUnit } from "../../contract";
import { readCorpus } from "./bags";
import { type Cancellation, controlOf } from "./control";
import type { Link } from "./link";
import { linkClauses } from "./links";
import { meansOrder } from "./order";
import { linkRemainders } from "./remainders";
import { type Group, toGroups } from "./rows";
import { clauseEssence } from "./same";

/** The correspondence alone, by position. */
export interface Correspondence {
  readonly groups: Group[];
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
  cancellation?: Cancellation,
): Correspondence {
  const control = controlOf(cancellation);
  const corpus = readCorpus(left, right, control);
  const links = linkClauses(left, right, corpus, control);
  const ordered = meansOrder(links);
  const further = linkRemainders(corpus, links, ordered, control);
  const essences = { left: left.map(clauseEssence), right: right.map(clauseEssence) };
  const groups = toGroups(
    [...links, ...further],
    { left: left.length, right: right.length },
    ordered,
    (i, j) => essences.left[i] === essences.right[j],
  );
  return { groups, matchedShare: shareOf(links, left.length, right.length), ordered };
}
