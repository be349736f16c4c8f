import type { ClauseUnit } from "../../../contract";
import type { Link } from "./link";
import { titleEssence } from "./same";

/** Whether a left clause stands above the partner of a right one, or the other way round. */
export type IsHeading = (left: number, right: number) => boolean;

/** Whether clause `i` stands under clause `above` of its text, by number or parent. */
const isUnder = (units: readonly ClauseUnit[]) => (i: number, above: number) => {
  const [one, other] = [units[i]!, units[above]!];
  return one.parent === other.id || (other.number ? (one.number?.startsWith(`${other.number}.`) ?? false) : false);
};

/**
 * What stands above a clause's partner says in general what the clause says: it is no counterpart of a part of it. One that
 * bears the clause's own title is what it begins with, and the partner what comes next.
 */
export function headings(links: readonly Link[], left: readonly ClauseUnit[], right: readonly ClauseUnit[]): IsHeading {
  const ofLeft = new Map(links.map((link) => [link.left, link.right]));
  const ofRight = new Map(links.map((link) => [link.right, link.left]));
  const [underLeft, underRight] = [isUnder(left), isUnder(right)];
  const areNamesakes = (i: number, j: number) => {
    const title = titleEssence(left[i]!);
    return title !== "" && title === titleEssence(right[j]!);
  };
  return (i, j) => {
    const [there, here] = [ofLeft.get(i), ofRight.get(j)];
    const isAbove = (there !== undefined && underRight(there, j)) || (here !== undefined && underLeft(here, i));
    return isAbove && !areNamesakes(i, j);
  };
}
