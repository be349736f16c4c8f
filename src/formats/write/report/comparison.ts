import {
  type AlignmentRow,
  type Clause,
  type ComparisonView,
  clauseNames,
  HARDLY_CORRESPONDS,
  type IndicatorRow,
  type Language,
  type PairJudgement,
  type RowVerdict,
  rowKey,
  type TextView,
  writtenValue,
} from "../../../contract";
import { fill } from "../../../words/language";
import { reasonSentence } from "../../../words/reasons";
import { comparisonWords } from "../../../words/reports";
import { called, type Sides, sidesOf } from "../../../words/sides";
import { wordOf } from "../../../words/vocabulary";
import { editionChanges } from "./edition-changes";
import { commentForms } from "./forms";
import {
  type Cell,
  cell,
  counted,
  heading,
  paragraph,
  type Report,
  type ReportBlock,
  type Run,
  tableOf,
} from "./model";
import { changeLines } from "./named-changes";
import { rowMark } from "./row-mark";

const KINDS = ["equal", "modified", "moved", "split", "merged", "added", "deleted"] as const;

/** The comparison of two texts as a report: summary, indicator table, word differences clause by clause. */
export function comparisonReport(view: ComparisonView, language: Language): Report {
  const words = comparisonWords(language, sidesOf(view.left, view.right));
  const names = { left: nameOf(view.left, language), right: nameOf(view.right, language) };
  return {
    language,
    title: fill(words.comparisonTitle, names),
    blocks: [
      heading(words.summary),
      ...summary(view, language),
      heading(words.indicatorTable),
      paragraph({ text: words.proposalNotice, mark: "quiet" }),
      indicatorTable(view, language),
      heading(words.textDifferences),
      differenceTable(view, language),
      ...(view.comparison.matchedShare < HARDLY_CORRESPONDS ? [] : editionChanges(view, language)),
    ],
    forms: commentForms(view, language),
  };
}

export const nameOf = (text: TextView, language: Language): string => {
  const { designator, titleZh, titleEn } = text.metadata;
  const title = language === "zh" ? (titleZh.value ?? titleEn.value) : (titleEn.value ?? titleZh.value);
  return [designator.value?.written, title ?? text.fileName].filter(Boolean).join(" ");
};

function summary(view: ComparisonView, language: Language): ReportBlock[] {
  const { left, right, comparison } = view;
  const words = comparisonWords(language, sidesOf(view.left, view.right));
  const share = Math.round(comparison.matchedShare * 100);
  const hardly = comparison.matchedShare < HARDLY_CORRESPONDS;
  const counts = KINDS.map((kind) => ({ kind, count: comparison.rows.filter((row) => row.kind === kind).length }));
  return [
    paragraph({ text: `${words.military}${words.colon}`, mark: "quiet" }, nameOf(left, language)),
    paragraph({ text: `${words.civil}${words.colon}`, mark: "quiet" }, nameOf(right, language)),
    paragraph(fill(hardly ? words.hardlyCorrespond : words.correspondence, { share })),
    ...[left, right]
      .filter(({ untyped }) => untyped > 0)
      .map((text) =>
        paragraph({ text: fill(words.untyped, { text: nameOf(text, language), count: text.untyped }), mark: "alarm" }),
      ),
    {
      kind: "table",
      columns: counts.map(({ kind }) => ({ title: wordOf("alignment", kind, language), weight: 1 })),
      rows: [counts.map(({ count }) => cell(String(count)))],
    },
  ];
}

/**
 * 指标对比分析表 in the customary columns. The last are for persons: their verdict, its reason, who gives it, and in a
 * workbook the mark by which a filled-in row is found again.
 */
function indicatorTable(view: ComparisonView, language: Language): ReportBlock {
  const { left, right, comparison, verdicts } = view;
  const sides = sidesOf(left, right);
  const words = comparisonWords(language, sides);
  const given = new Map(verdicts.map((verdict) => [verdict.row, verdict]));
  const numberIn = { left: clauseNames(left.tree), right: clauseNames(right.tree) };
  const rows = comparison.judgements.flatMap((judgement) =>
    judgement.rows.map((row, index) => ({ row, judgement, first: index === 0, key: rowKey(judgement, row) })),
  );
  const side = (row: IndicatorRow, which: "left" | "right", judgement: PairJudgement): Cell => {
    const clause = row[which].clause ?? judgement[which][0];
    const number = clause === undefined ? undefined : numberIn[which].get(clause);
    return cell(
      { text: number ? `${number}  ` : "", mark: "quiet" },
      writtenValue(row[which]) ?? { text: words.silent, mark: "quiet" },
    );
  };
  return tableOf(rows, [
    counted(words.number, 3),
    { title: words.item, weight: 5, of: ({ row }) => row.item },
    { title: words.leftContent, weight: 8, side: "left", of: ({ row, judgement }) => side(row, "left", judgement) },
    { title: words.rightContent, weight: 8, side: "right", of: ({ row, judgement }) => side(row, "right", judgement) },
    {
      title: words.conditions,
      weight: 5,
      of: ({ row }) => [...(row.isDefault ? [words.defaultValue] : []), ...row.conditions].join("\n"),
    },
    {
      title: words.analysis,
      weight: 10,
      of: ({ row, judgement, first }) =>
        cell(
          reasonSentence(language, row.reason, sides),
          first && judgement.conflict ? { text: `\n${words.conflict}`, mark: "alarm" } : "",
        ),
    },
    { title: words.strictness, weight: 4, of: ({ row }) => cell(verdictRun(row, sides, language)) },
    { title: words.comparability, weight: 4, of: ({ row }) => words.comparable[comparabilityOf(row)] },
    {
      title: words.coverage,
      weight: 4,
      of: ({ judgement, first }) => (first ? wordOf("coverage", judgement.covers, language) : ""),
    },
    { title: words.suggestion, weight: 6, of: ({ row }) => words.suggestions[row.verdict] },
    {
      title: words.reviewed,
      weight: 4,
      of: ({ key }) => cell({ text: verdictWord(given.get(key), sides, language), mark: "strong" }),
    },
    { title: words.reviewReason, weight: 6, of: ({ key }) => given.get(key)?.reason ?? "" },
    { title: words.reviewer, weight: 4, of: ({ key }) => given.get(key)?.by ?? "" },
    { title: words.mark, weight: 3, sheetOnly: true, of: ({ key }) => rowMark(key) },
  ]);
}

const verdictWord = (given: Pick<RowVerdict, "verdict"> | undefined, sides: Sides, language: Language): string =>
  given === undefined ? "" : called(wordOf("verdict", given.verdict, language), sides, language);

type Comparability = "yes" | "no" | "open" | "silent";

function comparabilityOf({ left, right, verdict }: IndicatorRow): Comparability {
  if (left.text === null || right.text === null) return "silent";
  if (verdict === "not-comparable") return "no";
  return verdict === "undetermined" ? "open" : "yes";
}

const verdictRun = ({ verdict }: IndicatorRow, sides: Sides, language: Language): Run => ({
  text: verdictWord({ verdict }, sides, language),
  mark: verdict === "left-stricter" || verdict === "right-stricter" ? "alarm" : "strong",
});

function differenceTable(view: ComparisonView, language: Language): ReportBlock {
  const { left, right, comparison } = view;
  const words = comparisonWords(language, sidesOf(view.left, view.right));
  const clauses = { left: byId(left), right: byId(right) };
  const labels = (ids: readonly string[], of: Map<string, Clause>): Cell =>
    cell(ids.map((id) => [of.get(id)?.number, of.get(id)?.title].filter(Boolean).join(" ") || id).join("\n"));
  return tableOf(comparison.rows, [
    { title: words.leftContent, weight: 4, side: "left", of: (row) => labels(row.left, clauses.left) },
    { title: words.rightContent, weight: 4, side: "right", of: (row) => labels(row.right, clauses.right) },
    { title: words.kind, weight: 2, of: (row) => wordOf("alignment", row.kind, language) },
    { title: words.words, weight: 16, of: (row) => wordRuns(row, clauses) },
    { title: words.changes, weight: 6, of: (row) => changeLines(row.changes, language).join("\n") },
  ]);
}

function wordRuns(row: AlignmentRow, clauses: { left: Map<string, Clause>; right: Map<string, Clause> }): Cell {
  if (row.words.length > 0) {
    return cell(...row.words.map(({ kind, text }): Run => (kind === "same" ? { text } : { text, mark: kind })));
  }
  const wording = (ids: readonly string[], of: Map<string, Clause>): string =>
    ids.map((id) => of.get(id)?.text ?? "").join("\n");
  if (row.kind === "deleted") return cell({ text: wording(row.left, clauses.left), mark: "removed" });
  if (row.kind === "added") return cell({ text: wording(row.right, clauses.right), mark: "added" });
  return cell(wording(row.left, clauses.left));
}

const byId = (text: TextView): Map<string, Clause> => new Map(text.tree.map((clause) => [clause.id, clause]));
