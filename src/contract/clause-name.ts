import type { Clause } from "./text";

type Named = Pick<Clause, "id" | "parent" | "number" | "title" | "kind">;

/** A clause beside clauses of other standards. */
interface Cited {
  readonly designator: string;
  readonly number: string | null;
}

/** Kinds whose own number is a label within a clause. */
export const PIECE_KINDS: readonly Clause["kind"][] = ["list-item", "note", "example", "formula"];

/** Kinds that belong to a clause and stand or move with it. */
export const ATTACHED_KINDS: ReadonlySet<Clause["kind"]> = new Set([...PIECE_KINDS, "table", "figure"]);

/** The clause that another belongs to, itself where it belongs to none; undefined where nothing stands above it. */
export function hostOf(clause: Clause, byId: ReadonlyMap<string, Clause>): Clause | undefined {
  let at: Clause | undefined = clause;
  while (at && ATTACHED_KINDS.has(at.kind)) at = at.parent === null ? undefined : byId.get(at.parent);
  return at;
}

/**
 * What each clause of a text is called, by its id: its number, a piece of a clause by that of the clause and its own
 * label (`3.4 a)`), which alone would say nothing; what has no number at all by its title, else by what it is part of.
 */
export function clauseNames(tree: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, parent, number, title, kind } of tree) {
    const above = (parent === null ? undefined : names.get(parent)) ?? "";
    const own = number === null ? title || above : PIECE_KINDS.includes(kind) ? `${above} ${number}`.trim() : number;
    names.set(id, own);
  }
  return names;
}

/** A clause as it is cited: by the number of its standard and its own, where it has one. */
export const citedAs = ({ designator, number }: Cited): string => [designator, number].filter(Boolean).join(" ");

/** A pair of clauses as lists, questions and faults name it. */
export const pairName = (left: Cited, right: Cited): string => `${citedAs(left)} ↔ ${citedAs(right)}`;
