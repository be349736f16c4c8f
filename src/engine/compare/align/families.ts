import type { ClauseUnit } from "../../../contract";
import { type Bags, type Corpus, information, NAT, pack, remainder, type SideBags, sharedInformation } from "./bags";
import { FULL_SCORE, type Link } from "./link";
import { titleEssence } from "./same";

/** Families stand together: how far off in its own text a clause's sibling is looked for. */
const NEIGHBOURS = 4;

/**
 * A clause that says so much, in nats, of what sets its counterpart apart from the sibling leaves a third (1/e) of the
 * doubt that it is only of the same family.
 */
const OWN_NATS = 3;
/** How fast that doubt grows with the part of the larger text that is missing: rewritten clauses look alike, too. */
const STEEPNESS = 3;

/** The most similar neighbour of a clause in its own text. */
export interface Sibling {
  readonly score: number;
  /** What the clause says and the neighbour does not, each word once: a title says again what the text says. */
  readonly own: Bags;
}

/** The sibling of each clause, looked for once. */
export function siblingsOf({ whole }: SideBags, weights: Int32Array): (i: number) => Sibling {
  const known = new Map<number, Sibling>();
  const look = (i: number): Sibling => {
    const held = information(whole, i, weights);
    let best = 0;
    let at = i;
    for (let k = Math.max(0, i - NEIGHBOURS); k <= Math.min(whole.size - 1, i + NEIGHBOURS); k++) {
      const both = k === i ? 0 : Math.sqrt(held * information(whole, k, weights));
      const score = both > 0 ? (FULL_SCORE * sharedInformation(whole, i, whole, k, weights)) / both : 0;
      if (score <= best) continue;
      best = score;
      at = k;
    }
    const own = at === i ? remainder(whole, i, NONE, 0) : remainder(whole, i, whole, at);
    return { score: Math.round(best), own: pack([[...new Set(own)]]) };
  };
  return (i) => {
    const found = known.get(i) ?? look(i);
    known.set(i, found);
    return found;
  };
}

const NONE = pack([[]]);

/**
 * How much speaks against a link because its clauses may be two members of a family, of `Parsing a Token` and `Parsing a
 * Date`, whose own counterparts are missing: in scores, given which part of the larger text has no counterpart.
 *
 * The one sign is that titles differ and a sibling in the clause's own text is more alike than the counterpart; without
 * titles it is none, rewritten clauses look the same. The other is that the counterpart says nothing of what sets a clause
 * apart from its sibling: then their likeness is that of the family and counts for nothing.
 */
export function familyDoubt(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  corpus: Corpus,
): (link: Link, missing: number) => number {
  const titles = { left: left.map(titleEssence), right: right.map(titleEssence) };
  const ofLeft = siblingsOf(corpus.left, corpus.weights);
  const ofRight = siblingsOf(corpus.right, corpus.weights);
  const outdone = ({ left: i, right: j, score }: Link) => {
    const [a, b] = [titles.left[i]!, titles.right[j]!];
    if (a === "" || b === "" || a === b) return 0;
    return Math.max(0, Math.max(ofLeft(i).score, ofRight(j).score) - score);
  };
  /** Of what sets either clause apart from its sibling, what the other says as well: of the two the less, in nats. */
  const ownShared = ({ left: i, right: j }: Link) =>
    Math.min(
      sharedInformation(ofLeft(i).own, 0, corpus.right.whole, j, corpus.weights),
      sharedInformation(corpus.left.whole, i, ofRight(j).own, 0, corpus.weights),
    ) / NAT;
  const known = new Map<number, readonly [outdone: number, unsaid: number]>();
  const signs = (link: Link) => {
    const pair = link.left * right.length + link.right;
    const found = known.get(pair) ?? ([outdone(link), Math.exp(-ownShared(link) / OWN_NATS)] as const);
    known.set(pair, found);
    return found;
  };
  return (link, missing) => {
    const [byTitle, unsaid] = signs(link);
    return missing * byTitle + missing ** STEEPNESS * unsaid * link.score;
  };
}
