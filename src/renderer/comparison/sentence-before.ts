import { type IndicatorRow, ownText, writtenValue } from "../../contract";
import { rangesWithin } from "../parts/marks";
import type { ShownClause, ShownRow } from "./rows";

/** What stands in a cell with what its sentence says before it, and where that says what the other side does not. */
export interface Sentence {
  readonly text: string;
  readonly changed: readonly [start: number, end: number][];
}

export interface Sentences {
  readonly left: Sentence;
  readonly right: Sentence;
}

const ENDS = /[。；;！？!?\n]|\.(?=\s)/g;

function startOf(text: string, at: number): number {
  const end = [...text.slice(0, at).matchAll(ENDS)].at(-1);
  return end ? end.index + end[0].length : 0;
}

/** The sentence of a cell; undefined where its words stand nowhere, or more than once, so that it might be another's. */
function sentenceOf(clauses: readonly ShownClause[], words: string): Sentence | undefined {
  const found = clauses.flatMap(({ clause, changed }): Sentence[] => {
    const own = ownText(clause);
    const sentences: Sentence[] = [];
    for (let at = own.indexOf(words); at >= 0; at = own.indexOf(words, at + 1)) {
      const start = startOf(own, at);
      const text = own.slice(start, at + words.length);
      sentences.push({ text, changed: rangesWithin(changed, start, text.length) });
    }
    return sentences;
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The sentences of an indicator whose two cells read the same although something before them differs: cells begin at the
 * verb, and what is required of what, and when, stands before it.
 */
export function sentencesBefore(row: ShownRow, { left, right }: IndicatorRow): Sentences | undefined {
  if (left.text === null || right.text === null || writtenValue(left) !== writtenValue(right)) return undefined;
  const [military, civil] = [sentenceOf(row.left, left.text), sentenceOf(row.right, right.text)];
  if (!military || !civil || military.changed.length + civil.changed.length === 0) return undefined;
  return { left: military, right: civil };
}
