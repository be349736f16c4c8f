import { isContainer } from "../labels/label";
import { isUnnumberedTitle } from "../labels/titles";
import type { Unit } from "../unit";
import type { PossibleHeading } from "./possible-headings";

/** So many headings without a number, and so small a part with one, make a text that is not numbered: a handbook, a page of a site. */
const HEADINGS = 4;
const NUMBERED_SHARE = 0.25;
/** What speaks against a plain number in such a text: it counts steps, or is a quantity in a title (`20 人帐篷`). */
const OF_STEP = 9;

/** Whether a text has headings that the format marks and that have no numbers. */
export function isUnnumbered(units: readonly Unit[]): boolean {
  const marked = units.filter((unit) => isMarked(unit) && !isUnnumberedTitle(unit.text));
  const unnumbered = marked.filter(({ label }) => label === null).length;
  const numbered = marked.filter(({ label }) => label !== null && !isContainer(label)).length;
  return unnumbered >= HEADINGS && numbered <= NUMBERED_SHARE * unnumbered;
}

const isMarked = ({ block }: Unit): boolean => block.kind === "paragraph" && block.headingLevel !== undefined;

/**
 * In a text without numbered headings, lists that begin with 1 under a heading and end before the next count steps; where one
 * of them goes on under the next heading, its numbers are those of paragraphs (as in a STANAG).
 */
export function asSteps(headings: readonly PossibleHeading[], units: readonly Unit[]): readonly PossibleHeading[] {
  if (!isUnnumbered(units)) return headings;
  const counted = headings.filter(isPlainNumber);
  const starts = units.filter((unit) => isMarked(unit) && unit.label === null).map(({ index }) => index);
  const goesOn = counted.some((heading, at) => {
    const before = counted[at - 1];
    if (before === undefined || heading.label.path[0] !== before.label.path[0]! + 1) return false;
    return starts.some((start) => start > before.unit.index && start < heading.unit.index);
  });
  if (goesOn) return headings;
  return headings.map((heading) =>
    isPlainNumber(heading) ? { ...heading, weight: heading.weight - OF_STEP } : heading,
  );
}

const isPlainNumber = ({ label }: PossibleHeading): boolean => label.scheme === "decimal" && label.path.length === 1;
