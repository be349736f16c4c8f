import type { Clause } from "../../contract";
import type { Located } from "./locate";
import { type Found, findWords } from "./loose";
import { type Refusal, refuse } from "./operations";
import type { Place } from "./place";
import { rowsMeant, withCells } from "./table";
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

/** Offsets of the n-th paragraph of a text, from 1. */
export function paragraphIn(text: string, count: number): Found | null {
  const paragraphs = text.split("\n");
  if (count > paragraphs.length) return null;
  const start = paragraphs.slice(0, count - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return { start, end: start + paragraphs[count - 1]!.length };
}

function hitsInCells(clause: Clause, words: string, { row, col }: Place): Hits {
  const cells = clause.cells ?? [];
  const rows = row === null ? null : rowsMeant(cells, row);
  const found = cells.map((cell) => {
    const isMeant = (rows === null || rows.includes(cell.row)) && (col === null || cell.col === col - 1);
    return isMeant ? findWords(cell.text, words) : [];
  });
  return {
    count: found.flat().length,
    exchanged: (by) =>
      withCells(
        clause,
        cells.map((cell, i) => (found[i]!.length > 0 ? { ...cell, text: exchange(cell.text, found[i]!, by) } : cell)),
      ),
  };
}

function hitsIn(clause: Clause, words: string, place: Place): Hits {
  if (clause.cells !== undefined && !place.isTitle) return hitsInCells(clause, words, place);
  const within = place.paragraph === null ? null : paragraphIn(clause.text, place.paragraph);
  const title = place.paragraph === null ? findWords(clause.title, words) : [];
  const isMeant = ({ start, end }: Found) => within === null || (start >= within.start && end <= within.end);
  const isText = !place.isTitle && (place.paragraph === null || within !== null);
  const text = isText ? findWords(clause.text, words).filter(isMeant) : [];
  return {
    count: title.length + text.length,
    exchanged: (by) => ({
      ...clause,
      title: exchange(clause.title, title, by),
      text: exchange(clause.text, text, by),
    }),
  };
}

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
  const to = place.isTitle || place.paragraph !== null || place.row !== null ? at + 1 : end;
  const hits = tree.slice(at, to).map((clause) => (clause.gone ? null : hitsIn(clause, words, place)));
  const count = hits.reduce((sum, hit) => sum + (hit?.count ?? 0), 0);
  const named = place.number === null ? [] : [tree[at]!.id];
  if (count === 0) return refuse("words-not-found", ...named);
  if (count > 1 && !everywhere) return refuse("words-repeated", ...named);
  return tree.map((clause, i) => {
    const hit = hits[i - at];
    return hit && hit.count > 0 ? hit.exchanged(by) : clause;
  });
}
