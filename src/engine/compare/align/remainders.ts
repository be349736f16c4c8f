import { type Bags, type Corpus, information, NAT, pack, remainder, type SideBags, sharedInformation } from "./bags";
import type { Control } from "./control";
import { type Sibling, siblingsOf } from "./families";
import type { IsHeading } from "./headings";
import { FULL_SCORE, type Link } from "./link";
import type { Linked } from "./link-clauses";
import { clearLinks } from "./rivals";
import { forSharing, type Pair } from "./sharing";

/**
 * Splits and merges are found in what the one-to-one links leave unexplained: from both sides is taken away what their
 * present partners share with them, and a further link is made where the remainders share enough.
 *
 * Strength is the information that two remainders share, in nats, times the part of the smaller one that this is; only
 * words count that both texts use. Clauses split and merge in place: where a clause without partner stands beside one, or
 * can have gone nowhere else, less is asked for, but the more the fewer clauses of its text have partners: then it is more
 * likely deleted or added.
 */
const STRENGTH_BESIDE = 10;
const STRENGTH_LONELY = 24;
const STRENGTH_AFAR = 25;
/** Where the order of the texts means nothing, or little of them corresponds, nothing is "beside". */
const STEPS_BESIDE = 1;
/** The part of the smaller remainder that must be shared: what is left over from two long clauses is always alike. */
const PART_BESIDE = 0.45;
const PART_AFAR = 0.5;

/**
 * Less is asked where the clause without partner would have been linked, were the other not taken by the clause beside,
 * and the smaller remainder is a sentence or two (in nats): short clauses leave too little over.
 */
const STRENGTH_LIKELY = 3;
const PART_LIKELY = 0.3;
const SHORT = 80;

/**
 * A clause without partner is no part of what takes up little of it (a heading's line is in all that stands under it): a
 * link must be this part as strong as asked also where what it shares is held against all that the clause says.
 */
const JOINED = 0.5;

/**
 * Of a family of which one clause was made, and of a requirement and its test that were, each member says little of its own:
 * it is enough where it would have been linked, were the other free, and what is left of the other says so great a part of
 * what sets the member apart from its sibling; the greater the fewer clauses of its text have partners. What stands afar
 * must be the clear choice and as alike as what is kept without doubt.
 */
const OWN_PART_BESIDE = 0.18;
const OWN_PART_AFAR = 0.33;
const OWN_PART_LONELY = 0.5;
const SCORE_AFAR = 3_400;

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

const keyOf = (i: number, j: number) => `${i} ${j}`;

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

function unexplained(own: Bags, other: Bags, partner: Int32Array, control: Control): Bags {
  return pack(
    Array.from({ length: own.size }, (_, i) => {
      control.check();
      return partner[i]! >= 0 ? remainder(own, i, other, partner[i]!) : remainder(own, i, EMPTY, 0);
    }),
    control,
  );
}

const EMPTY = pack([[]]);

/** From the first to the last partner of a clause. */
type Span = readonly [first: number, last: number] | null;

const isBeside = (span: Span, place: number) =>
  span !== null && place >= span[0] - STEPS_BESIDE && place <= span[1] + STEPS_BESIDE;

const stretched = (span: Span, place: number): Span =>
  span === null ? [place, place] : [Math.min(span[0], place), Math.max(span[1], place)];

const spans = (partner: Int32Array): Span[] => Array.from(partner, (at) => (at < 0 ? null : [at, at]));

/** One text, and what of each clause its partners in the other have not explained yet. */
class Side {
  readonly partner: Int32Array;
  readonly span: Span[];
  readonly withoutPartner: number;
  readonly rest: Rest;
  readonly claims: Int32Array;
  readonly whole: Bags;
  private readonly sibling: (i: number) => Sibling;

  constructor(
    bags: SideBags,
    other: Bags,
    private readonly weights: Int32Array,
    links: readonly Link[],
    side: "left" | "right",
    control: Control,
  ) {
    const { whole } = bags;
    this.whole = whole;
    this.sibling = siblingsOf(bags, weights);
    this.partner = partners(links, whole.size, side);
    this.span = spans(this.partner);
    this.withoutPartner = shareWithout(this.partner);
    this.rest = { bags: unexplained(whole, other, this.partner, control), changed: new Map() };
    this.claims = new Int32Array(whole.size);
  }

  isFree = (i: number) => this.partner[i]! < 0;

  /** The part of what sets a clause apart from its sibling that bag `j` of the other text says. */
  toldBy(i: number, bags: Bags, j: number): number {
    const { own } = this.sibling(i);
    const all = information(own, 0, this.weights);
    return all > 0 ? sharedInformation(own, 0, bags, j, this.weights) / all : 0;
  }
}

class Remainders {
  readonly left: Side;
  readonly right: Side;
  /** Links that would have been made, were the other clause not taken, with their scores. */
  private readonly likely: ReadonlyMap<string, number>;
  /** Of these the ones that went there wherever that is: neither clause has as good a link elsewhere. */
  private clear: ReadonlySet<string> = new Set();

  constructor(
    private readonly corpus: Corpus,
    { links, likely }: Pick<Linked, "links" | "likely">,
    private readonly inOrder: boolean,
    private readonly isHeading: IsHeading,
    private readonly control: Control,
  ) {
    this.left = new Side(corpus.left, corpus.right.whole, corpus.words, links, "left", control);
    this.right = new Side(corpus.right, corpus.left.whole, corpus.words, links, "right", control);
    this.likely = new Map(likely.map((link) => [keyOf(link.left, link.right), link.score]));
  }

  /** Whether one of two clauses is free and stands beside a partner of the other. */
  private isBeside(i: number, j: number): boolean {
    const { left, right } = this;
    return (
      this.inOrder &&
      ((left.isFree(i) && isBeside(right.span[j]!, i)) || (right.isFree(j) && isBeside(left.span[i]!, j)))
    );
  }

  /** The strength and the part of the smaller remainder that a link must have. */
  private asked(i: number, j: number, smaller: number): [strength: number, part: number] {
    const { left, right } = this;
    const lonely = (left.isFree(i) ? left : right).withoutPartner;
    const further = STRENGTH_LONELY * lonely * lonely;
    if (this.isBeside(i, j)) {
      return smaller <= NAT * SHORT && this.likely.has(keyOf(i, j))
        ? [STRENGTH_LIKELY + further, PART_LIKELY]
        : [STRENGTH_BESIDE + further, PART_BESIDE];
    }
    return [this.clear.has(keyOf(i, j)) ? STRENGTH_BESIDE + further : STRENGTH_AFAR, PART_AFAR];
  }

  /** Whether what a free clause has of its own is said where it would have been linked, were that free. */
  private isMember(i: number, j: number): boolean {
    const key = keyOf(i, j);
    const score = this.likely.get(key);
    if (score === undefined) return false;
    const { left, right } = this;
    const [free, told] = left.isFree(i)
      ? [left, left.toldBy(i, ...restOf(right.rest, j))]
      : [right, right.toldBy(j, ...restOf(left.rest, i))];
    const further = OWN_PART_LONELY * free.withoutPartner ** 2;
    // of texts in two languages too little can be compared for what stands beside
    if (this.corpus.hidden === 0 && this.isBeside(i, j)) return told >= OWN_PART_BESIDE + further;
    return this.clear.has(key) && score >= SCORE_AFAR && told >= OWN_PART_AFAR + further;
  }

  /**
   * Whether a clause without partner would have been linked to what it is to join, were that free. Else it must say as much
   * of the other remainder as of its own: what is left of a long clause shares something with every clause.
   */
  private mayJoin(i: number, j: number): boolean {
    return this.left.isFree(i) === this.right.isFree(j) || this.likely.has(keyOf(i, j));
  }

  /** What a further link between two clauses would rest on. */
  weigh(i: number, j: number): Found {
    const { common, words } = this.corpus;
    const [a, p] = restOf(this.left.rest, i);
    const [b, q] = restOf(this.right.rest, j);
    const shared = sharedInformation(a, p, b, q, common);
    const ofLeft = information(a, p, common);
    const ofRight = information(b, q, common);
    const smaller = Math.min(ofLeft, ofRight);
    const whole = Math.min(information(this.left.whole, i, words), information(this.right.whole, j, words));
    const strength = smaller > 0 ? (shared * shared) / smaller : 0;
    const part = whole > 0 ? shared / whole : 0;
    const [leastStrength, leastPart] = this.asked(i, j, smaller);
    const withoutPartner = this.left.isFree(i) ? ofLeft : this.right.isFree(j) ? ofRight : 0;
    const isClaim = strength > NAT * CLAIM;
    return {
      left: i,
      right: j,
      score: Math.round(FULL_SCORE * part),
      strength,
      part,
      isEnough:
        (strength > NAT * leastStrength &&
          shared >= leastPart * (this.mayJoin(i, j) ? smaller : Math.max(ofLeft, ofRight)) &&
          shared * shared >= JOINED * NAT * leastStrength * withoutPartner) ||
        this.isMember(i, j),
      claims: { left: isClaim && shared >= COMMON_PART * ofLeft, right: isClaim && shared >= COMMON_PART * ofRight },
    };
  }

  /** All pairs that might be linked further, strongest first; notes what is claimed by many. */
  pool(): Found[] {
    const { left, right } = this;
    const seen: Found[] = [];
    const waiting: Found[] = [];
    const look = ({ left: i, right: j }: Pair, shared: number, isMutual: boolean) => {
      if (left.partner[i] === j || this.isHeading(i, j)) return;
      if (left.isFree(i) && right.isFree(j)) {
        // what becomes part of another may have taken in a clause of its own
        if (shared > NAT * STRENGTH_AFAR) waiting.push(this.weigh(i, j));
        return;
      }
      const link = this.weigh(i, j);
      left.claims[i]! += Number(isMutual && link.claims.left);
      right.claims[j]! += Number(isMutual && link.claims.right);
      seen.push(link);
    };
    forSharing(left.rest.bags, right.rest.bags, this.corpus.common, look, this.control);
    const isLikely = (link: Link) => this.likely.has(keyOf(link.left, link.right));
    this.clear = new Set(clearLinks(seen).flatMap((link) => (isLikely(link) ? keyOf(link.left, link.right) : [])));
    return [...seen, ...waiting]
      .filter((link) => isLikely(link) || link.strength > NAT * STRENGTH_BESIDE)
      .filter((link) => left.claims[link.left]! < COMMON_CLAIMS && right.claims[link.right]! < COMMON_CLAIMS)
      .sort((a, b) => b.strength - a.strength || a.left + a.right - b.left - b.right || a.left - b.left);
  }

  /** Whether one of two clauses has become a partner or part of one; else there is nothing to share. */
  hasPartner(i: number, j: number): boolean {
    return this.left.span[i] !== null || this.right.span[j] !== null;
  }

  /** Takes from both remainders what they share. */
  explain({ left: i, right: j }: Link): void {
    const [a, p] = restOf(this.left.rest, i);
    const [b, q] = restOf(this.right.rest, j);
    this.left.rest.changed.set(i, pack([remainder(a, p, b, q)]));
    this.right.rest.changed.set(j, pack([remainder(b, q, a, p)]));
    this.left.span[i] = stretched(this.left.span[i]!, j);
    this.right.span[j] = stretched(this.right.span[j]!, i);
  }
}

/** Further links that make splits and merges of one-to-one links. */
export function linkRemainders(
  corpus: Corpus,
  linked: Pick<Linked, "links" | "likely">,
  inOrder: boolean,
  isHeading: IsHeading,
  control: Control,
): Link[] {
  const remainders = new Remainders(corpus, linked, inOrder, isHeading, control);
  const accepted: Found[] = [];
  let open = remainders.pool();
  // A further part stands beside the one before it, so what was accepted may bring its neighbour in reach.
  for (let before = -1; before < accepted.length; ) {
    before = accepted.length;
    open = open.filter(({ left, right }) => {
      control.check();
      if (!remainders.hasPartner(left, right)) return true;
      const found = remainders.weigh(left, right);
      if (!found.isEnough) return true;
      accepted.push(found);
      remainders.explain(found);
      return false;
    });
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
