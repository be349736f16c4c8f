import type { AnchoredEdit, Clause, StructureEdit } from "../../../contract";
import { bare } from "../../structure/unit";
import { findWords } from "../loose";
import { type Refusal, refuse } from "./operations";
import type { Tree } from "./tree";

/** So much of a clause tells it from the others of its text. */
const ANCHOR_SIGNS = 160;
const PLACE_SIGNS = 40;

/** What a clause is known by in another reading of its source: how its words begin, wherever its title ends. */
export const wordsOf = ({ number, title, text }: Pick<Clause, "number" | "title" | "text">): string =>
  bare(`${number ?? ""}${title}${text}`.slice(0, 4 * ANCHOR_SIGNS)).slice(0, ANCHOR_SIGNS);

/** The clause that is meant: of those with its words the one with its id, else the only one. */
function meant(tree: Tree, id: string, words: string): number | null {
  const alike = tree.flatMap((clause, at) => (wordsOf(clause) === words ? [at] : []));
  const own = alike.find((at) => tree[at]!.id === id);
  return own ?? (alike.length === 1 && words !== "" ? alike[0]! : null);
}

/** Adds to a correction the words of what it means; a refusal where its clauses are not in the tree. */
export function anchored(tree: Tree, edit: StructureEdit): AnchoredEdit | Refusal {
  const clause = tree.find(({ id }) => id === edit.clause);
  if (clause === undefined) return refuse("clause-not-found");
  const words = wordsOf(clause);
  if (edit.op === "split") return { edit, words, otherWords: clause.text.slice(edit.at).trim().slice(0, PLACE_SIGNS) };
  if (edit.op !== "move" || edit.parent === null) return { edit, words, otherWords: null };
  const parent = tree.find(({ id }) => id === edit.parent);
  return parent === undefined ? refuse("clause-not-found") : { edit, words, otherWords: wordsOf(parent) };
}

/** Where the text of a clause is to be split: at the offset where the words still follow it, else before the words. */
function splitPlace(text: string, at: number, words: string): number | null {
  if (text.slice(at).trim().startsWith(words)) return at;
  const found = findWords(text, words);
  return found.length === 1 ? found[0]!.start : null;
}

/** The same correction with the ids and the offset that its words have in this tree; a refusal where they are gone. */
export function resolved(
  tree: Tree,
  { edit, words, otherWords }: AnchoredEdit & { edit: StructureEdit },
): StructureEdit | Refusal {
  const at = meant(tree, edit.clause, words);
  if (at === null) return refuse("anchor-gone");
  const { id: clause, text } = tree[at]!;
  if (edit.op === "split") {
    const place = splitPlace(text, edit.at, otherWords ?? "");
    return place === null ? refuse("anchor-gone", clause) : { ...edit, clause, at: place };
  }
  if (edit.op !== "move" || edit.parent === null) return { ...edit, clause };
  const parent = meant(tree, edit.parent, otherWords ?? "");
  return parent === null ? refuse("anchor-gone", clause) : { ...edit, clause, parent: tree[parent]!.id };
}
