import type { PageText } from "./piece";

/** Part of a page that pictures cover from which on they may be a scan of all of it. */
const MOST = 0.5;
/** More signs than this are no stamp; a sheet of text has ten times as many. */
const MOST_SIGNS = 120;

const signsOf = ({ pieces }: PageText): number =>
  pieces.reduce((sum, { text }) => sum + text.replace(/\s+/g, "").length, 0);

/** Whether so little is written on a page that it may be a stamp on a scan: then it is worth looking for pictures. */
export const mayBeStamp = (text: PageText): boolean => signsOf(text) <= MOST_SIGNS;

/** A page with few words and pictures. */
interface StampedPage {
  readonly page: number;
  readonly text: PageText;
  /** The part of it that the pictures cover. */
  readonly covered: number;
}

/** A line as it recurs: without the number of its page. */
const shape = (text: string): string => text.replace(/[\d\s]+/g, "");

/**
 * Which of these pages are scans on which somebody has put words (who may use it, when it was fetched, a page number):
 * pictures cover most of them, and their words recur on others of them, or there is no other page. A title on a
 * cover's background does not recur.
 */
export function stampedScans(pages: readonly StampedPage[], count: number): number[] {
  const covered = pages.filter((page) => page.covered >= MOST);
  const counts = new Map<string, number>();
  const shapesOf = ({ text }: StampedPage) => new Set(text.pieces.map((piece) => shape(piece.text)));
  for (const page of covered) for (const line of shapesOf(page)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return covered
    .filter((page) => count === 1 || [...shapesOf(page)].every((line) => line === "" || counts.get(line)! > 1))
    .map(({ page }) => page);
}
