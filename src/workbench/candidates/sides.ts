import type { Owner } from "../../engine/match";
import type { Bench } from "../bench/bench";
import { type LibraryIndex, toShared } from "../library/library-index";

/** What each clause of the index is on one side, from its text's number there and its own in the text; -1 elsewhere. */
export function placesOf(
  { owners }: LibraryIndex,
  side: readonly Owner[],
  placeOf: (text: number, clause: number) => number,
): Int32Array<SharedArrayBuffer> {
  const numbers = new Map(side.map(({ text }, number) => [text, number]));
  const indexed = owners.reduce((sum, { clauses }) => sum + clauses, 0);
  const places = new Int32Array(new SharedArrayBuffer(4 * indexed)).fill(-1);
  // A text longer than a segment goes on in the next.
  const begun = new Map<string, number>();
  let at = 0;
  for (const { text, clauses } of owners) {
    const number = numbers.get(text);
    const first = begun.get(text) ?? 0;
    if (number !== undefined) for (let i = 0; i < clauses; i += 1) places[at + i] = placeOf(number, first + i);
    begun.set(text, first + clauses);
    at += clauses;
  }
  return places;
}

/** The same for the right of a search, whose clauses are numbered through. */
export function placesOnRight(index: LibraryIndex, right: readonly Owner[]): Int32Array<SharedArrayBuffer> {
  let count = 0;
  const firsts = right.map(({ clauses }) => {
    count += clauses;
    return count - clauses;
  });
  return placesOf(index, right, (text, clause) => firsts[text]! + clause);
}

export const idsIn = (side: readonly Owner[]): string[] => side.map(({ text }) => text);

/** The clauses of a side as threads share them. */
export const sharedUnits = async ({ store }: Bench, side: readonly Owner[]): Promise<Uint8Array<SharedArrayBuffer>> =>
  toShared((await store.readPacked.clauseUnits(idsIn(side))).packed);
