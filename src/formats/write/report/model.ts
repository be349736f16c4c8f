import type { Language } from "../../../contract";

/** What a run of text is: `removed` and `added` are a word difference, `alarm` is stricter, conflict or refused. */
export type RunMark = "removed" | "added" | "strong" | "quiet" | "alarm";

export interface Run {
  readonly text: string;
  readonly mark?: RunMark;
}

export type Cell = readonly Run[];

/** A table whose columns share the width by weight; `side` gives a column the hue and mark of its side. */
export interface ReportTable {
  readonly kind: "table";
  readonly columns: readonly {
    readonly title: string;
    readonly weight: number;
    readonly side?: "left" | "right";
    /** Only where a machine may read it again. */
    readonly sheetOnly?: true;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

export type ReportBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: Cell }
  | ReportTable;

/** A report as data; each format renders the same blocks. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
  /** What wrote it, where a reader must know: it stands in the head of an HTML page. */
  readonly generator?: string;
  /** Tables that only a workbook has, behind its others: forms that persons fill in. */
  readonly forms?: readonly { readonly name: string; readonly table: ReportTable }[];
}

/** A report with the sentence that marks it; made by `bearing` alone, so that nothing is written without the question. */
export interface MarkedReport extends Report {
  readonly marked: string | null;
}

export const heading = (text: string, level: 1 | 2 = 1): ReportBlock => ({ kind: "heading", level, text });
export const paragraph = (...runs: readonly (Run | string)[]): ReportBlock => ({
  kind: "paragraph",
  runs: cell(...runs),
});

/** A column with what it says of a row; words alone are a plain cell. */
type Column<T> = ReportTable["columns"][number] & { readonly of: (row: T, index: number) => Cell | string };

/** A table with a row for each of `rows`, its columns in order: each says what stands in it beside its title. */
export const tableOf = <T>(rows: readonly T[], columns: readonly Column<T>[]): ReportTable => ({
  kind: "table",
  columns: columns.map(({ of: _, ...column }) => column),
  rows: rows.map((row, index) =>
    columns.map(({ of }) => {
      const said = of(row, index);
      return typeof said === "string" ? cell(said) : said;
    }),
  ),
});

/** The column that counts the rows from 1. */
export const counted = (title: string, weight: number): Column<unknown> => ({
  title,
  weight,
  of: (_, index) => String(index + 1),
});

/** The table as it is printed: without the columns that only a sheet has. */
export function printed({ columns, rows, ...table }: ReportTable): ReportTable {
  const kept = (_: unknown, column: number): boolean => columns[column]?.sheetOnly !== true;
  return { ...table, columns: columns.filter(kept), rows: rows.map((row) => row.filter(kept)) };
}

/** Strings become plain runs; empty ones vanish. */
export const cell = (...runs: readonly (Run | string)[]): Cell =>
  runs.map((run) => (typeof run === "string" ? { text: run } : run)).filter((run) => run.text !== "");
