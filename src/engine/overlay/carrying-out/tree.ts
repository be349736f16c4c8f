import type { Clause } from "../../../contract";

/** Clauses in reading order, every clause before what hangs under it and next to it. */
export type Tree = readonly Clause[];

/** The place behind a clause and everything under it. */
export function endOf(tree: Tree, at: number): number {
  const within = new Set([tree[at]!.id]);
  let end = at + 1;
  for (; end < tree.length && within.has(tree[end]!.parent ?? ""); end++) within.add(tree[end]!.id);
  return end;
}

/** An id that no clause has yet: the wanted name, counted on where it is taken. */
export function freeId(tree: Tree, wanted: string): string {
  const taken = new Set(tree.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  for (let count = 2; ; count++) if (!taken.has(`${wanted}~${count}`)) return `${wanted}~${count}`;
}

/** A clause with nothing read in it yet. */
export const newClause = (
  from: Pick<Clause, "id" | "parent" | "number" | "title" | "kind" | "text"> & Partial<Clause>,
): Clause => ({ normative: null, provisions: [], quantities: [], references: [], ...from });

export const replaceAt = (tree: Tree, at: number, clause: Clause): Clause[] => tree.with(at, clause);
