import { type AlignmentRow, type Clause, type ComparisonView, hostOf, type Language } from "../../../contract";
import { REPORT_WORDS } from "../../../words/reports";
import { wordOf } from "../../../words/vocabulary";
import { counted, type Report, tableOf } from "./model";
import { changeLines, isSubstantial } from "./named-changes";

/** A changed row with where it stands in the right text, or in the left one where that has no counterpart. */
function changedRows({ left, right, comparison }: ComparisonView) {
  const sides = { left: byId(left.tree), right: byId(right.tree) };
  return comparison.rows.flatMap((row) => {
    if (row.kind === "equal" && row.changes.length === 0) return [];
    const side = row.right.length > 0 ? "right" : "left";
    const clauses = row[side].map((id) => sides[side].get(id)).filter((clause) => clause !== undefined);
    if (clauses.every(({ kind }) => kind === "front-matter")) return [];
    return [{ row, ...placeOf(clauses, sides[side]) }];
  });
}

const byId = (clauses: readonly Clause[]) => new Map(clauses.map((clause) => [clause.id, clause]));

/** The number of the clause, and where in it the change stands. */
function placeOf(clauses: readonly Clause[], all: ReadonlyMap<string, Clause>) {
  const numbers = new Set<string>();
  const within = new Set<string>();
  for (const clause of clauses) {
    const host = hostOf(clause, all);
    numbers.add(host?.number ?? host?.title ?? "");
    if (host !== clause) within.add(clause.number ?? clause.title);
  }
  const listed = (parts: Set<string>) => [...parts].filter(Boolean).join(", ");
  return { number: listed(numbers), within: listed(within) };
}

const said = ({ kind, changes }: AlignmentRow, language: Language) =>
  [wordOf("alignment", kind, language), ...changeLines(changes, language)].join("\n");

/**
 * Two forms with a line for each change, the columns of persons left open: the commenting template of ISO/IEC
 * (ge, te, ed) and 意见汇总处理表.
 */
export function commentForms(view: ComparisonView, language: Language): NonNullable<Report["forms"]> {
  const words = REPORT_WORDS[language];
  const changed = changedRows(view);
  const blank = () => "";
  return [
    {
      name: words.commentTable,
      table: tableOf(changed, [
        { title: words.commentBy, weight: 3, of: blank },
        { title: words.commentLine, weight: 2, of: blank },
        { title: words.commentClause, weight: 3, of: ({ number }) => number },
        { title: words.commentPlace, weight: 3, of: ({ within }) => within },
        { title: words.commentType, weight: 3, of: ({ row }) => (isSubstantial(row) ? "te" : "ed") },
        { title: words.comment, weight: 12, of: ({ row }) => said(row, language) },
        { title: words.proposedChange, weight: 10, of: blank },
        { title: words.commentObservation, weight: 8, of: blank },
      ]),
    },
    {
      name: words.opinions,
      table: tableOf(
        changed.filter(({ row }) => isSubstantial(row)),
        [
          counted(words.number, 2),
          {
            title: words.opinionClause,
            weight: 4,
            of: ({ number, within }) => [number, within].filter(Boolean).join(" "),
          },
          { title: words.opinion, weight: 12, of: blank },
          { title: words.opinionBy, weight: 5, of: blank },
          { title: words.opinionResolution, weight: 8, of: blank },
          { title: words.remark, weight: 8, of: ({ row }) => said(row, language) },
        ],
      ),
    },
  ];
}
