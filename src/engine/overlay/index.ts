import type { Clause, ClauseChange, Unapplied } from "../../contract";
import { diffWords } from "../compare/words";
import { applyLayers, type Layer } from "./apply";
import { carryOut } from "./carry-out";
import { readAmendment } from "./read-amendment";
import type { Tree } from "./tree";

/** An amendment: the id of its text, and its clauses. */
export interface AmendmentText {
  readonly text: string;
  readonly clauses: readonly Clause[];
}

export interface Effective {
  readonly clauses: Clause[];
  readonly changes: ClauseChange[];
  readonly unapplied: readonly Unapplied[];
  /** How many instructions each amendment holds, in the order given. */
  readonly instructions: readonly number[];
}

const layerOf = ({ text, clauses }: AmendmentText): Layer => ({
  by: { kind: "amendment", id: text },
  steps: readAmendment(clauses).map(({ words, order }) => ({ words, run: (tree) => carryOut(tree, order) })),
});

function changeOf(id: string, by: ClauseChange["by"], printed: Tree, effective: Tree): ClauseChange {
  const old = printed.find((clause) => clause.id === id);
  const now = effective.find((clause) => clause.id === id);
  const kind = old === undefined ? "added" : now === undefined || now.gone ? "deleted" : "changed";
  return {
    clause: id,
    kind,
    by,
    title: diffWords(old?.title ?? "", now?.title ?? ""),
    text: diffWords(old?.text ?? "", now?.text ?? ""),
  };
}

/**
 * The effective text 有效文本: the clauses of an edition with its amendments applied in the order given, each change
 * with the amendment that made it, and every instruction that could not be carried out with the reason. Provisions,
 * quantities and references of changed clauses are not read anew here (engine/analyse).
 */
export function effectiveClauses(printed: Tree, amendments: readonly AmendmentText[]): Effective {
  const layers = amendments.map(layerOf);
  const { clauses, changed, unapplied } = applyLayers(printed, layers);
  const changes = [...changed].map(([id, by]) => changeOf(id, [...by], printed, clauses));
  return { clauses, changes, unapplied, instructions: layers.map(({ steps }) => steps.length) };
}
