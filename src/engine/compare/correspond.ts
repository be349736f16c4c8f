import type { ClauseUnit } from "../../contract";
import { bridged, type TermPair } from "../match/bridge";
import { type Corpus, NAT, readCorpus } from "./bags";
import { type Cancellation, type Control, controlOf } from "./control";
import type { Link } from "./link";
import { linkClauses } from "./link-clauses";
import { meansOrder } from "./order";
import { linkRemainders, type Under } from "./remainders";
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
  /** Share of the smaller text that found a counterpart, 0–1; low means that the two texts hardly correspond. */
  readonly matchedShare: number;
  /** Whether the order of clauses means something for this pair of texts. */
  readonly ordered: boolean;
}

function shareOf(links: readonly Link[], left: number, right: number): number {
  const smaller = Math.min(left, right);
  return smaller > 0 ? Math.min(1, links.length / smaller) : 0;
}

/**
 * What a clause holds beyond the terms that both languages have in common. Without it, clauses that share a term or two
 * and no more would be taken for the same: 0.42 links a clause between unrelated texts, with 10 nats 0.001.
 */
const HIDDEN_ACROSS_LANGUAGES = 10 * NAT;

/**
 * Both texts as bags. Texts in two languages meet in numbers, units, designators, symbols and, by the bilingual terms, in
 * words; what only one of them uses is its language and says nothing.
 */
function corpusOf(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  terms: readonly TermPair[],
  control: Control,
): Corpus {
  const asking = bridged(left, right, terms);
  const corpus = readCorpus(asking, right, control);
  return asking === left ? corpus : { ...corpus, weights: corpus.common, hidden: HIDDEN_ACROSS_LANGUAGES };
}

/** Whether a clause stands under another one of its text, by number or parent. */
const isUnder = (units: readonly ClauseUnit[]): Under => {
  return (i, above) => {
    const [one, other] = [units[i]!, units[above]!];
    return one.parent === other.id || (other.number ? (one.number?.startsWith(`${other.number}.`) ?? false) : false);
  };
};

/** Which clauses of the two texts correspond. */
export function correspond(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  { terms = [], cancellation }: Means = {},
): Correspondence {
  const control = controlOf(cancellation);
  const corpus = corpusOf(left, right, terms, control);
  const links = linkClauses(left, right, corpus, control);
  const ordered = meansOrder(links);
  const further = linkRemainders(corpus, links, ordered, control, isUnder(left), isUnder(right));
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
  return { groups, matchedShare: shareOf(links, left.length, right.length), ordered };
}
