import { type Bags, type Corpus, information, NAT, pack, remainder, sharedInformation } from "./bags";
import { forSharing } from "./candidates";
import type { Control } from "./control";
import { FULL_SCORE, type Link } from "./link";

/**
 * Splits and merges are found in what the one-to-one links leave unexplained: from both sides is taken away what their
 * present partners share with them, and a further link is made where the remainders share enough.
 *
 * Strength is the information that two remainders share, in nats, times the part of the smaller one that this is; only
 * words count that both texts use. Clauses split and merge in place: where a clause without partner stands beside one,
 * less is asked for, but the more the fewer clauses of its text have partners: then it is more likely deleted or added.
 */
const STRENGTH_BESIDE = 10;
const STRENGTH_LONELY = 18;
const STRENGTH_AFAR = 25;
/** Where the order of the texts means nothing, or little of them corresponds, nothing is "beside". */
const STEPS_BESIDE = 1;
/** The part of the smaller remainder that must be shared: what is left over from two long clauses is always alike. */
const PART_BESIDE = 0.45;
const PART_AFAR = 0.5;

/**
 * A clause that takes a minor part (below `MINOR_PART` of the smaller clause) from so many others is a collection, not a
 * merge.
 */
const MINOR_PART = 0.35;
const MINOR_LINKS = 3;

/** What so many others hold to so great a part, each with the strength `CLAIM`, is a common phrase and no part of them. */
const COMMON_PART = 0.4;
const COMMON_CLAIMS = 3;
const CLAIM = 8;

interface Rest {
  readonly bags: Bags;
  readonly changed: Map<number, Bags>;
}

const restOf = (rest: Rest, i: number): [Bags, number] => {
  const changed = rest.changed.get(i);
  return changed ? [changed, 0] : [rest.bags, i];
};

interface Found extends Link {
  readonly strength: number;
  /** Part of the smaller whole clause that is shared. */
  readonly part: number;
  readonly isEnough: boolean;
  /** Whether what is shared is a great part of what remains of the left, of the right. */
  readonly claims: { readonly left: boolean; readonly right: boolean };
}

/** Which clauses are linked, and to which: position of the partner, −1 where there is none. */
function partners(links: readonly Link[], size: number, from: "left" | "right"): Int32Array {
  const to = from === "left" ? "right" : "left";
  const found = new Int32Array(size).fill(-1);
  for (const link of links) found[link[from]] = link[to];
  return found;
}

const shareWithout = (partner: Int32Array) => partner.filter((other) => other < 0).length / (partner.length || 1);

function unexplained(own: Bags, other: Bags, partner: Int32Array): Bags {
  return pack(
    Array.from({ length: own.size }, (_, i) =>
      partner[i]! >= 0 ? remainder(own, i, other, partner[i]!) : remainder(own, i, EMPTY, 0),
    ),
  );
}

const EMPTY = pack([[]]);

/** Further links that make splits and merges of one-to-one links. */
export function linkRemainders(corpus: Corpus, links: readonly Link[], inOrder: boolean, control: Control): Link[] {
  const wholeLeft = corpus.left.whole;
  const wholeRight = corpus.right.whole;
  const toRight = partners(links, wholeLeft.size, "left");
  const toLeft = partners(links, wholeRight.size, "right");
  const left: Rest = { bags: unexplained(wholeLeft, wholeRight, toRight), changed: new Map() };
  const right: Rest = { bags: unexplained(wholeRight, wholeLeft, toLeft), changed: new Map() };

  const lonely = { left: shareWithout(toRight), right: shareWithout(toLeft) };
  const beside = (i: number, j: number) =>
    inOrder &&
    ((toLeft[j]! < 0 && toRight[i]! >= 0 && Math.abs(toRight[i]! - j) <= STEPS_BESIDE) ||
      (toRight[i]! < 0 && toLeft[j]! >= 0 && Math.abs(toLeft[j]! - i) <= STEPS_BESIDE));
  const asked = (i: number, j: number): [strength: number, part: number] => {
    if (!beside(i, j)) return [STRENGTH_AFAR, PART_AFAR];
    const share = toRight[i]! < 0 ? lonely.left : lonely.right;
    return [STRENGTH_BESIDE + STRENGTH_LONELY * share * share, PART_BESIDE];
  };

  const weigh = (i: number, j: number): Found => {
    const [a, p] = restOf(left, i);
    const [b, q] = restOf(right, j);
    const shared = sharedInformation(a, p, b, q, corpus.common);
    const ofLeft = information(a, p, corpus.common);
    const ofRight = information(b, q, corpus.common);
    const smaller = Math.min(ofLeft, ofRight);
    const whole = Math.min(information(wholeLeft, i, corpus.weights), information(wholeRight, j, corpus.weights));
    const strength = smaller > 0 ? (shared * shared) / smaller : 0;
    const part = whole > 0 ? shared / whole : 0;
    const [leastStrength, leastPart] = asked(i, j);
    const isClaim = strength > NAT * CLAIM;
    return {
      left: i,
      right: j,
      score: Math.round(FULL_SCORE * part),
      strength,
      part,
      isEnough: strength > NAT * leastStrength && shared >= leastPart * smaller,
      claims: { left: isClaim && shared >= COMMON_PART * ofLeft, right: isClaim && shared >= COMMON_PART * ofRight },
    };
  };

  const promising: Found[] = [];
  const claims = { left: new Int32Array(wholeLeft.size), right: new Int32Array(wholeRight.size) };
  forSharing(
    left.bags,
    right.bags,
    corpus.common,
    ({ left: i, right: j }) => {
      if (toRight[i] === j || (toRight[i]! < 0 && toLeft[j]! < 0)) return;
      const found = weigh(i, j);
      claims.left[i]! += Number(found.claims.left);
      claims.right[j]! += Number(found.claims.right);
      if (found.isEnough) promising.push(found);
    },
    control,
  );
  const isCommon = (link: Link) =>
    claims.left[link.left]! >= COMMON_CLAIMS || claims.right[link.right]! >= COMMON_CLAIMS;
  promising.sort((a, b) => b.strength - a.strength || a.left + a.right - b.left - b.right || a.left - b.left);

  const accepted: Found[] = [];
  for (const { left: i, right: j } of promising) {
    const found = weigh(i, j);
    if (!found.isEnough || isCommon(found)) continue;
    accepted.push(found);
    const [a, p] = restOf(left, i);
    const [b, q] = restOf(right, j);
    left.changed.set(i, pack([remainder(a, p, b, q)]));
    right.changed.set(j, pack([remainder(b, q, a, p)]));
  }
  return withoutCollections(accepted);
}

function withoutCollections(found: readonly Found[]): Link[] {
  const minor = new Map<string, number>();
  const ends = (link: Link) => [`left ${link.left}`, `right ${link.right}`];
  for (const link of found) {
    if (link.part < MINOR_PART) for (const end of ends(link)) minor.set(end, (minor.get(end) ?? 0) + 1);
  }
  return found.filter((link) => link.part >= MINOR_PART || ends(link).every((end) => minor.get(end)! < MINOR_LINKS));
}
