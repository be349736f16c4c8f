import type { AlignmentRow, Comparison, NamedChange, StructuredText } from "../../contract";

type Clauses = Pick<StructuredText, "clauses">;

/**
 * One entry of the list of main technical changes in a foreword (GB/T 1.1-2020, 8.3): what was added, changed or
 * deleted, with its place in the new and in the replaced edition.
 */
export interface EditionChange {
  readonly action: "added" | "changed" | "deleted";
  /** Title, or where there is none the beginning of the wording. */
  readonly subject: string;
  /** Numbers of the clauses in the replaced and in the new edition. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly changes: readonly NamedChange[];
}

/**
 * One row of the table of technical differences of a national text from an international one (GB/T 1.2-2020, MOD). The
 * reason is a person's to give.
 */
export interface Deviation {
  readonly clauses: readonly string[];
  readonly difference: EditionChange;
  readonly reason: null;
}

const ACTIONS = { added: "added", deleted: "deleted" } as const;
const NOT_TECHNICAL: ReadonlySet<NamedChange["category"]> = new Set(["editorial", "number", "title"]);
const QUOTED = 30;

const isTechnical = (row: AlignmentRow, changes: readonly NamedChange[]) =>
  row.kind === "added" || row.kind === "deleted" || row.kind === "split" || row.kind === "merged" || changes.length > 0;

/** The technical changes from the replaced edition (left) to the new one (right), in the order of the comparison. */
export function mainChanges(comparison: Pick<Comparison, "rows">, left: Clauses, right: Clauses): EditionChange[] {
  const lefts = new Map(left.clauses.map((clause) => [clause.id, clause]));
  const rights = new Map(right.clauses.map((clause) => [clause.id, clause]));
  return comparison.rows.flatMap((row): EditionChange[] => {
    const before = row.left.map((id) => lefts.get(id)!);
    const after = row.right.map((id) => rights.get(id)!);
    const said = [...after, ...before].filter(({ kind }) => kind !== "front-matter");
    const changes = row.changes.filter(
      ({ category, nature }) => !NOT_TECHNICAL.has(category) && nature !== "unit-only",
    );
    if (said.length === 0 || !isTechnical(row, changes)) return [];
    const titled = said.find(({ title }) => title !== "");
    const numbers = (clauses: typeof before) => clauses.flatMap(({ number }) => number ?? []);
    return [
      {
        action: row.kind === "added" || row.kind === "deleted" ? ACTIONS[row.kind] : "changed",
        subject: titled?.title ?? said[0]!.text.slice(0, QUOTED),
        before: numbers(before),
        after: numbers(after),
        changes,
      },
    ];
  });
}

/** The table of technical differences of a national text (right) from the international one it is based on (left). */
export function deviations(comparison: Pick<Comparison, "rows">, left: Clauses, right: Clauses): Deviation[] {
  return mainChanges(comparison, left, right).map((difference) => ({
    clauses: difference.after.length > 0 ? difference.after : difference.before,
    difference,
    reason: null,
  }));
}
