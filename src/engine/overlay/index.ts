import type { AnchoredEdit, Clause, ClauseChange, StructureEdit, Unapplied } from "../../contract";
import { diffWords } from "../compare/words";
import { tableText } from "../structure/page/table-text";
import { anchored, resolved } from "./carrying-out/anchor";
import { applyLayers, type Layer } from "./carrying-out/apply";
import { carryOut } from "./carrying-out/carry-out";
import { correct } from "./carrying-out/correct";
import { isRefusal, type Refusal } from "./carrying-out/operations";
import type { Tree } from "./carrying-out/tree";
import { readAmendment } from "./reading/read-amendment";

/** An amendment: the id of its text, and its clauses. */
export interface AmendmentText {
  readonly text: string;
  readonly clauses: readonly Clause[];
}

/** A correction of the structure by its id. */
export interface CorrectionStep {
  readonly id: string;
  readonly edit: AnchoredEdit;
}

export interface Effective {
  readonly clauses: Clause[];
  /** As printed: with the corrections, without the amendments. */
  readonly printed: Clause[];
  readonly changes: ClauseChange[];
  /** The clauses that each correction changed, in the order given. */
  readonly corrected: readonly (readonly string[])[];
  readonly unapplied: readonly Unapplied[];
  /** How many instructions each amendment holds, in the order given. */
  readonly instructions: readonly number[];
}

function amendmentLayer({ text, clauses }: AmendmentText): Layer {
  const tables = new Map(clauses.flatMap(({ cells }) => (cells ? [[tableText(cells), cells] as const] : [])));
  const steps = readAmendment(clauses).map(({ words, order }) => ({
    words,
    run: (tree: Tree) => carryOut(tree, order, tables),
  }));
  return { by: { kind: "amendment", id: text }, steps };
}

function runCorrection(tree: Tree, { edit, ...words }: AnchoredEdit): Clause[] | Refusal {
  // what was typed stands in the text as imported, below every correction of its structure
  if (edit.op === "type") return [...tree];
  const found = resolved(tree, { ...words, edit });
  return "refused" in found ? found : correct(tree, found);
}

const correctionLayer = ({ id, edit }: CorrectionStep): Layer => ({
  by: { kind: "correction", id },
  steps: [{ words: edit.words, run: (tree) => runCorrection(tree, edit) }],
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
 * The effective text 有效文本: the clauses of an edition as imported, with the corrections of persons and then its
 * amendments applied in the order given, each change with what made it, and everything that could not be carried out
 * with the reason. Provisions, quantities and references of changed clauses are not read anew here (engine/analyse).
 */
export function effectiveClauses(
  imported: Tree,
  corrections: readonly CorrectionStep[],
  amendments: readonly AmendmentText[],
): Effective {
  const corrected = applyLayers(imported, corrections.map(correctionLayer));
  const layers = amendments.map(amendmentLayer);
  const { clauses, changed, unapplied } = applyLayers(corrected.clauses, layers);
  return {
    clauses,
    printed: corrected.clauses,
    changes: [...changed].map(([id, by]) => changeOf(id, [...by], corrected.clauses, clauses)),
    corrected: corrections.map(({ id }) =>
      [...corrected.changed].flatMap(([clause, by]) => (by.some((one) => one.id === id) ? [clause] : [])),
    ),
    unapplied: [...corrected.unapplied, ...unapplied],
    instructions: layers.map(({ steps }) => steps.length),
  };
}

/** A correction with the words that it is known by in another reading, or why it cannot be made in this tree. */
export function tryCorrection(printed: Tree, edit: StructureEdit): AnchoredEdit | Refusal {
  const made = anchored(printed, edit);
  if ("refused" in made) return made;
  const tried = runCorrection(printed, made);
  return isRefusal(tried) ? tried : made;
}
