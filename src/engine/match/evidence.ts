import type { ClauseUnit, Evidence, Reason } from "../../contract";
import { findDesignators, standardKey } from "../designator";
import { readQuantities } from "../quantity";
import { type Worded, worded } from "../relationship";
import { withoutFormulas } from "../scope";
import { HAN, indexTerms } from "../tokens";

/** How many shared terms a reviewer is shown. */
const TERMS_SHOWN = 8;
/** A term of less information than this (one that every second clause holds) is no evidence. */
const TELLING = 1;
const HAN_RUN = /[\u3400-\u9fff]+/g;
const WORD = /[A-Za-z][A-Za-z0-9]*(?:['’][A-Za-z]+)?|[-+−]?\d+(?:[.,]\d+)*/g;

/** Information of a term: how surprising it is to find it. */
export type Information = (term: string) => number;

export const wholeText = ({ title, text }: ClauseUnit): string => withoutFormulas(title ? `${title}\n${text}` : text);

/** What is read of a clause once, however many others it is held against. */
export type Reading = {
  readonly unit: ClauseUnit;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** Normalised quantities and how each is written. */
  readonly quantities: ReadonlyMap<string, string>;
  /** Standards cited and how each is written. */
  readonly references: ReadonlyMap<string, string>;
  readonly worded: Worded;
};

function readUnit(unit: ClauseUnit): Reading {
  const text = wholeText(unit);
  return {
    unit,
    text,
    terms: new Set(indexTerms(text)),
    quantities: new Map(
      readQuantities(text)
        .filter(({ bare }) => !bare)
        .map(({ unit: si, low, high, text: written }) => [`${si}|${low}|${high}`, written]),
    ),
    worded: worded(unit.title ?? "", unit.text),
    references: new Map(findDesignators(text).map(({ designator }) => [standardKey(designator), designator.written])),
  };
}

/** Readings kept; emptied when full, so that a whole library does not gather. */
const READINGS_KEPT = 20_000;

/** Reads each clause once, as long as it is remembered. */
export function unitReader(): (unit: ClauseUnit) => Reading {
  const known = new Map<ClauseUnit, Reading>();
  return (unit) => {
    const reading = known.get(unit) ?? readUnit(unit);
    if (known.size >= READINGS_KEPT) known.clear();
    known.set(unit, reading);
    return reading;
  };
}

/** Longest common runs of Chinese signs, greedily from the left; a reviewer sees words rather than bigrams. */
function sharedRuns(left: string, right: string): string[] {
  const runs = new Set<string>();
  for (const [stretch] of left.matchAll(HAN_RUN)) {
    let at = 0;
    while (at < stretch.length - 1) {
      let end = at + 2;
      if (!right.includes(stretch.slice(at, end))) {
        at += 1;
        continue;
      }
      while (end < stretch.length && right.includes(stretch.slice(at, end + 1))) end += 1;
      runs.add(stretch.slice(at, end));
      at = end;
    }
  }
  return [...runs];
}

/** Whether both hold a term that is no word of grammar. */
const isShared = (term: string, left: Reading, right: Reading): boolean =>
  right.terms.has(term) && left.worded.content.has(term);

/** Words of the left whose stems the right has too, as the left writes them. */
function sharedWords(left: Reading, right: Reading): string[] {
  const shared = new Map<string, string>();
  for (const [word] of left.text.matchAll(WORD)) {
    const term = indexTerms(word)[0];
    if (term !== undefined && isShared(term, left, right) && !shared.has(term)) shared.set(term, word);
  }
  return [...shared.values()];
}

function sharedTerms(left: Reading, right: Reading, information: Information): Evidence["terms"] {
  return [...sharedRuns(left.text, right.text), ...sharedWords(left, right)]
    .map((term) => ({ term, weight: indexTerms(term).reduce((sum, part) => sum + information(part), 0) }))
    .filter(({ weight }) => weight >= TELLING)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TERMS_SHOWN)
    .map(({ term, weight }) => ({ term, weight: Math.round(weight * 100) / 100 }));
}

/** Those of the left that the right has too, as the left writes them. */
const sharedOf = (left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): string[] =>
  [...left].filter(([key]) => right.has(key)).map(([, written]) => written);

/** Half of what a term tells that one clause alone holds; in a library of a few clauses none tells much. */
const tellingAmong = (most: number): number => Math.min(TELLING, most / 2);

/** How many telling terms both hold; `most` is the information of a term that one clause alone holds. */
export const sharedCount = (left: Reading, right: Reading, information: Information, most: number): number =>
  [...left.terms].filter((term) => isShared(term, left, right) && information(term) >= tellingAmong(most)).length;

/** What share of each side's information the other side has too, 0–1. */
export type Containment = { readonly left: number; readonly right: number };

export function containmentOf(left: Reading, right: Reading, information: Information): Containment {
  const total = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + information(term), 0);
  const shared = total([...left.terms].filter((term) => right.terms.has(term)));
  return { left: shared / (total(left.terms) || 1), right: shared / (total(right.terms) || 1) };
}

function reasonsFor(left: ClauseUnit, right: ClauseUnit, containment: Containment): Reason[] {
  const percent = (share: number): string => String(Math.round(share * 100));
  const wording: Reason = {
    code: "shared-wording",
    values: { left: percent(containment.left), right: percent(containment.right) },
  };
  const sameTitle = left.title && right.title && indexTerms(left.title).join(" ") === indexTerms(right.title).join(" ");
  return sameTitle ? [{ code: "same-title", values: { title: right.title ?? "" } }, wording] : [wording];
}

/** What in the two clauses supports the proposal, in words and values that a reviewer finds in both. */
export const evidenceFor = (
  left: Reading,
  right: Reading,
  containment: Containment,
  information: Information,
): Evidence => ({
  terms: sharedTerms(left, right, information),
  quantities: sharedOf(left.quantities, right.quantities),
  references: sharedOf(left.references, right.references),
  reasons: reasonsFor(left.unit, right.unit, containment),
});

export const isMostlyChinese = (units: readonly ClauseUnit[]): boolean =>
  units.filter(({ text }) => HAN.test(text)).length * 2 > units.length;
