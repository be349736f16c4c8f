import type { ChangedBy, Clause, Unapplied } from "../../../contract";
import { isRefusal, type Refusal } from "./operations";
import type { Tree } from "./tree";

/** One change over a text: how it is written, and what it does to the clauses or why it cannot. */
export interface Step {
  readonly words: string;
  readonly run: (tree: Tree) => Clause[] | Refusal;
}

/** Changes from one source, in their order. */
export interface Layer {
  readonly by: ChangedBy;
  readonly steps: readonly Step[];
}

export interface Layered {
  readonly clauses: Clause[];
  /** What changed each clause, by its id; clauses that are gone altogether too. */
  readonly changed: ReadonlyMap<string, readonly ChangedBy[]>;
  readonly unapplied: readonly Unapplied[];
}

/** The ids of clauses that a step has changed, made or taken out: steps leave the others the objects that they were. */
function touched(before: Tree, after: Tree): string[] {
  const old = new Map(before.map((clause) => [clause.id, clause]));
  const ids = after.filter((clause) => old.get(clause.id) !== clause).map(({ id }) => id);
  const left = new Set(after.map(({ id }) => id));
  return [...ids, ...before.filter(({ id }) => !left.has(id)).map(({ id }) => id)];
}

/** Lays changes over the clauses of a text, one after the other; one that cannot be made changes nothing. */
export function applyLayers(clauses: Tree, layers: readonly Layer[]): Layered {
  let tree: Clause[] = [...clauses];
  const changed = new Map<string, ChangedBy[]>();
  const unapplied: Unapplied[] = [];
  for (const { by, steps } of layers) {
    for (const { words, run } of steps) {
      const made = run(tree);
      if (isRefusal(made)) {
        unapplied.push({ by, words, reason: made.refused, clauses: [...made.clauses] });
        continue;
      }
      for (const id of touched(tree, made)) {
        const known = changed.get(id) ?? [];
        if (!known.some((one) => one.id === by.id)) changed.set(id, [...known, by]);
      }
      tree = made;
    }
  }
  return { clauses: tree, changed, unapplied };
}
