import type { Clause, ClauseKind, RefusalReason, TableCell } from "../../contract";
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

/**
 * Takes the words of a clause and of everything under it away; the clauses stay, without text and marked, so that what
 * speaks of them finds them, as a consolidated text prints `4.7 （删除）`.
 */
export function strike(tree: Tree, at: number): Clause[] {
  const end = endOf(tree, at);
  return tree.map((clause, i) => {
    if (i < at || i >= end) return clause;
    const { cells: _, ...rest } = clause;
    return { ...rest, text: "", gone: "deleted" };
  });
}

export interface NewWords {
  readonly number: string | null;
  readonly title: string;
  readonly text: string;
  readonly kind: ClauseKind;
}

/** Puts a clause under a parent (null: the top), at a place in reading order. */
export function insert(tree: Tree, at: number, parent: string | null, { number, ...words }: NewWords): Clause[] {
  const id = freeId(tree, number ?? `${parent ?? "front"}/p`);
  return tree.toSpliced(at, 0, newClause({ id, parent, number, ...words }));
}
