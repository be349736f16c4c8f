import { chooseSequence } from "./choose";
import { ofSchemes, type PossibleHeading } from "./possible-headings";

/** So many points, with chapter 1 below so many of them, are above the numbers of their text. */
const POINTS = 2;

/**
 * The points 一、二、 of an agreement or a plan under each of which the clauses are counted anew (1. 1.1 2. …). Where
 * numbers of one level stand below them, those only count items, and where numbers stand before them, the points do.
 * The points of an explanation behind which the text begins anew are counted for themselves.
 */
export function pointsAbove(headings: readonly PossibleHeading[]): readonly PossibleHeading[] {
  const points = chooseSequence(ofSchemes(headings, "outline"));
  if (points.length < POINTS) return [];
  const numbers = ofSchemes(headings, "decimal").filter(({ weight }) => weight > 0);
  const [first] = numbers;
  if (first === undefined || first.unit.index < points[0]!.unit.index) return [];
  const last = points.at(-1)!.unit.index;
  if (headings.some(({ label, unit }) => label.anew && unit.index > last)) return points;
  if (numbers.every(({ label }) => label.path.length === 1)) return [];
  const firsts = numbers.filter(({ label }) => label.path.length === 1 && label.path[0] === 1);
  const begun = new Set(firsts.map((heading) => placeAmong(points, heading)));
  return begun.size >= POINTS ? points : [];
}

/** Headings below the points: under each of them numbers may begin anew. */
export const countedUnder = (
  points: readonly PossibleHeading[],
  headings: readonly PossibleHeading[],
): readonly PossibleHeading[] =>
  points.length === 0
    ? headings
    : headings.map((heading) => ({ ...heading, part: heading.part + placeAmong(points, heading) }));

/** How many of the points stand before a heading. */
const placeAmong = (points: readonly PossibleHeading[], { unit }: PossibleHeading): number =>
  points.filter((point) => point.unit.index < unit.index).length;
