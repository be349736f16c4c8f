import type { ClauseUnit } from "../../../contract";
import { indexTerms } from "../../tokens";
import type { Control } from "./control";
import { LEFT, type Reader, RIGHT, Vocabulary } from "./vocabulary";

/**
 * Bags of terms of many clauses in compressed rows: the terms of clause `i` are `terms[starts[i] … starts[i + 1])`,
 * ascending, with their `counts`.
 */
export interface Bags {
  readonly size: number;
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly counts: Int32Array;
}

/** Both texts as bags over one vocabulary. */
export interface Corpus {
  readonly left: SideBags;
  readonly right: SideBags;
  /** Information of a term, −log of the share of clauses that hold it, in whole thousandths of a nat: sums are exact. */
  readonly weights: Int32Array;
  /** The same of whole words alone: 0 for parts of words. */
  readonly words: Int32Array;
  /** The same, but 0 also for a term that only one of the texts uses. */
  readonly common: Int32Array;
  /** Information that every clause is taken to hold beside what can be compared: of texts in two languages much is hidden. */
  readonly hidden: number;
}

export interface SideBags {
  /** Title and text together. */
  readonly whole: Bags;
  readonly titles: Bags;
}

/** One nat in the units of `Corpus.weights`. */
export const NAT = 1000;

/** Packs rows of term ids (unsorted, with repetitions) into bags; the control is looked at once a row. */
export function pack(rows: readonly (readonly number[])[], control?: Control): Bags {
  const total = rows.reduce((sum, row) => sum + row.length, 0);
  const starts = new Int32Array(rows.length + 1);
  const terms = new Int32Array(total);
  const counts = new Int32Array(total);
  let end = 0;
  rows.forEach((row, i) => {
    control?.check();
    let last = -1;
    for (const term of Int32Array.from(row).sort()) {
      if (term !== last) terms[end++] = term;
      counts[end - 1]!++;
      last = term;
    }
    starts[i + 1] = end;
  });
  return { size: rows.length, starts, terms: terms.subarray(0, end), counts: counts.subarray(0, end) };
}

type TermsOf = (text: string) => readonly number[];

function readSide(units: readonly ClauseUnit[], termsOf: TermsOf, control: Control): SideBags {
  const titles = units.map((unit) => {
    control.check();
    return termsOf(unit.title ?? "");
  });
  const whole = units.map((unit, i) => {
    control.check();
    return titles[i]!.concat(termsOf(unit.text));
  });
  return { whole: pack(whole, control), titles: pack(titles, control) };
}

function documentFrequency(bags: Bags, vocabulary: number): Int32Array {
  const frequency = new Int32Array(vocabulary);
  for (const term of bags.terms) frequency[term]!++;
  return frequency;
}

/**
 * Both texts as bags, every term weighed by how few clauses of the two texts hold it; parts of words as the vocabulary
 * says, and where both texts have them.
 */
function corpusOf(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  vocabulary: Vocabulary,
  termsOf: TermsOf,
  control: Control,
): Corpus {
  const sides = { left: readSide(left, termsOf, control), right: readSide(right, termsOf, control) };
  control.check();
  const inLeft = documentFrequency(sides.left.whole, vocabulary.size);
  const inRight = documentFrequency(sides.right.whole, vocabulary.size);
  const clauses = left.length + right.length + 1;
  const isInBoth = (term: number) => inLeft[term]! > 0 && inRight[term]! > 0;
  const weights = inLeft.map((count, term) => {
    const nats = Math.log(clauses / (count + inRight[term]!));
    if (!vocabulary.isPart(term)) return Math.round(NAT * nats);
    return isInBoth(term) ? Math.round(NAT * nats * vocabulary.apart) : 0;
  });
  control.check();
  const words = weights.map((weight, term) => (vocabulary.isPart(term) ? 0 : weight));
  const common = words.map((weight, term) => (isInBoth(term) ? weight : 0));
  return { ...sides, weights, words, common, hidden: 0 };
}

/** Two texts in one language as bags of their terms, with kindred words and parts of words. */
export function readCorpus(left: readonly ClauseUnit[], right: readonly ClauseUnit[], control: Control): Corpus {
  const vocabulary = new Vocabulary(indexTerms);
  const hear = (units: readonly ClauseUnit[], side: number) => {
    for (const { title, text } of units) {
      control.check();
      vocabulary.hear(title ?? "", side);
      vocabulary.hear(text, side);
    }
  };
  hear(left, LEFT);
  hear(right, RIGHT);
  return corpusOf(left, right, vocabulary, (text) => vocabulary.further(text), control);
}

/** Two texts as bags of what a reader finds in them. */
export function readCorpusBy(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  control: Control,
  read: Reader,
): Corpus {
  const vocabulary = new Vocabulary(read);
  return corpusOf(left, right, vocabulary, (text) => vocabulary.termsOf(text), control);
}

/** Information of the whole bag `i`. */
export function information(bags: Bags, i: number, weights: Int32Array): number {
  let sum = 0;
  for (let k = bags.starts[i]!; k < bags.starts[i + 1]!; k++) sum += weights[bags.terms[k]!]! * bags.counts[k]!;
  return sum;
}

/** Information that bag `i` of `a` and bag `j` of `b` share: Σ weight · min(counts). */
export function sharedInformation(a: Bags, i: number, b: Bags, j: number, weights: Int32Array): number {
  let sum = 0;
  let p = a.starts[i]!;
  let q = b.starts[j]!;
  const pEnd = a.starts[i + 1]!;
  const qEnd = b.starts[j + 1]!;
  while (p < pEnd && q < qEnd) {
    const s = a.terms[p]!;
    const t = b.terms[q]!;
    if (s === t) sum += weights[s]! * Math.min(a.counts[p]!, b.counts[q]!);
    if (s <= t) p++;
    if (t <= s) q++;
  }
  return sum;
}

/** What remains of bag `i` of `a` once bag `j` of `b` has explained its part, as term ids with repetitions. */
export function remainder(a: Bags, i: number, b: Bags, j: number): number[] {
  const rest: number[] = [];
  let q = b.starts[j]!;
  for (let p = a.starts[i]!; p < a.starts[i + 1]!; p++) {
    const term = a.terms[p]!;
    while (q < b.starts[j + 1]! && b.terms[q]! < term) q++;
    const explained = q < b.starts[j + 1]! && b.terms[q] === term ? b.counts[q]! : 0;
    for (let k = a.counts[p]! - explained; k > 0; k--) rest.push(term);
  }
  return rest;
}
