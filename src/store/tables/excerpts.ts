import type { ClauseExcerpt, System } from "../../contract";
import { type Sql, sql } from "../sql";

/** How much of a clause stands in an excerpt, in characters. */
const EXCERPT_CHARS = 280;

interface ExcerptColumns {
  readonly text: string;
  readonly clause: string;
  readonly designator: string;
  readonly standard_title: string;
  readonly number: string | null;
  readonly title: string;
  readonly excerpt: string;
  readonly system: System | null;
}
export type ExcerptRow = ExcerptColumns & { readonly row: number };

const fieldOf = (field: string): Sql =>
  sql`(SELECT value FROM metadata WHERE metadata.text = clause.text AND field = ${field})`;

/** Clauses as excerpts; `where` restricts them. */
export const selectExcerpts = (where: Sql): Sql => sql`
  SELECT clause.row AS row, text.id AS text, clause.id AS clause,
    coalesce(json_extract(${fieldOf("designator")}, '$.written'), text.file_name) AS designator,
    coalesce(${fieldOf("titleZh")}, ${fieldOf("titleEn")}, '') AS standard_title,
    clause.number, clause.title, substr(clause.body, 1, ${EXCERPT_CHARS}) AS excerpt, ${fieldOf("system")} AS system
  FROM clause JOIN text ON text.row = clause.text ${where}`;

export const excerptOf = (row: ExcerptColumns): ClauseExcerpt => ({
  text: row.text,
  clause: row.clause,
  designator: row.designator,
  standardTitle: row.standard_title,
  number: row.number,
  title: row.title,
  excerpt: row.excerpt,
  system: row.system,
});
