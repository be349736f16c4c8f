import { type ClauseExcerpt, PIECE_KINDS, type System } from "../../contract";
import { listOf, type Sql, sql } from "../sql";

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

/** More levels than any text has: a damaged library must not keep it from ending. */
const MOST_LEVELS = 32;

const PIECES = listOf(PIECE_KINDS);

/** `3.4 a)`: what a clause is called (contract: clauseNames), its number with those above it where it is a piece of one. */
const NAME = sql`(
  WITH RECURSIVE up (parent, number, is_piece, level) AS (
    SELECT clause.parent, clause.number, clause.number IS NULL OR clause.kind IN ${PIECES}, 0
    UNION ALL
    SELECT above.parent, above.number, above.number IS NULL OR above.kind IN ${PIECES}, level + 1
    FROM up JOIN clause above ON above.text = clause.text AND above.id = up.parent
    WHERE up.is_piece AND level < ${MOST_LEVELS}
  )
  SELECT group_concat(number, ' ' ORDER BY level DESC) FROM up)`;

/** Clauses as excerpts; `where` restricts them. */
export const selectExcerpts = (where: Sql): Sql => sql`
  SELECT clause.row AS row, text.id AS text, clause.id AS clause,
    coalesce(json_extract(${fieldOf("designator")}, '$.written'), text.file_name) AS designator,
    coalesce(${fieldOf("titleZh")}, ${fieldOf("titleEn")}, '') AS standard_title,
    ${NAME} AS number, clause.title, substr(clause.body, 1, ${EXCERPT_CHARS}) AS excerpt, ${fieldOf("system")} AS system
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
