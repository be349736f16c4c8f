import type { ClauseUnit } from "../../../contract";
import { type Corpus, information, NAT, type SideBags, sharedInformation } from "./bags";
import { titlesOfOthers } from "./cited-in-titles";
import type { Control } from "./control";
import { familyDoubt } from "./families";
import { FULL_SCORE, type Link, type Size } from "./link";
import { numbersTold } from "./numbering";
import { placesTold } from "./places";
import { clauseEssence, titleEssence } from "./same";
import { forSharing } from "./sharing";
import { titleDoubt } from "./titles";

/** A link that wording allows, before it is chosen. */
interface RankedLink extends Link {
  /** The score, and what else speaks for this link against its rivals. */
  readonly rank: number;
  readonly isSame: boolean;
  /** Whether it stands apart from where its neighbours do. */
  readonly isApart: boolean;
}

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
const LEAST_SCORE = 800;
/**
 * How alike clauses are that do not correspond differs from text to text: short ones that share few set phrases less
 * than others. The even score holds where the rivals of a clause reach `USUAL_RIVAL` and falls with them: in full among
 * as many clauses as are usual, of a few the rivals tell little.
 */
const USUAL_RIVAL = 1_500;
/** The best of many strangers is more alike than the best of few; the two scores above hold for so many clauses. */
const USUAL_CLAUSES = 60;
const CROWD_WEIGHT = 0.5;

/**
 * A link whose two clauses both have more similar ones, though those are taken, joins two members of a family whose own
 * counterparts are missing: the likelier, the more of the larger text has none.
 */
const FAMILY_DOUBT = 2;

/**
 * Two standards of one subject, worded apart, have many weak links of which few can be kept, but all stand in one order:
 * that is learned from all chosen ones that are as near the even score as a usual rival's, where they are so great a part
 * of the larger text.
 */
const BELOW_EVEN = EVEN_SCORE - USUAL_RIVAL;
const PLACING_PART = 0.5;

/** No clause. */
const NONE = -1;

/** Rounds in which share and threshold settle. */
const ROUNDS = 6;

/** A title that occurs once in either text and agrees; it decides between rivals and cannot make a link. */
const TITLE_NATS = 2;

/** Clauses that say exactly the same on one side, beyond which they are paired in order and not searched. */
const EQUALS_SEARCHED = 64;

/**
 * Similarity of the wording of all promising pairs: the information that they share over the geometric mean of what
 * each holds, agreeing titles counted again.
 */
function measure(corpus: Corpus, control: Control): Link[] {
  const { left, right, weights, hidden } = corpus;
  // Much can stand under one heading: without text it is taken to say a word of its own.
  const unsaid = Math.round(NAT * Math.log(left.whole.size + right.whole.size + 1));
  const informationOf = ({ whole, titles }: SideBags) =>
    Float64Array.from({ length: whole.size }, (_, i) => {
      control.check();
      const held = information(whole, i, weights);
      const isHeading = held === information(titles, i, weights);
      return hidden + held + (isHeading ? unsaid : 0);
    });
  const [ofLeft, ofRight] = [informationOf(left), informationOf(right)];
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
function sameClauses(left: readonly string[], right: readonly string[]): Link[] {
  const places = new Map<string, number[]>();
  right.forEach((essence, j) => {
    const known = places.get(essence);
    if (known) known.push(j);
    else places.set(essence, [j]);
  });
  const seen = new Map<string, number>();
  const links: Link[] = [];
  left.forEach((essence, i) => {
    const equals = places.get(essence) ?? [];
    const turn = seen.get(essence) ?? 0;
    seen.set(essence, turn + 1);
    const choice = equals.length <= EQUALS_SEARCHED ? equals : equals.slice(turn, turn + 1);
    for (const j of choice) links.push({ left: i, right: j, score: FULL_SCORE });
  });
  return links;
}

/** Titles that no other clause of their text bears. */
function ownTitles(units: readonly ClauseUnit[], control: Control): (string | null)[] {
  const titles = units.map((unit) => {
    control.check();
    return titleEssence(unit);
  });
  const borne = new Map<string, number>();
  for (const title of titles) borne.set(title, (borne.get(title) ?? 0) + 1);
  return titles.map((title) => (title !== "" && borne.get(title) === 1 ? title : null));
}

/** All links that wording allows, ranked by score and title. */
function rankedLinks(left: readonly ClauseUnit[], right: readonly ClauseUnit[], corpus: Corpus, control: Control) {
  const titles = { left: ownTitles(left, control), right: ownTitles(right, control) };
  const essenceOf = (unit: ClauseUnit) => {
    control.check();
    return clauseEssence(unit);
  };
  const essences = { left: left.map(essenceOf), right: right.map(essenceOf) };
  const areOfOthers = titlesOfOthers(left, right, control);
  const ranked = (link: Link, isSame: boolean): RankedLink => {
    const title = titles.left[link.left]!;
    const bonus = title !== null && title === titles.right[link.right] ? TITLE_NATS * SCORE_A_NAT : 0;
    return { ...link, isSame, isApart: false, rank: link.score + bonus };
  };
  return [
    ...sameClauses(essences.left, essences.right).map((link) => ranked(link, true)),
    ...measure(corpus, control)
      .filter((link) => essences.left[link.left] !== essences.right[link.right] && !areOfOthers(link))
      .map((link) => ranked(link, false)),
  ];
}

/**
 * Best first, each clause once. Between equal ranks the pair decides that stands at more similar places in the two
 * texts. No second choice is a clause that stands apart from its neighbours, where the first has been taken by the clause
 * beside: then the two were merged.
 */
function choose(links: readonly RankedLink[], size: Size): RankedLink[] {
  const offset = (link: Link) => Math.abs(link.left * size.right - link.right * size.left);
  const sorted = links.toSorted(
    (a, b) => b.rank - a.rank || offset(a) - offset(b) || a.left + a.right - b.left - b.right || a.left - b.left,
  );
  const ofLeft = new Int32Array(size.left).fill(NONE);
  const ofRight = new Int32Array(size.right).fill(NONE);
  const secondLeft = new Uint8Array(size.left);
  const secondRight = new Uint8Array(size.right);
  return sorted.filter(({ left, right, isApart }) => {
    const [there, here] = [ofLeft[left]!, ofRight[right]!];
    if (there === NONE && here !== NONE && Math.abs(here - left) === 1) secondLeft[left] = 1;
    if (here === NONE && there !== NONE && Math.abs(there - right) === 1) secondRight[right] = 1;
    if (there !== NONE || here !== NONE) return false;
    if (isApart && (secondLeft[left] || secondRight[right])) return false;
    ofLeft[left] = right;
    ofRight[right] = left;
    return true;
  });
}

/** By how much the less alike of the best counterparts of the two clauses outdoes this link. */
function outdone(links: readonly Link[], size: Size): (link: Link) => number {
  const left = new Int32Array(size.left);
  const right = new Int32Array(size.right);
  for (const link of links) {
    left[link.left] = Math.max(left[link.left]!, link.score);
    right[link.right] = Math.max(right[link.right]!, link.score);
  }
  return (link) => Math.min(left[link.left]!, right[link.right]!) - link.score;
}

/** The second best score of the middle clause of either text, of the two the higher. */
function rivalScore(links: readonly Link[], size: Size): number {
  const middle = (end: "left" | "right") => {
    const best = new Int32Array(size[end]).fill(LEAST_SCORE);
    const second = best.slice();
    for (const { [end]: at, score } of links) {
      if (score > best[at]!) {
        second[at] = best[at]!;
        best[at] = score;
      } else if (score > second[at]!) second[at] = score;
    }
    return second.sort()[size[end] >> 1] ?? LEAST_SCORE;
  };
  return Math.max(middle("left"), middle("right"));
}

/** What is kept of chosen links, and by what measure. */
interface Kept {
  readonly kept: RankedLink[];
  /** The even score of the two texts. */
  readonly even: number;
  /** Whether a link would be kept, were both its clauses free. */
  readonly isLikely: (link: RankedLink) => boolean;
}

/**
 * Keeps of `chosen` (best first) what is more likely right than wrong, given how much of the two texts corresponds:
 * the fewer clauses have a counterpart, the more a link must show. Clauses that are the same are certain and tell
 * nothing of the others. Share and threshold depend on each other; from the cautious side they settle in a few rounds.
 */
function keepLikely(
  chosen: readonly RankedLink[],
  found: readonly RankedLink[],
  size: Size,
  doubted: (link: Link, missing: number) => number,
): Kept {
  const same = chosen.filter((link) => link.isSame).length;
  const clauses = Math.sqrt((size.left - same) * (size.right - same));
  const larger = Math.max(size.left, size.right);
  const known = Math.min(1, Math.min(size.left, size.right) / USUAL_CLAUSES);
  const even = EVEN_SCORE - known * Math.max(0, USUAL_RIVAL - rivalScore(found, size));
  const crowd = CROWD_WEIGHT * Math.log((larger + 1) / USUAL_CLAUSES);
  const lag = outdone(found, size);
  let isLikely = (link: RankedLink) => link.rank >= 2 * EVEN_SCORE;
  let kept = chosen.filter((link) => link.isSame || isLikely(link));
  for (let round = 0; round < ROUNDS; round++) {
    const share = Math.min(0.98, (kept.length - same + 0.5) / (clauses + 1));
    const threshold = even + SCORE_A_NAT * (Math.log((1 - share) / share) + crowd);
    const missing = 1 - kept.length / larger;
    const doubt = (link: Link) => FAMILY_DOUBT * missing * lag(link) + doubted(link, missing);
    isLikely = (link) => link.rank > threshold && link.rank - doubt(link) > threshold;
    kept = chosen.filter((link) => link.isSame || isLikely(link));
  }
  return { kept, even, isLikely };
}

/** What `linkClauses` finds. */
export interface Linked {
  /** One-to-one, best first. */
  readonly links: Link[];
  /** For clauses without a link, the most alike clause of the other text, though it is taken. */
  readonly taken: Link[];
  /** All links of clauses without one to taken clauses that would be kept, were those free. */
  readonly likely: Link[];
}

/** What is kept, and of the rest the links that join a clause without one to a taken clause. */
function linked(found: readonly RankedLink[], { kept, isLikely }: Kept): Linked {
  const taken = { left: new Set(kept.map(({ left }) => left)), right: new Set(kept.map(({ right }) => right)) };
  const toTaken = found.filter((link) => taken.left.has(link.left) !== taken.right.has(link.right));
  const best = new Map<string, Link>();
  for (const link of toTaken) {
    const alone = taken.left.has(link.left) ? `right ${link.right}` : `left ${link.left}`;
    if (link.score >= EVEN_SCORE && link.score > (best.get(alone)?.score ?? 0)) best.set(alone, link);
  }
  return { links: kept, taken: [...best.values()], likely: toTaken.filter(isLikely) };
}

/** The links from whose places those of others are learned. */
function placing(chosen: readonly RankedLink[], { kept, even }: Kept, size: Size): readonly RankedLink[] {
  const telling = chosen.filter((link) => link.rank >= even - BELOW_EVEN);
  return telling.length >= PLACING_PART * Math.max(size.left, size.right) ? telling : kept;
}

/** Links between the clauses of two texts: by wording and title, then by place and number as well. */
export function linkClauses(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  corpus: Corpus,
  control: Control,
): Linked {
  const size = { left: left.length, right: right.length };
  const found = rankedLinks(left, right, corpus, control);
  const ofFamily = familyDoubt(left, right, corpus);
  const chosen = choose(found, size);
  const byWording = keepLikely(chosen, found, size, ofFamily);
  const place = placesTold(placing(chosen, byWording, size), size);
  const number = numbersTold(byWording.kept, left, right);
  // of texts in two languages no titles agree
  const changed = corpus.hidden > 0 ? [] : byWording.kept.filter((link) => !link.isSame);
  const title = titleDoubt(changed, left, right);
  if (!place && !number && !title) return linked(found, byWording);
  const withPlace = found.map((link) => {
    control.check();
    if (link.isSame) return link;
    const [ofPlace, ofNumber] = [place?.(link) ?? 0, number?.(link) ?? 0];
    // a number that agrees is a place that agrees
    const told = ofNumber > 0 ? Math.max(ofPlace, ofNumber) : ofPlace + ofNumber;
    return { ...link, rank: link.rank + Math.round(SCORE_A_NAT * told), isApart: place !== null && told <= 0 };
  });
  const doubt = (link: Link, missing: number) =>
    ofFamily(link, missing) + (title ? SCORE_A_NAT * title(link, missing) : 0);
  return linked(withPlace, keepLikely(choose(withPlace, size), withPlace, size, doubt));
}
