import {
  type AlignmentRow,
  ATTACHED_KINDS,
  type Clause,
  type Comparison,
  type NamedChange,
  type StructuredText,
} from "../../contract";

type Clauses = Pick<StructuredText, "clauses">;

/**
 * One entry of the list of main technical changes in a foreword (GB/T 1.1-2020, 8.3): what was added, changed or
 * deleted, with its place in the new and in the replaced edition.
 */
export interface EditionChange {
  readonly action: "added" | "changed" | "deleted";
  /** Title, or where there is none the beginning of the wording. */
  readonly subject: string;
  /** Places of the clauses in the replaced and in the new edition: their number, an attached piece's behind its clause's. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly changes: readonly NamedChange[];
}

/**
 * One row of the table of technical differences of a national text from an international one (GB/T 1.2-2020, MOD). The
 * reason is a person's to give.
 */
export interface Deviation {
  /** Places in the national text, none where something of the international one was left out. */
  readonly clauses: readonly string[];
  /** Places in the international text, none where something was added to it. */
  readonly baseClauses: readonly string[];
  readonly difference: EditionChange;
  readonly reason: null;
}

const ACTIONS = { added: "added", deleted: "deleted" } as const;
const NOT_TECHNICAL: ReadonlySet<NamedChange["category"]> = new Set(["editorial", "number", "title"]);
const QUOTED = 30;

const isTechnical = (row: AlignmentRow, changes: readonly NamedChange[]) =>
  row.kind === "added" || row.kind === "deleted" || row.kind === "split" || row.kind === "merged" || changes.length > 0;

/** `4.2`, `4.2 a)`, `4.2 表 1`; a piece without number stands for its clause. */
function placeOf(clause: Clause, clauses: ReadonlyMap<string, Clause>): string | null {
  const host = ATTACHED_KINDS.has(clause.kind) && clause.parent !== null ? clauses.get(clause.parent) : undefined;
  const place = [host && placeOf(host, clauses), clause.number].filter(Boolean).join(" ");
  return place === "" ? null : place;
}

/** Whether all of an added or deleted row stands under clauses that were added or deleted with it. */
const isWithin = (row: AlignmentRow, gone: ReadonlySet<string>, side: ReadonlyMap<string, Clause>) =>
  (row.kind === "added" ? row.right : row.left).every((id) => {
    const parent = side.get(id)?.parent ?? null;
    return parent !== null && gone.has(parent);
  });

/** The technical changes from the replaced edition (left) to the new one (right), in the order of the comparison. */
export function mainChanges(comparison: Pick<Comparison, "rows">, left: Clauses, right: Clauses): EditionChange[] {
  const lefts = new Map(left.clauses.map((clause) => [clause.id, clause]));
  const rights = new Map(right.clauses.map((clause) => [clause.id, clause]));
  const idsOf = (kind: "added" | "deleted", side: "left" | "right") =>
    new Set(comparison.rows.filter((row) => row.kind === kind).flatMap((row) => row[side]));
  const added = idsOf("added", "right");
  const deleted = idsOf("deleted", "left");
  return comparison.rows.flatMap((row): EditionChange[] => {
    if (row.kind === "added" && isWithin(row, added, rights)) return [];
    if (row.kind === "deleted" && isWithin(row, deleted, lefts)) return [];
    const before = row.left.map((id) => lefts.get(id)!);
    const after = row.right.map((id) => rights.get(id)!);
    const said = [...after, ...before].filter(({ kind }) => kind !== "front-matter");
    const changes = row.changes.filter(
      ({ category, nature }) => !NOT_TECHNICAL.has(category) && nature !== "unit-only",
    );
    if (said.length === 0 || !isTechnical(row, changes)) return [];
    const titled = said.find(({ title }) => title !== "");
    const places = (clauses: typeof before, all: typeof lefts) => [
      ...new Set(clauses.flatMap((clause) => placeOf(clause, all) ?? [])),
    ];
    return [
      {
        action: row.kind === "added" || row.kind === "deleted" ? ACTIONS[row.kind] : "changed",
        subject: titled?.title ?? said[0]!.text.slice(0, QUOTED),
        before: places(before, lefts),
        after: places(after, rights),
        changes,
      },
    ];
  });
}

/** The table of technical differences of a national text (right) from the international one it is based on (left). */
export function deviations(comparison: Pick<Comparison, "rows">, left: Clauses, right: Clauses): Deviation[] {
  return mainChanges(comparison, left, right).map((difference) => ({
    clauses: difference.after,
    baseClauses: difference.before,
    difference,
    reason: null,
  }));
}
