import type { Clause, ClauseKind, RefusalReason, TableCell } from "../../../contract";
import { literal } from "../../literal";
import { bareNumber } from "../loose";
import { endOf, freeId, newClause, replaceAt, type Tree } from "./tree";

/** A change that was not made, with the clauses that it speaks of as far as they were found. */
export interface Refusal {
  readonly refused: RefusalReason;
  readonly clauses: readonly string[];
}

export const refuse = (refused: RefusalReason, ...clauses: readonly string[]): Refusal => ({ refused, clauses });

export const isRefusal = (made: Clause[] | Refusal): made is Refusal => !Array.isArray(made);

/** Gives a clause other words; what is left out stays as it is. */
export function rewrite(
  tree: Tree,
  at: number,
  words: { title?: string; text?: string; cells?: TableCell[] },
): Clause[] {
  return replaceAt(tree, at, { ...tree[at]!, ...words });
}

/** Whether words outside a stretch of the tree speak of a table or figure by its number. */
function isCitedOutside(tree: Tree, number: string, at: number, end: number): boolean {
  const cited = new RegExp(`${literal(bareNumber(number))}(?![\\d.]\\d|\\d)`, "i");
  return tree.some(
    (clause, i) => (i < at || i >= end) && clause.gone === undefined && cited.test(bareNumber(clause.text)),
  );
}

/**
 * Takes the words of a clause and of everything under it away; the clauses stay, without text and marked, so that what
 * speaks of them finds them, as a consolidated text prints `4.7 （删除）`. A table or figure that is printed below the
 * clause but is spoken of elsewhere is not of it alone, and stays.
 */
export function strike(tree: Tree, at: number): Clause[] {
  const end = endOf(tree, at);
  return tree.map((clause, i) => {
    if (i < at || i >= end) return clause;
    const isObject = i > at && (clause.kind === "table" || clause.kind === "figure");
    if (isObject && clause.number !== null && isCitedOutside(tree, clause.number, at, end)) return clause;
    const { cells: _, ...rest } = clause;
    return { ...rest, text: "", gone: "deleted" };
  });
}

export interface NewWords {
  readonly number: string | null;
  readonly title: string;
  readonly text: string;
  readonly kind: ClauseKind;
  readonly cells?: TableCell[];
}

/** Puts a clause under a parent (null: the top), at a place in reading order. */
export function insert(tree: Tree, at: number, parent: string | null, { number, ...words }: NewWords): Clause[] {
  const id = freeId(tree, number ?? `${parent ?? "front"}/p`);
  return tree.toSpliced(at, 0, newClause({ id, parent, number, ...words }));
}
