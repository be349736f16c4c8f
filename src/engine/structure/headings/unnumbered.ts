import { isContainer } from "../labels/label";
import { isUnnumberedTitle } from "../labels/titles";
import type { Unit } from "../unit";
import { isWholeTitle, type PossibleHeading } from "./possible-headings";

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
  const counted = headings.filter(isPlainNumber);
  const areSteps = isUnnumbered(units) ? !goOnUnderTheNext(counted, units) : areAnnounced(counted, headings, units);
  if (!areSteps) return headings;
  return headings.map((heading) =>
    isPlainNumber(heading) ? { ...heading, weight: heading.weight - OF_STEP } : heading,
  );
}

const isPlainNumber = ({ label }: PossibleHeading): boolean => label.scheme === "decimal" && label.path.length === 1;

function goOnUnderTheNext(counted: readonly PossibleHeading[], units: readonly Unit[]): boolean {
  const starts = units.filter((unit) => isMarked(unit) && unit.label === null).map(({ index }) => index);
  return counted.some((heading, at) => {
    const before = counted[at - 1];
    if (before === undefined || heading.label.path[0] !== before.label.path[0]! + 1) return false;
    return starts.some((start) => start > before.unit.index && start < heading.unit.index);
  });
}

/** So many lists, each of which a colon announces, and so great a part of sentences among their items, are steps. */
const LISTS = 2;
const SENTENCES = 0.5;

/** Where nothing marks headings and a text has no other numbers: each list that begins with 1 is announced by a colon. */
function areAnnounced(
  counted: readonly PossibleHeading[],
  headings: readonly PossibleHeading[],
  units: readonly Unit[],
): boolean {
  const firsts = counted.filter(({ label }) => label.path[0] === 1);
  if (firsts.length < LISTS || headings.some(isDeeper)) return false;
  const places = new Map(units.map((unit, at) => [unit.index, at]));
  const isAnnounced = ({ unit }: PossibleHeading): boolean =>
    /[:：]$/.test(units[places.get(unit.index)! - 1]?.text ?? "");
  const sentences = counted.filter(({ unit, label }) => !isWholeTitle(unit.text.slice(label.length))).length;
  return firsts.every(isAnnounced) && sentences >= SENTENCES * counted.length;
}

const isDeeper = ({ label, weight }: PossibleHeading): boolean =>
  (label.scheme === "decimal" || label.scheme === "annex") && label.path.length > 1 && weight > 0;
