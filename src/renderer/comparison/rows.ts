import {
  type AlignmentRow,
  type ChangeCategory,
  type Clause,
  type ComparisonView,
  clauseNames,
  type NamedChange,
  ownText,
  type PairJudgement,
} from "../../contract";
import { rangesWithin, sideOf } from "../parts/marks";

type Range = [number, number];

/** A clause with where it says what the other side does not. */
export interface ShownClause {
  clause: Clause;
  /** What it is called in a list: a piece of a clause by its clause too. */
  name: string;
  changed: Range[];
  titleChanged: boolean;
}

/** A line of the comparison: an aligned row, or the place from which a moved clause was taken to its counterpart. */
export interface ShownRow {
  key: string;
  kind: AlignmentRow["kind"] | "taken";
  left: ShownClause[];
  right: ShownClause[];
  changes: NamedChange[];
  score: number;
  judgement: PairJudgement | undefined;
  /** Of a row without counterpart: the clause of the other text that it is judged against, which answers to another. */
  judgedBy?: string | undefined;
  /** For a place taken: the key of the row that shows its clause. */
  at?: string;
}

const isEditorial = (change: NamedChange) => change.category === "editorial";

type Names = ReadonlyMap<string, string>;

function shownClauses(
  clauses: readonly Clause[],
  names: Names,
  row: AlignmentRow,
  side: "left" | "right",
  quiet: boolean,
): ShownClause[] {
  const { changed } = sideOf(row.words, side === "left" ? "removed" : "added");
  const titleChanged = !quiet && row.changes.some(({ category }) => category === "title");
  let at = 0;
  return clauses.map((clause) => {
    const own = ownText(clause);
    const ranges = quiet || own !== clause.text ? [] : rangesWithin(changed, at, own.length);
    at += own.length + 1;
    return { clause, name: names.get(clause.id) ?? "", changed: ranges, titleChanged };
  });
}

const clausesOf = (ids: readonly string[], byId: ReadonlyMap<string, Clause>) =>
  ids.map((id) => byId.get(id)).filter((clause) => clause !== undefined);

const keyOf = (row: Pick<AlignmentRow, "left" | "right">) => `${row.left.join(" ")}|${row.right.join(" ")}`;

/** The clause that answers to another and was held against this row all the same. */
function judgedBy(
  row: AlignmentRow,
  judgement: PairJudgement | undefined,
  lefts: Names,
  rights: Names,
): string | undefined {
  if (!judgement) return undefined;
  return row.left.length > 0 ? rights.get(judgement.right[0]!) : lefts.get(judgement.left[0]!);
}

/** The aligned rows with their clauses and judgements; where editorial changes are hidden, such rows are unchanged. */
export function shownRows({ left, right, comparison }: ComparisonView, hideEditorial: boolean): ShownRow[] {
  const lefts = new Map(left.tree.map((clause) => [clause.id, clause]));
  const rights = new Map(right.tree.map((clause) => [clause.id, clause]));
  const [leftNames, rightNames] = [clauseNames(left.tree), clauseNames(right.tree)];
  const judgements = new Map(comparison.judgements.map((judgement) => [keyOf(judgement), judgement]));
  const aligned = new Set(comparison.rows.map(keyOf));
  const byTaken = new Map(
    comparison.judgements
      .filter((judgement) => !aligned.has(keyOf(judgement)))
      .flatMap((judgement) => [
        [keyOf({ left: judgement.left, right: [] }), judgement] as const,
        [keyOf({ left: [], right: judgement.right }), judgement] as const,
      ]),
  );
  const rows = comparison.rows.map((row): ShownRow => {
    const changes = hideEditorial ? row.changes.filter((change) => !isEditorial(change)) : row.changes;
    const quiet = hideEditorial && row.changes.length > 0 && changes.length === 0;
    return {
      key: keyOf(row),
      kind: quiet && row.kind === "modified" ? "equal" : row.kind,
      left: shownClauses(clausesOf(row.left, lefts), leftNames, row, "left", quiet),
      right: shownClauses(clausesOf(row.right, rights), rightNames, row, "right", quiet),
      changes,
      score: row.score,
      judgement: judgements.get(keyOf(row)) ?? byTaken.get(keyOf(row)),
      judgedBy: judgedBy(row, byTaken.get(keyOf(row)), leftNames, rightNames),
    };
  });
  return withPlacesTaken(rows, right.tree, rightNames);
}

/** Puts a line where each moved clause of the right would have stood, so that its way can be drawn. */
function withPlacesTaken(rows: readonly ShownRow[], rightTree: readonly Clause[], names: Names): ShownRow[] {
  const rowOf = new Map<string, ShownRow>();
  for (const row of rows) for (const { clause } of row.right) rowOf.set(clause.id, row);
  const behind = new Map<ShownRow | undefined, ShownRow[]>();
  let before: ShownRow | undefined;
  for (const clause of rightTree) {
    const row = rowOf.get(clause.id);
    if (row?.kind !== "moved") {
      before = row ?? before;
      continue;
    }
    const shown = { clause, name: names.get(clause.id) ?? "", changed: [], titleChanged: false };
    const taken: ShownRow = {
      key: `taken ${clause.id}`,
      kind: "taken",
      left: [],
      right: [shown],
      changes: [],
      score: 0,
      judgement: undefined,
      at: row.key,
    };
    behind.set(before, [...(behind.get(before) ?? []), taken]);
  }
  return [...(behind.get(undefined) ?? []), ...rows.flatMap((row) => [row, ...(behind.get(row) ?? [])])];
}

export interface ListedChange {
  key: string;
  row: ShownRow;
  change: NamedChange;
}

/** Every named change of the comparison, in reading order. */
export function listedChanges(rows: readonly ShownRow[]): ListedChange[] {
  return rows.flatMap((row) => row.changes.map((change, index) => ({ key: `${row.key} ${index}`, row, change })));
}

/** How many changes each category has. */
export function categoryCounts(rows: readonly ShownRow[]): Map<ChangeCategory, number> {
  const counts = new Map<ChangeCategory, number>();
  for (const { change } of listedChanges(rows)) counts.set(change.category, (counts.get(change.category) ?? 0) + 1);
  return counts;
}

export interface RowFilter {
  onlyChanged: boolean;
  /** Rows with a change of one of these; none is all. */
  categories: readonly ChangeCategory[];
}

export function filtered(rows: readonly ShownRow[], { onlyChanged, categories }: RowFilter): ShownRow[] {
  return rows.filter((row) => {
    if (onlyChanged && (row.kind === "equal" || row.kind === "taken")) return false;
    return categories.length === 0 || row.changes.some(({ category }) => categories.includes(category));
  });
}

/** Pairs of lines between which a moved clause went, by their positions. */
export function ways(rows: readonly ShownRow[]): { from: number; to: number }[] {
  const positions = new Map(rows.map((row, index) => [row.key, index]));
  return rows.flatMap((row, to) => {
    const from = row.at === undefined ? undefined : positions.get(row.at);
    return from === undefined ? [] : [{ from, to }];
  });
}

/** Marks an address that names a clause of the right text: ids are told apart within one text only. */
const OF_RIGHT = "right:";

/** How a row is named in an address: by its first clause on the left, else on the right. */
export function addressOf({ left, right }: ShownRow): string | undefined {
  const [first] = left;
  if (first) return first.clause.id;
  return right[0] && `${OF_RIGHT}${right[0].clause.id}`;
}

/** Where the row so named stands, -1 where there is none; a place taken is not the clause itself. */
export function positionOf(rows: readonly ShownRow[], address: string | undefined): number {
  if (address === undefined) return -1;
  const ofRight = address.startsWith(OF_RIGHT);
  const id = ofRight ? address.slice(OF_RIGHT.length) : address;
  return rows.findIndex(
    (row) => row.kind !== "taken" && (ofRight ? row.right : row.left).some(({ clause }) => clause.id === id),
  );
}
