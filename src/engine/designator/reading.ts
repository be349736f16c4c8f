import type { Designator } from "../../contract";
import { literal } from "../literal";

/** A designator as a grammar reads it, before it is given its written form. */
export type Reading = Omit<Designator, "written">;

/** One way of writing designators: a sticky pattern over folded text and what its groups mean. */
export type Grammar = {
  readonly pattern: RegExp;
  /** Null where the match is no designator after all. */
  readonly read: (groups: Groups) => Reading | null;
};

export type Groups = Readonly<Record<string, string | undefined>>;

export const READ_CLEANLY = 1;
/** Unusual but unmistakable: lower case, a slash left out, a year of two digits that could be of either century. */
export const READ_LOOSELY = 0.9;
/** A sign stands where another must have been: `2OO8` for 2008. */
export const READ_DAMAGED = 0.5;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** Two-digit years below this are taken for the present century: no national standard is older than 1950. */
const CENTURY_TURN = 50;

/** A year of two or four digits as four, and how surely it was read. */
export function readYear(written: string): { year: string; confidence: number } {
  const value = Number(written);
  if (written.length === 4) {
    const plausible = value >= FIRST_YEAR && value <= LAST_YEAR;
    return { year: written, confidence: plausible ? READ_CLEANLY : READ_DAMAGED };
  }
  return value >= CENTURY_TURN
    ? { year: `19${written}`, confidence: READ_CLEANLY }
    : { year: `20${written}`, confidence: READ_LOOSELY };
}

export const BLANK: Reading = {
  body: "",
  nature: "unmarked",
  number: "",
  part: null,
  revision: null,
  year: null,
  change: null,
  confidence: READ_CLEANLY,
};

/** What the groups of a grammar say by their names; what it has no group for is blank. */
export const plainly = ({ body = "", number = "", part, revision, year }: Groups): Reading => ({
  ...BLANK,
  body,
  number,
  part: part ?? null,
  revision: revision ?? null,
  year: year ?? null,
});

/** Alternatives, longest first, so that GJBz is not read as GJB. */
export const anyOf = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join("|");
