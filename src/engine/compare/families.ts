import type { ClauseUnit } from "../../contract";
import { type Corpus, information, type SideBags, sharedInformation } from "./bags";
import { FULL_SCORE, type Link } from "./link";
import { essence } from "./same";

/** Families stand together: how far off in its own text a clause's sibling is looked for. */
const NEIGHBOURS = 4;

/** Score of the most similar neighbour of a clause in its own text, each looked for once. */
function nearest({ whole }: SideBags, weights: Int32Array): (i: number) => number {
  const known = new Map<number, number>();
  const look = (i: number): number => {
    const own = information(whole, i, weights);
    let best = 0;
    for (let k = Math.max(0, i - NEIGHBOURS); k <= Math.min(whole.size - 1, i + NEIGHBOURS); k++) {
      const held = k === i ? 0 : Math.sqrt(own * information(whole, k, weights));
      if (held > 0) best = Math.max(best, (FULL_SCORE * sharedInformation(whole, i, whole, k, weights)) / held);
    }
    return Math.round(best);
  };
  return (i) => {
    const best = known.get(i) ?? look(i);
    known.set(i, best);
    return best;
  };
}

/**
 * By how much a sibling outdoes the counterpart of a link: of `Parsing a Token` and `Parsing a Date` the titles differ,
 * and each has a neighbour in its own text that is more alike; they are members of one family and need not correspond.
 * 0 where the titles agree or a clause has none: rewritten clauses without titles look the same as such members.
 */
export function siblings(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  corpus: Corpus,
): (link: Link) => number {
  const titlesOf = (units: readonly ClauseUnit[]) => units.map((unit) => essence(unit.title ?? "").toLowerCase());
  const titles = { left: titlesOf(left), right: titlesOf(right) };
  const ofLeft = nearest(corpus.left, corpus.weights);
  const ofRight = nearest(corpus.right, corpus.weights);
  return ({ left: i, right: j, score }) => {
    const [a, b] = [titles.left[i]!, titles.right[j]!];
    if (a === "" || b === "" || a === b) return 0;
    return Math.max(0, Math.max(ofLeft(i), ofRight(j)) - score);
  };
}
