import { bareNumber } from "./loose";
import type { Tree } from "./tree";

/** A number by its parts: `5.10` is 5, 10; `A.2` is A, 2; `附录C` is C. */
const partsOf = (number: string): string[] => number.replace(/^(?:附录|Annex|Appendix)/i, "").split(".");

const rank = (part: string): number => (/^\d+$/.test(part) ? Number(part) : part.charCodeAt(0) + 1_000);

/** Where a clause with a new number belongs in a tree: behind the last of its siblings that come before it. */
export function placeOfNumber(tree: Tree, number: string): { before: number | null; parent: number | null } {
  const own = partsOf(number);
  let before: number | null = null;
  let best = -1;
  let parent: number | null = null;
  tree.forEach((clause, at) => {
    if (clause.number === null || !["clause", "annex", "term-entry"].includes(clause.kind)) return;
    const other = partsOf(bareNumber(clause.number));
    const shared = own.slice(0, -1).every((part, i) => other[i] === part);
    if (shared && other.length === own.length - 1) parent = at;
    const value = rank(other.at(-1)!);
    if (!shared || other.length !== own.length || value >= rank(own.at(-1)!) || value < best) return;
    best = value;
    before = at;
  });
  return { before, parent };
}
