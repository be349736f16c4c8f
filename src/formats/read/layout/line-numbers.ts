import type { StructureNote } from "../../../contract";
import { median } from "../median";
import type { LaidOutPage } from "./blocks";
import type { PageText, Piece } from "./piece";

/** Numbers that count the lines of pages stand in the margin, in steps of at most so many lines. */
const NUMBER = /^\s*\d{1,5}\s*$/;
const MOST_STEP = 10;
/** So many of them in a text at least, and on so large a part of the pages with as many lines as that. */
const FEWEST = 8;
const PART_OF_PAGES = 0.5;
/** Part of the lines of such a page that they count at least: those of notes and tables are often passed over. */
const COUNTED = 0.5;
/** Part of the numbers of a page that rise by the same step, at least. */
const REGULAR = 0.75;
/** Part of the lines that may begin further out than the type does. */
const OUTSIDE = 0.02;
/** In points: lines nearer than this are one. */
const SAME_LINE = 3;

type Side = "left" | "right";

/** The edges between which the lines of all pages stand, numbers alone not heeded. */
function typeOf(pages: readonly LaidOutPage[]): Record<Side, number> {
  const words = pages.flatMap(({ text }) => upright(text).filter(({ text: own }) => !NUMBER.test(own)));
  const sorted = (values: number[]): number[] => values.sort((a, b) => a - b);
  const lefts = sorted(words.map(({ left }) => left));
  const rights = sorted(words.map(({ right }) => right));
  const out = Math.floor(OUTSIDE * words.length);
  return {
    left: lefts[out] ?? Number.NEGATIVE_INFINITY,
    right: rights[rights.length - 1 - out] ?? Number.POSITIVE_INFINITY,
  };
}

const upright = ({ pieces }: PageText): Piece[] => pieces.filter(({ turn = 0 }) => turn === 0);

/** How many lines of words a page has. */
function linesOf(pieces: readonly Piece[]): number {
  const bases = pieces.map(({ base }) => base).sort((a, b) => a - b);
  return bases.filter((base, at) => at === 0 || base - bases[at - 1]! > SAME_LINE).length;
}

/** The numbers alone that stand in the margin of a page; under a rule they are a column of a table. */
function inMargin(text: PageText, side: Side, edge: number): Piece[] {
  const isOut = (piece: Piece): boolean => (side === "left" ? piece.right <= edge : piece.left >= edge);
  const isUnder = (piece: Piece): boolean =>
    text.rules.some(({ along, from, to }) => along === "x" && from < piece.right && to > piece.left);
  return upright(text)
    .filter((piece) => NUMBER.test(piece.text) && isOut(piece) && !isUnder(piece))
    .sort((a, b) => a.base - b.base);
}

/** Whether numbers rise down the page by one step, and so fast that they count its lines, not its chapters. */
function areCounting(numbers: readonly Piece[], lines: number): boolean {
  const values = numbers.map(({ text }) => Number(text));
  const steps = values.slice(1).map((value, at) => value - values[at]!);
  const step = median(steps);
  // those of heads and feet may begin anew
  const regular = steps.filter((own) => own === step).length;
  if (!(step >= 1 && step <= MOST_STEP) || regular < REGULAR * steps.length) return false;
  return numbers.length * step >= COUNTED * lines;
}

/**
 * Takes the numbers of lines out of the margins of pages, as laws, drafts under review and pleadings print them: on most
 * pages numbers alone stand outside of the type and count its lines.
 */
export function withoutLineNumbers(pages: readonly LaidOutPage[]): {
  readonly pages: readonly LaidOutPage[];
  readonly notes: readonly StructureNote[];
} {
  const edges = typeOf(pages);
  const numbers = new Set<Piece>();
  const notes: StructureNote[] = [];
  for (const side of ["left", "right"] as const) {
    const own = pages.map(({ text }) => {
      const found = inMargin(text, side, edges[side]);
      const lines = linesOf(upright(text).filter((piece) => !found.includes(piece)));
      return { found, lines, counts: areCounting(found, lines) };
    });
    const counting = own.filter(({ counts }) => counts);
    const full = own.filter(({ lines }) => lines >= FEWEST);
    const count = counting.reduce((sum, { found }) => sum + found.length, 0);
    if (count < FEWEST || counting.length < PART_OF_PAGES * full.length) continue;
    for (const [at, { found }] of own.entries()) {
      if (found.length === 0) continue;
      for (const piece of found) numbers.add(piece);
      const text = found.map((piece) => piece.text.trim()).join(" ");
      notes.push({ kind: "line-numbers", text, place: { page: pages[at]!.page } });
    }
  }
  if (numbers.size === 0) return { pages, notes };
  const without = pages.map(({ page, text }) => ({
    page,
    text: { ...text, pieces: text.pieces.filter((piece) => !numbers.has(piece)) },
  }));
  return { pages: without, notes };
}
