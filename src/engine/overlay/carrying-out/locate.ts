import type { Clause } from "../../../contract";
import { bareNumber } from "../loose";
import { isOfObject, type Place } from "../place";
import { type Refusal, refuse } from "./operations";
import { endOf, type Tree } from "./tree";

/** Where a place is in a tree: the clause itself, and the end of what hangs under it. */
export interface Located {
  readonly at: number;
  readonly end: number;
}

const isObject = ({ kind }: Clause): boolean => kind === "table" || kind === "figure";

/** `Annex A` and `ANNEX A` are one. */
const folded = (number: string): string => bareNumber(number).toLowerCase();

const bears = (clause: Clause, wanted: string): boolean => {
  if (clause.gone !== undefined || !["clause", "annex", "term-entry", "table", "figure"].includes(clause.kind))
    return false;
  // a section that is named by its title may have a number or none
  if (!/\d/.test(wanted) && !isOfObject(wanted) && folded(clause.title) === folded(wanted)) return true;
  return clause.number !== null && isObject(clause) === isOfObject(wanted) && folded(clause.number) === folded(wanted);
};

const only = (tree: Tree, found: readonly number[], owner?: number): Located | Refusal => {
  const names = (at: number): string => tree[at]!.id;
  if (found.length === 1) return { at: found[0]!, end: endOf(tree, found[0]!) };
  const named = owner === undefined ? found.map(names) : [names(owner)];
  return refuse(found.length === 0 ? "clause-not-found" : "clause-repeated", ...named);
};

const positions = (tree: Tree, from: number, to: number, is: (clause: Clause) => boolean): number[] =>
  tree.slice(from, to).flatMap((clause, i) => (is(clause) ? [from + i] : []));

/** Finds the one clause that a place names; several or none are a refusal. The whole text is from 0 to its end. */
export function locate(tree: Tree, { number, item, row, col, cells }: Place): Located | Refusal {
  if (number === null) return { at: 0, end: tree.length };
  const owner = only(
    tree,
    positions(tree, 0, tree.length, (clause) => bears(clause, number)),
  );
  if ("refused" in owner) return owner;
  if (item !== null) {
    const isItem = (clause: Clause) => clause.number !== null && bareNumber(clause.number) === item && !clause.gone;
    return only(tree, positions(tree, owner.at + 1, owner.end, isItem), owner.at);
  }
  if (((row ?? col) === null && cells.length === 0) || tree[owner.at]!.kind === "table") return owner;
  return only(
    tree,
    positions(tree, owner.at + 1, owner.end, ({ kind }) => kind === "table"),
    owner.at,
  );
}
