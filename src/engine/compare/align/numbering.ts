import type { ClauseUnit } from "../../../contract";
import type { Link } from "./link";

/** Links below which nothing is concluded from their numbers. */
const LEAST_LINKS = 5;

/** Share of linked clauses that bear one number in both texts, below which equal numbers say nothing of others. */
const LEAST_AGREEMENT = 0.7;
/** However many agree, the next one may have been moved. */
const MOST_AGREEMENT = 0.95;

/** Where each number stands; one that several clauses bear, such as `a)`, stands nowhere. */
function byNumber(units: readonly ClauseUnit[]): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  units.forEach(({ number }, at) => {
    if (!number) return;
    if (found.has(number)) repeated.add(number);
    found.set(number, at);
  });
  for (const number of repeated) found.delete(number);
  return found;
}

/** For each clause of the left the clause of the right that bears its number, -1 where there is none. */
function namesakes(left: readonly ClauseUnit[], right: readonly ClauseUnit[]): number[] {
  const [lefts, rights] = [byNumber(left), byNumber(right)];
  return left.map(({ number }, at) => (number && lefts.get(number) === at ? (rights.get(number) ?? -1) : -1));
}

const chapterOf = ({ number }: ClauseUnit): string => /^[^.]*/.exec(number ?? "")![0];

interface Tally {
  equal: number;
  all: number;
}

type Told = (link: Link) => number;

/** As `numbersTold`, asked of the clauses of one text and by its chapters. */
function toldFrom(
  end: "left" | "right",
  links: readonly Link[],
  own: readonly ClauseUnit[],
  other: readonly ClauseUnit[],
): Told | null {
  const namesake = namesakes(own, other);
  const otherEnd = end === "left" ? "right" : "left";
  const told = links.filter((link) => namesake[link[end]]! >= 0);
  if (told.length < LEAST_LINKS) return null;
  const isEqual = (link: Link) => namesake[link[end]] === link[otherEnd];
  const agreement = (told.filter(isEqual).length + 0.5) / (told.length + 1);
  const chapters = new Map<string, Tally>();
  const itself = new Map<number, Tally>();
  for (const link of told) {
    const chapter = chapterOf(own[link[end]]!);
    const tally = chapters.get(chapter) ?? { equal: 0, all: 0 };
    itself.set(link[end], { equal: Number(isEqual(link)), all: 1 });
    chapters.set(chapter, { equal: tally.equal + Number(isEqual(link)), all: tally.all + 1 });
  }
  /** Without what this very clause is linked to so far, which says nothing of itself. */
  const agreementAt = (at: number): number => {
    const around = chapters.get(chapterOf(own[at]!)) ?? { equal: 0, all: 0 };
    const without = itself.get(at) ?? { equal: 0, all: 0 };
    return (around.equal - without.equal + agreement) / (around.all - without.all + 1);
  };
  const size = Math.max(own.length, other.length);
  return (link) => {
    if (namesake[link[end]]! < 0) return 0;
    const agreed = Math.min(agreementAt(link[end]), MOST_AGREEMENT);
    if (agreed < LEAST_AGREEMENT) return 0;
    return Math.log(isEqual(link) ? agreed * size : 1 - agreed);
  };
}

/**
 * What equal and unequal numbers say for a link, in nats, where one text keeps the numbering of the other, as an adopted
 * standard does, or an edition with little changed. How far it does is read from the links that wording has made, chapter
 * by chapter: a clause put in shifts the rest of its chapter. Asked of both texts, so that it does not matter which is
 * the left one. Null where too little is linked to tell.
 */
export function numbersTold(
  links: readonly Link[],
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
): Told | null {
  const [fromLeft, fromRight] = [toldFrom("left", links, left, right), toldFrom("right", links, right, left)];
  return fromLeft && fromRight ? (link) => (fromLeft(link) + fromRight(link)) / 2 : null;
}
