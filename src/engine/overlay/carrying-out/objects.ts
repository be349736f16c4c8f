import type { Clause } from "../../../contract";
import { tableText } from "../../structure/page/table-text";
import type { Place } from "../place";
import { type Body, bodyTable } from "./body";
import { type Refusal, refuse, rewrite, strike } from "./operations";
import { withCell, without, withRows } from "./table";
import { replaceAt, type Tree } from "./tree";

type Made = Clause[] | Refusal;

const isOfCells = ({ row, col, cells }: Place): boolean => row !== null || col !== null || cells.length > 0;

const put = (tree: Tree, at: number, made: Clause | Refusal): Made =>
  "refused" in made ? made : replaceAt(tree, at, made);

/** A whole table in the place of another, with its caption where the new one has one. */
function replaceTable(tree: Tree, at: number, body: Body): Made {
  const own = tree[at]!;
  const made = bodyTable(body);
  if (made === null) return refuse("body-missing", own.id);
  const { caption, cells, others } = made;
  return rewrite(tree, at, { title: caption || own.title, text: [tableText(cells), ...others].join("\n"), cells });
}

/** Puts what a body says in the place of a table, of one of its cells, or of a figure. */
export function replaceObject(tree: Tree, at: number, place: Place, body: Body): Made {
  const own = tree[at]!;
  if (own.kind === "figure") return refuse("picture", own.id);
  if (!isOfCells(place)) return replaceTable(tree, at, body);
  if (!body.words.includes("\n") && !body.words.includes("\t")) return put(tree, at, withCell(own, place, body.words));
  const made = bodyTable(body);
  if (made === null) return refuse("not-understood", own.id);
  return put(tree, at, withRows(own, place, made.cells, true));
}

/** Adds rows to a table: behind the one that the place names, else at its end. */
export function appendToTable(tree: Tree, at: number, place: Place, body: Body): Made {
  const made = bodyTable(body);
  if (made === null) return refuse("not-understood", tree[at]!.id);
  return put(tree, at, withRows(tree[at]!, place, made.cells));
}

/** Takes a table or figure away, or a row or column of a table. */
export const removeObject = (tree: Tree, at: number, place: Place): Made =>
  isOfCells(place) ? put(tree, at, without(tree[at]!, place)) : strike(tree, at);
