import type { ClauseExcerpt } from "../../contract";
import type { Db } from "../db";
import { listOf, sql } from "../sql";
import { type ExcerptRow, excerptOf, selectExcerpts } from "./excerpts";

export interface ClauseHit {
  readonly excerpt: ClauseExcerpt;
  readonly body: string;
  /** Higher is better. */
  readonly score: number;
}

/** A term in a full-text query: quoted, so that nothing in it is an operator. */
const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;
/** Where more clauses than this hold the words, their ranking means little: the first of the library are ranked. */
const RANKED = 3_000;
/** A title says more about a clause than a word in its text. */
const TITLE_WEIGHT = 3;

export const searchReads = (db: Db) => ({
  /** Clauses that contain all `terms` (as the index has them), best first; of these texts alone where any are named. */
  clausesWith(terms: readonly string[], limit: number, texts: readonly string[] = []): ClauseHit[] {
    if (terms.length === 0) return [];
    const query = terms.map(quoted).join(" AND ");
    const within =
      texts.length === 0
        ? sql``
        : sql`AND rowid IN (
      SELECT clause.row FROM clause JOIN text ON text.row = clause.text WHERE text.id IN ${listOf(texts)})`;
    const hits = db.all<{ row: number; score: number }>(sql`
      SELECT row, score FROM (
        SELECT rowid AS row, -bm25(clause_terms, ${TITLE_WEIGHT}, 1) AS score FROM clause_terms
        WHERE clause_terms MATCH ${query} ${within} LIMIT ${RANKED})
      ORDER BY score DESC, row LIMIT ${limit}`);
    const scores = new Map(hits.map(({ row, score }) => [row, score]));
    const rows = db.all<ExcerptRow & { body: string }>(sql`
      SELECT found.*, clause.body FROM (${selectExcerpts(sql`WHERE clause.row IN ${listOf([...scores.keys()])}`)})
      AS found JOIN clause ON clause.row = found.row`);
    return rows
      .map((row) => ({ row: row.row, hit: { excerpt: excerptOf(row), body: row.body, score: scores.get(row.row)! } }))
      .sort((a, b) => b.hit.score - a.hit.score || a.row - b.row)
      .map(({ hit }) => hit);
  },
});
