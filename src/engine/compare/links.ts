import type { ClauseUnit } from "../../contract";
import { type Corpus, information, sharedInformation } from "./bags";
import { forSharing } from "./candidates";
import type { Control } from "./control";
import { clauseEssence } from "./same";

/** A correspondence of one left and one right clause, by position. */
export interface Link {
  readonly left: number;
  readonly right: number;
  /** 0–10,000. */
  readonly score: number;
}

/** Score of two clauses that are the same. */
export const FULL_SCORE = 10_000;

/** Titles that agree count this often over, and only for: a changed title takes nothing away. */
const TITLE_WEIGHT = 2;

/**
 * A link of this score is as likely right as wrong where half the clauses correspond; among clauses without
 * counterpart the best score falls by a factor e each `SCORE_A_NAT`. Both were read from the scores of clauses known
 * to correspond and of clauses known to have no counterpart (docs/accuracy.md).
 */
const EVEN_SCORE = 2_200;
const SCORE_A_NAT = 400;
/** Below this no link is ever made. */
const LEAST_SCORE = 1_200;

/** Clauses that say exactly the same on one side, beyond which they are paired in order and not searched. */
const EQUALS_SEARCHED = 64;

/**
 * Similarity of the wording of all promising pairs: the information that they share over the geometric mean of what
 * each holds, agreeing titles counted again.
 */
function measure(corpus: Corpus, control: Control): Link[] {
  const { left, right, weights } = corpus;
  const ofLeft = Float64Array.from({ length: left.whole.size }, (_, i) => information(left.whole, i, weights));
  const ofRight = Float64Array.from({ length: right.whole.size }, (_, j) => information(right.whole, j, weights));
  const links: Link[] = [];
  forSharing(
    left.whole,
    right.whole,
    weights,
    (pair, shared) => {
      const titles = TITLE_WEIGHT * sharedInformation(left.titles, pair.left, right.titles, pair.right, weights);
      const held = Math.sqrt((ofLeft[pair.left]! + titles) * (ofRight[pair.right]! + titles));
      const score = held > 0 ? Math.round((FULL_SCORE * (shared + titles)) / held) : 0;
      if (score >= LEAST_SCORE) links.push({ ...pair, score });
    },
    control,
  );
  return links;
}

/** Pairs of clauses that are the same but for punctuation. */
function sameClauses(left: readonly ClauseUnit[], right: readonly ClauseUnit[]): Link[] {
  const places = new Map<string, number[]>();
  right.forEach((unit, j) => {
    const essence = clauseEssence(unit);
    const known = places.get(essence);
    if (known) known.push(j);
    else places.set(essence, [j]);
  });
  const seen = new Map<string, number>();
  const links: Link[] = [];
  left.forEach((unit, i) => {
    const essence = clauseEssence(unit);
    const equals = places.get(essence) ?? [];
    const turn = seen.get(essence) ?? 0;
    seen.set(essence, turn + 1);
    const choice = equals.length <= EQUALS_SEARCHED ? equals : equals.slice(turn, turn + 1);
    for (const j of choice) links.push({ left: i, right: j, score: FULL_SCORE });
  });
  return links;
}

/**
 * Best first, each clause once. Between equal scores the pair decides that stands at more similar places in the two
 * texts: the only say that position has.
 */
function choose(links: readonly Link[], corpus: Corpus): Link[] {
  const leftSize = corpus.left.whole.size;
  const rightSize = corpus.right.whole.size;
  const offset = (link: Link) => Math.abs(link.left * rightSize - link.right * leftSize);
  const sorted = links.toSorted(
    (a, b) => b.score - a.score || offset(a) - offset(b) || a.left + a.right - b.left - b.right || a.left - b.left,
  );
  const takenLeft = new Uint8Array(leftSize);
  const takenRight = new Uint8Array(rightSize);
  return sorted.filter((link) => {
    if (takenLeft[link.left] || takenRight[link.right]) return false;
    takenLeft[link.left] = 1;
    takenRight[link.right] = 1;
    return true;
  });
}

/**
 * Keeps of `chosen` (best first) what is more likely right than wrong, given how much of the two texts corresponds:
 * the fewer clauses have a counterpart, the more a link must show. Share and threshold depend on each other; from the
 * cautious side they settle in a few rounds.
 */
function keepLikely(chosen: readonly Link[], corpus: Corpus): Link[] {
  const clauses = Math.sqrt(corpus.left.whole.size * corpus.right.whole.size);
  let kept = chosen.filter((link) => link.score >= 2 * EVEN_SCORE);
  for (let round = 0; round < 4; round++) {
    const share = Math.min(0.98, (kept.length + 0.5) / (clauses + 1));
    const threshold = EVEN_SCORE + SCORE_A_NAT * Math.log((1 - share) / share);
    kept = chosen.filter((link) => link.score > threshold);
  }
  return kept;
}

/** One-to-one links between the clauses of two texts, best first. */
export function linkClauses(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  corpus: Corpus,
  control: Control,
): Link[] {
  const links = [...sameClauses(left, right), ...measure(corpus, control)];
  return keepLikely(choose(links, corpus), corpus);
}
