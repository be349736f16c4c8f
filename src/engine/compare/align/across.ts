import type { ClauseUnit } from "../../../contract";
import { bridged, type TermPair } from "../../match/bridge";
import { readQuantities } from "../../quantity";
import { indexTerms } from "../../tokens";
import { type Corpus, NAT, readCorpusBy } from "./bags";
import type { Control } from "./control";

/** Enough that 0.05 m and 5 cm are one value, whatever the order of the arithmetic. */
const DIGITS = 6;
const NUMBERS: ReadonlySet<string> = new Set(["", "1"]);

/** What so much is told for is a value too: `N/5 cm`, `N per 50 mm`. */
const FOR_WHICH = /(?:\/|per) ?(\d.*)$/;

/** The values of a text in SI, however they are written: `60 s` and `1 min` are one, `三名` and `three times` as well. */
function valueTerms(text: string): string[] {
  return readQuantities(text).flatMap(({ low, high, unit, bare, text: written }) =>
    bare
      ? []
      : [
          ...[...new Set([low, high])].flatMap((value) =>
            value === null ? [] : `${Number(value.toPrecision(DIGITS))} ${NUMBERS.has(unit) ? "" : unit}`,
          ),
          ...valueTerms(FOR_WHICH.exec(written)?.[1] ?? ""),
        ],
  );
}

/**
 * What a clause holds beyond the terms that both languages have in common. Without it, clauses that share a term or two
 * and no more would be taken for the same.
 */
const HIDDEN = 26 * NAT;

/**
 * Two texts in two languages as bags, or null where they are in one. They meet in numbers, values, units, designators,
 * symbols and, by the bilingual terms of either side, in words of both; what only one of them uses is its language and
 * says nothing.
 */
export function corpusAcross(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  terms: readonly TermPair[],
  control: Control,
): Corpus | null {
  const lefts = bridged(left, right, terms);
  if (lefts === left) return null;
  const corpus = readCorpusBy(lefts, bridged(right, left, terms), control, (text) => [
    ...indexTerms(text),
    ...valueTerms(text),
  ]);
  return { ...corpus, weights: corpus.common, words: corpus.common, hidden: HIDDEN };
}
