import { ANNEX_BASE, isContainer, isInAnnex, type Label } from "../labels/label";
import { isTitleLike } from "../labels/title-like";
import { isWholeTitle, type PossibleHeading } from "./possible-headings";

/** Possible headings weighed by those around them: numbers of one level count much else beside chapters. */
export const weighedTogether = (headings: readonly PossibleHeading[]): readonly PossibleHeading[] =>
  [standInward, inTheirAnnexes, betweenClauses, ofParagraphs, ofListings].reduce((own, weigh) => weigh(own), headings);

/** A number of one level that the format marks as no heading. */
const isPlain = ({ unit, label }: PossibleHeading): boolean =>
  isOfOneNumber(label) && unit.block.headingLevel === undefined;

const isOfOneNumber = ({ scheme, path }: Label): boolean => scheme === "decimal" && path.length === 1;

/** So many headings at one column tell where a typed text begins its headings. */
const ENOUGH = 3;
/** A heading may stand this much further in than others of its kind, or in the middle of the line. */
const NEARLY = 2;
const CENTRED = 16;
/** What speaks against a number that stands further in than the headings do: rows, items and addresses do. */
const INWARD = 4;

/**
 * In typed text (no page tells where a line is printed) chapters stand no further in than their clauses. Numbers of one
 * level that do count something else.
 */
function standInward(headings: readonly PossibleHeading[]): readonly PossibleHeading[] {
  const column = columnOfHeadings(headings.filter(isTyped));
  if (column === null) return headings;
  return headings.map((heading) => {
    const further = (heading.unit.block.indent ?? 0) - column;
    const isInward = isTyped(heading) && isOfOneLevel(heading.label) && further > NEARLY && further < CENTRED;
    return isInward ? { ...heading, weight: heading.weight - INWARD } : heading;
  });
}

const isTyped = ({ unit: { block } }: PossibleHeading): boolean =>
  block.line === true && block.indent !== undefined && block.place?.box === undefined && block.listLevel === undefined;

const isOfOneLevel = (label: Label): boolean =>
  isOfOneNumber(label) || (label.path.length === 1 && /^[A-Z]$/.test(label.number));

/** The column at which most clauses of two levels stand; without such the first at which chapters with titles do. */
function columnOfHeadings(typed: readonly PossibleHeading[]): number | null {
  const clauses = columns(typed.filter(({ label, weight }) => label.path.length === 2 && weight > 0));
  const most = Math.max(0, ...clauses.values());
  if (most >= ENOUGH) return [...clauses].find(([, count]) => count === most)![0];
  const chapters = typed.filter(
    ({ unit, label }) => isOfOneNumber(label) && isTitleLike(unit.text.slice(label.length)),
  );
  const first = [...columns(chapters)].filter(([, count]) => count >= ENOUGH).map(([column]) => column);
  return first.length === 0 ? null : Math.min(...first);
}

function columns(headings: readonly PossibleHeading[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { unit } of headings) {
    const column = unit.block.indent!;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}

/** What speaks against `F1` or `B54` where no annex F or B stands above it: they name frames and rooms. */
const OF_NO_ANNEX = 4;
/** What speaks against plain numbers in an annex whose clauses are called by its letter. */
const IN_LETTERED = 3;

/** Numbers are weighed by the annex that they stand in. */
function inTheirAnnexes(headings: readonly PossibleHeading[]): readonly PossibleHeading[] {
  const lettered = new Set(headings.filter(isClauseOfAnnex).map(({ label }) => label.path[0]!));
  const above = new Set<number>();
  let annex: number | null = null;
  return headings.map((heading) => {
    const { label } = heading;
    if (isContainer(label)) {
      annex = label.path[0]!;
      above.add(annex);
      return heading;
    }
    const isUntold = isInAnnex(label) && /^[B-W]\d/.test(label.number) && !above.has(label.path[0]!);
    if (isUntold) return { ...heading, weight: heading.weight - OF_NO_ANNEX };
    return annex !== null && annex > ANNEX_BASE && isPlain(heading) && lettered.has(annex)
      ? { ...heading, weight: heading.weight - IN_LETTERED }
      : heading;
  });
}

const isClauseOfAnnex = ({ label, weight }: PossibleHeading): boolean =>
  label.scheme === "annex" && label.path.length === 2 && weight > 0;

/** So many clauses whose first paragraph is numbered 1 make a text whose paragraphs are. */
const COUNTED = 5;
const COUNTED_SHARE = 0.3;
/** What speaks against the number of a paragraph. */
const OF_PARAGRAPH = 5;

/** Paragraphs that are counted anew in each clause with a number of its own (standards of languages) are no chapters. */
function ofParagraphs(headings: readonly PossibleHeading[]): readonly PossibleHeading[] {
  const clauses = headings.filter(({ label, weight }) => label.path.length > 1 && weight > 0).length;
  const firsts = headings.filter((heading, at) => {
    const above = headings[at - 1];
    return isParagraph(heading) && heading.label.path[0] === 1 && above !== undefined && above.label.path.length > 1;
  }).length;
  if (firsts < COUNTED || firsts < clauses * COUNTED_SHARE) return headings;
  return headings.map((heading) =>
    isParagraph(heading) ? { ...heading, weight: heading.weight - OF_PARAGRAPH } : heading,
  );
}

const isParagraph = (heading: PossibleHeading): boolean =>
  isPlain(heading) && heading.label.stop === "" && !isWholeTitle(heading.unit.text.slice(heading.label.length));

const CHAPTER = /^(?:chapter\d|第\d{1,2}章)/i;
/** What speaks against plain numbers where a word names the chapters. */
const BESIDE_CHAPTERS = 4;

/** Where chapters are told by a word and a number (`Chapter 1`, `Chapter 2`), plain numbers below the first count what is in them. */
export function besideChapters(
  headings: readonly PossibleHeading[],
  divisions: readonly PossibleHeading[],
): readonly PossibleHeading[] {
  const chapters = divisions.filter(({ label }) => CHAPTER.test(label.number));
  const [first, second] = [1, 2].map((value) => chapters.find(({ label }) => label.path[1] === value));
  if (first === undefined || second === undefined) return headings;
  return headings.map((heading) => {
    const isBelow = heading.unit.index > first.unit.index;
    return isBelow && isPlain(heading) ? { ...heading, weight: heading.weight - BESIDE_CHAPTERS } : heading;
  });
}

/** So many lines that follow one another with the next number each, of which this share is code or empty, are a listing. */
const LISTED = 8;
const CODE_SHARE = 0.3;
/** What programs are written in, or nothing. */
const CODE = /^$|[{}#=<>]|[;)]$/;
/** What speaks against the number of a line. */
const OF_LISTING = 8;

/** The numbers of the lines of a program that is printed with them are no chapters. */
function ofListings(headings: readonly PossibleHeading[]): readonly PossibleHeading[] {
  const listed = new Set<PossibleHeading>();
  let run: PossibleHeading[] = [];
  const close = (): void => {
    const code = run.filter(({ unit, label }) => CODE.test(unit.text.slice(label.length))).length;
    if (run.length >= LISTED && code >= run.length * CODE_SHARE) for (const heading of run) listed.add(heading);
  };
  for (const heading of headings) {
    const last = run.at(-1);
    const isLine = isOfOneNumber(heading.label) && heading.label.stop === "";
    const goesOn =
      isLine && last?.label.path[0] === heading.label.path[0]! - 1 && last.unit.index >= heading.unit.index - 2;
    if (!goesOn) {
      close();
      run = [];
    }
    if (isLine) run.push(heading);
  }
  close();
  return listed.size === 0
    ? headings
    : headings.map((heading) => (listed.has(heading) ? { ...heading, weight: heading.weight - OF_LISTING } : heading));
}

/** What speaks against a letter between two clauses. */
const BETWEEN_CLAUSES = 4;

/** Letters without a word between two clauses of one chapter (`A.` behind 6.4.2 and before 6.4.3) count items. */
function betweenClauses(headings: readonly PossibleHeading[]): readonly PossibleHeading[] {
  const chapters = headings.map(({ label, weight }) =>
    label.scheme === "decimal" && label.path.length > 1 && weight > 0 ? label.path[0]! : null,
  );
  const next: (number | null)[] = [];
  for (let at = chapters.length - 1; at >= 0; at--) next[at] = chapters[at] ?? next[at + 1] ?? null;
  let before: number | null = null;
  return headings.map((heading, at) => {
    before = chapters[at] ?? before;
    const isLetter = /^[A-Z]$/.test(heading.label.number) && heading.unit.block.headingLevel === undefined;
    return isLetter && before !== null && next[at] === before
      ? { ...heading, weight: heading.weight - BETWEEN_CLAUSES }
      : heading;
  });
}
