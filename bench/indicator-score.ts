import type { IndicatorJudgement, IndicatorRow } from "../src/contract";
import type { ExpectedPair, ExpectedRow } from "./pair-line";

/** What became of the rows and coverages of a set of pairs. */
export interface IndicatorScore {
  readonly pairs: number;
  readonly rows: number;
  readonly found: number;
  readonly right: number;
  /** "Covers" said of pairs that are not covered, and how many such pairs there are. */
  readonly falseCovers: number;
  readonly notCovered: number;
  readonly missedCovers: number;
  readonly covered: number;
  readonly conflictsRight: number;
  readonly conflictsWrong: number;
}

const NONE: IndicatorScore = {
  pairs: 0,
  rows: 0,
  found: 0,
  right: 0,
  falseCovers: 0,
  notCovered: 0,
  missedCovers: 0,
  covered: 0,
  conflictsRight: 0,
  conflictsWrong: 0,
};

/** Digit groups closed, powers of units taken away, so that only the numbers of the text are left to compare. */
const numbersOf = (text: string): string =>
  (
    text
      .normalize("NFKC")
      .replace(/(?<=[a-z])\^?[23](?![\d.])/g, "")
      .replace(/(\d)[\s,](?=\d{3}(?!\d))/g, "$1")
      .match(/\d+(?:\.\d+)?/g) ?? []
  )
    .map(Number)
    .join(" ");

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s.。]/g, "")
    .toLowerCase();

/** The same numbers in the same order; without numbers the one text within the other. */
function sameSide(expected: string | null, given: string | null): boolean {
  if (expected === null || given === null) return expected === given;
  const [ours, theirs] = [numbersOf(expected), numbersOf(given)];
  if (ours !== "" || theirs !== "") return ours === theirs;
  return plain(expected).includes(plain(given)) || plain(given).includes(plain(expected));
}

/** The row given for each row expected, each used once; rows whose writing agrees go first. */
export function matchRows(
  expected: readonly ExpectedRow[],
  given: readonly IndicatorRow[],
): (IndicatorRow | undefined)[] {
  const free = new Set(given);
  const written = (row: ExpectedRow, other: IndicatorRow): boolean =>
    row.left === other.left.text && row.right === other.right.text;
  const take = (row: ExpectedRow, alike: (other: IndicatorRow) => boolean): IndicatorRow | undefined => {
    const found = [...free].find(
      (other) => sameSide(row.left, other.left.text) && sameSide(row.right, other.right.text) && alike(other),
    );
    if (found) free.delete(found);
    return found;
  };
  const exact = expected.map((row) => take(row, (other) => written(row, other)));
  return expected.map((row, index) => exact[index] ?? take(row, () => true));
}

/** Scores one judgement against what the expert says. */
export function scorePair(pair: ExpectedPair, judgement: IndicatorJudgement): IndicatorScore {
  const matched = matchRows(pair.rows, judgement.rows);
  const saysYes = judgement.covers === "yes";
  const isYes = pair.covers === "yes";
  return {
    pairs: 1,
    rows: pair.rows.length,
    found: matched.filter((row) => row !== undefined).length,
    right: pair.rows.filter((row, index) => matched[index]?.verdict === row.verdict).length,
    falseCovers: saysYes && !isYes ? 1 : 0,
    notCovered: isYes ? 0 : 1,
    missedCovers: isYes && !saysYes ? 1 : 0,
    covered: isYes ? 1 : 0,
    conflictsRight: pair.conflict && judgement.conflict ? 1 : 0,
    conflictsWrong: pair.conflict === judgement.conflict ? 0 : 1,
  };
}

export function sumScores(scores: readonly IndicatorScore[]): IndicatorScore {
  const names = Object.keys(NONE) as (keyof IndicatorScore)[];
  const sum = (name: keyof IndicatorScore): number => scores.reduce((total, score) => total + score[name], 0);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as unknown as IndicatorScore;
}
