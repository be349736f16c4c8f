import type { ClauseUnit } from "../../../contract";
import { indexTerms } from "../../tokens";
import type { Control } from "./control";

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
  /** The same, but 0 for a term that only one of the texts uses. */
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

type Reader = (text: string) => string[];

/** The terms of all texts by number; a text that occurs again, as most do in two editions, is not read again. */
class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly known = new Map<string, readonly number[]>();

  constructor(private readonly read: Reader) {}

  get size(): number {
    return this.ids.size;
  }

  termsOf(text: string): readonly number[] {
    const known = this.known.get(text);
    if (known) return known;
    const ids = this.read(text).map((term) => this.idOf(term));
    this.known.set(text, ids);
    return ids;
  }

  private idOf(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    this.ids.set(term, this.ids.size);
    return this.ids.size - 1;
  }
}

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

function readSide(units: readonly ClauseUnit[], vocabulary: Vocabulary, control: Control): SideBags {
  const titles = units.map((unit) => {
    control.check();
    return vocabulary.termsOf(unit.title ?? "");
  });
  const whole = units.map((unit, i) => {
    control.check();
    return titles[i]!.concat(vocabulary.termsOf(unit.text));
  });
  return { whole: pack(whole, control), titles: pack(titles, control) };
}

function documentFrequency(bags: Bags, vocabulary: number): Int32Array {
  const frequency = new Int32Array(vocabulary);
  for (const term of bags.terms) frequency[term]!++;
  return frequency;
}

/** Reads both texts into bags and weighs every term by how few clauses of the two texts hold it. */
export function readCorpus(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  control: Control,
  read: Reader = indexTerms,
): Corpus {
  const vocabulary = new Vocabulary(read);
  const sides = { left: readSide(left, vocabulary, control), right: readSide(right, vocabulary, control) };
  control.check();
  const inLeft = documentFrequency(sides.left.whole, vocabulary.size);
  const inRight = documentFrequency(sides.right.whole, vocabulary.size);
  const clauses = left.length + right.length + 1;
  const weights = inLeft.map((count, term) => Math.round(NAT * Math.log(clauses / (count + inRight[term]!))));
  control.check();
  const common = weights.map((weight, term) => (inLeft[term] && inRight[term] ? weight : 0));
  return { ...sides, weights, common, hidden: 0 };
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
