import { RUNNING } from "../../../contract";
import { isContainer, type Label } from "../labels/label";
import { parseLabel } from "../labels/labels";
import { bare, type Unit } from "../unit";

/** Parts of a running line stand wide apart: number of the standard, title of the chapter, page. */
const PARTS = /\s{2,}/;
/** The number of a page that is counted by chapter or method: `301.1-4`, `A-2`. */
const PAGE_OF_CHAPTER = /^[A-Z\d]{1,5}(?:\.\d{1,3})?[A-Z]?[-–]\d{1,3}$/;

const partsOf = ({ text }: Unit): readonly string[] => text.split(PARTS);
/** Longer lines are no headings. */
const HEADING = 100;
const mayBeHeading = (unit: Unit): boolean => !isRunning(unit) && unit.text.length <= HEADING;
const isRunning = ({ block }: Unit): boolean => block.style === RUNNING;

/** A heading as running heads tell it: `第 4 章 设计` of `4 设计`, `附录 A` of `附录 A（规范性）检漏`. */
function namesOf(text: string, label: Label | null): readonly string[] {
  if (label === null) return [bare(text)];
  const number = /[\d.]+|[A-Z]$/.exec(label.number)?.[0] ?? label.number;
  const title = bare(text.slice(label.length));
  return [bare(text), `${number} ${title}`, ...(isContainer(label) ? [label.number] : [])];
}

/**
 * Lines that stand where running heads do, and say what a head says: in words that stand there on another page too, or that
 * repeat a heading of their own page. A title that stands at the same place on every page is none.
 */
export function runningLines(
  pages: readonly (readonly Unit[])[],
  isPageNumber: (text: string) => boolean,
): Set<number> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const part of new Set(page.filter(isRunning).flatMap(partsOf).map(bare)))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  const found = new Set<number>();
  for (const page of pages) {
    let headings: ReadonlySet<string> | undefined;
    const repeatsHeading = (part: string): boolean => {
      headings ??= new Set(page.filter(mayBeHeading).flatMap(({ text, label }) => namesOf(text, label)));
      return namesOf(part, parseLabel(part)).some((name) => headings!.has(name));
    };
    const isKnown = (part: string): boolean =>
      counts.get(bare(part))! > 1 || isPageNumber(part) || PAGE_OF_CHAPTER.test(part) || repeatsHeading(part);
    for (const unit of page) if (isRunning(unit) && partsOf(unit).every(isKnown)) found.add(unit.index);
  }
  return found;
}
