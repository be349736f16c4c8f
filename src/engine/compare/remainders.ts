import { type Bags, type Corpus, information, NAT, pack, remainder, sharedInformation } from "./bags";
import { forSharing } from "./candidates";
import type { Control } from "./control";
import { FULL_SCORE, type Link } from "./links";

/**
 * Splits and merges are found in what the one-to-one links leave unexplained: from both sides is taken away what their
 * present partners share with them, and a further link is made where the remainders share enough.
 *
 * Strength is the information that two remainders share, in nats, times the part of the smaller one that this is; only
 * words count that both texts use. Clauses split and merge in place: beside a present partner less is asked for.
 */
const STRENGTH_BESIDE = 13;
const STRENGTH_AFAR = 35;
/** Where the order of the texts means nothing, or little of them corresponds, nothing is "beside". */
const STEPS_BESIDE = 1;

/**
 * A clause that takes a minor part (below `MINOR_PART` of the smaller clause) from so many others is boilerplate or a
 * collection, not a merge.
 */
const MINOR_PART = 0.35;
const MINOR_LINKS = 3;

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
  readonly part: number;
}

/** Which clauses are linked, and to which: position of the partner, −1 where there is none. */
function partners(links: readonly Link[], size: number, from: "left" | "right"): Int32Array {
  const to = from === "left" ? "right" : "left";
  const found = new Int32Array(size).fill(-1);
  for (const link of links) found[link[from]] = link[to];
  return found;
}

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

  const beside = (i: number, j: number) =>
    inOrder &&
    ((toRight[i]! >= 0 && Math.abs(toRight[i]! - j) <= STEPS_BESIDE) ||
      (toLeft[j]! >= 0 && Math.abs(toLeft[j]! - i) <= STEPS_BESIDE));
  const asked = (i: number, j: number) => NAT * (beside(i, j) ? STRENGTH_BESIDE : STRENGTH_AFAR);

  const weigh = (i: number, j: number): Found => {
    const [a, p] = restOf(left, i);
    const [b, q] = restOf(right, j);
    const shared = sharedInformation(a, p, b, q, corpus.common);
    const smaller = Math.min(information(a, p, corpus.common), information(b, q, corpus.common));
    const whole = Math.min(information(wholeLeft, i, corpus.weights), information(wholeRight, j, corpus.weights));
    const strength = smaller > 0 ? (shared * shared) / smaller : 0;
    const part = whole > 0 ? shared / whole : 0;
    return { left: i, right: j, score: Math.round(FULL_SCORE * part), strength, part };
  };

  const promising: Found[] = [];
  forSharing(
    left.bags,
    right.bags,
    corpus.common,
    ({ left: i, right: j }) => {
      if (toRight[i] === j || (toRight[i]! < 0 && toLeft[j]! < 0)) return;
      const found = weigh(i, j);
      if (found.strength > asked(i, j)) promising.push(found);
    },
    control,
  );
  promising.sort((a, b) => b.strength - a.strength || a.left + a.right - b.left - b.right || a.left - b.left);

  const accepted: Found[] = [];
  for (const { left: i, right: j } of promising) {
    const found = weigh(i, j);
    if (found.strength <= asked(i, j)) continue;
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
