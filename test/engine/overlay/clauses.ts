import type { Clause } from "../../../src/contract";
import { parseLabel } from "../../../src/engine/structure/labels/labels";

type Line = readonly [number: string | null, title: string, text?: string, more?: Partial<Clause>];

/** A tree from lines: each number hangs under the one it goes on from, an item without one under the clause before. */
export function clausesOf(...lines: readonly Line[]): Clause[] {
  const tree: Clause[] = [];
  for (const [number, title, text = "", more = {}] of lines) {
    const stem = number?.includes(".") ? number.slice(0, number.lastIndexOf(".")) : null;
    const above = tree.find((clause) => clause.number === stem || clause.number === `附录${stem}`);
    const isPiece = number === null || parseLabel(`${number} `) === null;
    const parent = isPiece ? (tree.findLast(({ kind }) => kind === "clause")?.id ?? null) : (above?.id ?? null);
    const kind = number?.startsWith("附录") ? "annex" : isPiece && number ? "list-item" : "clause";
    const id = isPiece ? `${parent}/${number ?? "p"}` : number!;
    const read = { normative: null, provisions: [], quantities: [], references: [] };
    tree.push({ id, parent, number, title, kind, text, ...read, ...more });
  }
  return tree;
}
