import { bareNumber } from "../loose";
import { isOfObject } from "../place";
import type { Tree } from "./tree";

/** A number by its parts: `5.10` is 5, 10; `A.2` is A, 2; `附录C` is C; `表5.2-1` is 5, 2, 1. */
const partsOf = (number: string): string[] =>
  number.replace(/^(?:附录|Annex|Appendix|[表图]|Table|Figure)/i, "").split(/[.-]/);

const rank = (part: string): number => (/^\d+$/.test(part) ? Number(part) : part.charCodeAt(0) + 1_000);

/** Tables count by themselves, and so do figures. */
const seriesOf = (number: string): string => (isOfObject(number) ? number[0]!.toLowerCase() : "");

/** Where a clause with a new number belongs in a tree: behind the last of its siblings that come before it. */
export function placeOfNumber(tree: Tree, number: string): { before: number | null; parent: number | null } {
  const own = partsOf(number);
  const series = seriesOf(number);
  let before: number | null = null;
  let best = -1;
  let parent: number | null = null;
  tree.forEach((clause, at) => {
    if (clause.number === null || !["clause", "annex", "term-entry", "table", "figure"].includes(clause.kind)) return;
    if (seriesOf(clause.number) !== series) return;
    const other = partsOf(bareNumber(clause.number));
    const shared = own.slice(0, -1).every((part, i) => other[i] === part);
    if (shared && other.length === own.length - 1 && series === "") parent = at;
    const value = rank(other.at(-1)!);
    if (!shared || other.length !== own.length || value >= rank(own.at(-1)!) || value < best) return;
    best = value;
    before = at;
  });
  return { before, parent };
}
