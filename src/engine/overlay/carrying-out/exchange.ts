import type { Clause } from "../../../contract";
import { splitSentences } from "../../provisions/sentences";
import { type Found, findWords } from "../loose";
import type { Place } from "../place";
import type { Located } from "./locate";
import { type Refusal, refuse } from "./operations";
import { isMeant, meantOf, withCells } from "./table";
import type { Tree } from "./tree";

/** Words that stand in a clause: how often, and the clause with others in their place. */
interface Hits {
  readonly count: number;
  readonly exchanged: (by: (found: string) => string) => Clause;
}

const exchange = (text: string, found: readonly Found[], by: (found: string) => string): string =>
  found.reduceRight(
    (made, { start, end }) => made.slice(0, start) + by(text.slice(start, end)) + made.slice(end),
    text,
  );

const nth = <T>(all: readonly T[], count: number): T | null => all.at(count > 0 ? count - 1 : count) ?? null;

function paragraphsOf(text: string): Found[] {
  let start = 0;
  return text.split("\n").map(({ length }) => {
    const found = { start, end: start + length };
    start = found.end + 1;
    return found;
  });
}

/** Where in a text the paragraph or the sentence is that a place names; null where it has none such. */
export function partIn(text: string, { paragraph, sentence }: Pick<Place, "paragraph" | "sentence">): Found | null {
  const within = paragraph === null ? { start: 0, end: text.length } : nth(paragraphsOf(text), paragraph);
  if (within === null || sentence === null) return within;
  const found = nth(splitSentences(text.slice(within.start, within.end)), sentence);
  return found ? { start: within.start + found.start, end: within.start + found.end } : null;
}

function hitsInCells(clause: Clause, words: string, place: Place): Hits | Refusal {
  const cells = clause.cells ?? [];
  const meant = meantOf(clause, place);
  if ("refused" in meant) return meant;
  const found = cells.map((cell) => (isMeant(meant, cell) ? findWords(cell.text, words) : []));
  return {
    count: found.flat().length,
    exchanged: (by) =>
      withCells(
        clause,
        cells.map((cell, i) => (found[i]!.length > 0 ? { ...cell, text: exchange(cell.text, found[i]!, by) } : cell)),
      ),
  };
}

function hitsIn(clause: Clause, words: string, place: Place): Hits | Refusal {
  if (clause.cells !== undefined && !place.isTitle) return hitsInCells(clause, words, place);
  const isPart = place.paragraph !== null || place.sentence !== null;
  const within = isPart ? partIn(clause.text, place) : null;
  const title = isPart ? [] : findWords(clause.title, words);
  const isWithin = ({ start, end }: Found) => within === null || (start >= within.start && end <= within.end);
  const isText = !place.isTitle && (!isPart || within !== null);
  const text = isText ? findWords(clause.text, words).filter(isWithin) : [];
  return {
    count: title.length + text.length,
    exchanged: (by) => ({
      ...clause,
      title: exchange(clause.title, title, by),
      text: exchange(clause.text, text, by),
    }),
  };
}

const isOfPart = ({ isTitle, paragraph, sentence, row, col, cells }: Place): boolean =>
  isTitle || [paragraph, sentence, row, col].some((one) => one !== null) || cells.length > 0;

/**
 * Puts others in the place of words that stand once at a place, or wherever they stand there. Words that do not stand
 * there, or stand more than once where one is meant, are a refusal.
 */
export function exchangeWords(
  tree: Tree,
  { at, end }: Located,
  place: Place,
  words: string,
  by: (found: string) => string,
  everywhere: boolean,
): Clause[] | Refusal {
  const to = isOfPart(place) ? at + 1 : end;
  const hits: (Hits | null)[] = [];
  for (const clause of tree.slice(at, to)) {
    const hit = clause.gone ? null : hitsIn(clause, words, place);
    if (hit !== null && "refused" in hit) return hit;
    hits.push(hit);
  }
  const count = hits.reduce((sum, hit) => sum + (hit?.count ?? 0), 0);
  const named = place.number === null ? [] : [tree[at]!.id];
  if (count === 0) return refuse("words-not-found", ...named);
  if (count > 1 && !everywhere) return refuse("words-repeated", ...named);
  return tree.map((clause, i) => {
    const hit = hits[i - at];
    return hit && hit.count > 0 ? hit.exchanged(by) : clause;
  });
}
