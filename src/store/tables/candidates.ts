import { deserialize } from "node:v8";
import type {
  CandidateState,
  CandidateView,
  ClauseAddress,
  ClauseExcerpt,
  ClauseUnit,
  Confidence,
  Evidence,
  FoundCandidate,
  Packed,
  Relationship,
} from "../../contract";
import type { Db } from "../db";
import { listOf, type Sql, sql } from "../sql";
import { placeCandidates } from "./candidate-places";
import { type EditHead, recordEdit } from "./edits";
import { type ExcerptRow, excerptOf, selectExcerpts } from "./excerpts";
import { learnedOrderReads } from "./learned-orders";
import { textRow } from "./text-row";

export interface CandidateFilter {
  readonly left?: string | undefined;
  readonly right?: string | undefined;
  readonly state?: CandidateState | undefined;
  /** In the order that this project has learned. */
  readonly project?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

interface CandidateRow {
  readonly id: string;
  readonly left_clause: number;
  readonly right_clause: number;
  readonly score: number;
  readonly confidence: Confidence;
  readonly relationship: Relationship;
  readonly evidence: string;
  readonly state: CandidateState;
  readonly dismissed_because: string | null;
}

const CONCLUDED = sql`
  SELECT candidate FROM queue_item JOIN conclusion ON conclusion.item = queue_item.id WHERE candidate IS NOT NULL`;
const QUEUED = sql`SELECT candidate FROM queue_item WHERE candidate IS NOT NULL`;

/** The state follows from other rows, so that it cannot contradict them. Each is asked for so that an index answers. */
const IN_STATE: Readonly<Record<CandidateState, Sql>> = {
  dismissed: sql`dismissed_because IS NOT NULL`,
  concluded: sql`dismissed_because IS NULL AND candidate.id IN (${CONCLUDED})`,
  "in-project": sql`dismissed_because IS NULL AND candidate.id IN (${QUEUED}) AND candidate.id NOT IN (${CONCLUDED})`,
  open: sql`dismissed_because IS NULL AND candidate.id NOT IN (${QUEUED})`,
};
const STATE = sql`
  CASE WHEN ${IN_STATE.dismissed} THEN 'dismissed' WHEN ${IN_STATE.concluded} THEN 'concluded'
       WHEN ${IN_STATE["in-project"]} THEN 'in-project' ELSE 'open' END`;

/** What says that a clause has a counterpart: weak and dismissed candidates do not. */
const COUNTS = sql`dismissed_because IS NULL AND confidence <> 'low' AND relationship <> 'none'`;

const conditionsOf = ({ left, right, state }: CandidateFilter): Sql[] => [
  ...(left === undefined ? [] : [sql`left_text = ${textRow(left)}`]),
  ...(right === undefined ? [] : [sql`right_text = ${textRow(right)}`]),
  ...(state === undefined ? [] : [IN_STATE[state]]),
];

/** All of the conditions; where there are none there is no clause, for a bare count is read off an index. */
const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.reduce((all, one, at) => (at === 0 ? sql`WHERE ${one}` : sql`${all} AND ${one}`), sql``);

/** How many there are. Nearly all are open: those are what is left of all without the few others. */
function countOf(db: Db, filter: CandidateFilter): number {
  if (filter.state === "open") {
    const but = (state: CandidateState | undefined) => countOf(db, { ...filter, state });
    return but(undefined) - but("dismissed") - but("in-project") - but("concluded");
  }
  const where = allOf(conditionsOf(filter));
  return db.get<{ total: number }>(sql`SELECT count(*) AS total FROM candidate ${where}`)!.total;
}

/** The candidates of a filter in their order: one that a project has learned, else that of the scores. */
function inOrder(db: Db, filter: CandidateFilter): Sql {
  const { project } = filter;
  const conditions = conditionsOf(filter);
  const isLearned = project !== undefined && learnedOrderReads(db).learnedOrder(project) !== null;
  if (!isLearned) return sql`FROM candidate ${allOf(conditions)} ORDER BY candidate.place DESC, candidate.row`;
  // few candidates are put in order, of nearly all of them the first are taken: SQLite has no counts to tell them apart by
  const isNarrow = conditions.length > 0 && !(conditions.length === 1 && filter.state === "open");
  const tables = isNarrow ? sql`candidate CROSS JOIN learned_place` : sql`learned_place CROSS JOIN candidate`;
  const joined = sql`learned_place.project = ${project} AND learned_place.candidate = candidate.row`;
  return sql`
    FROM ${tables} ${allOf([joined, ...conditions])} ORDER BY learned_place.place DESC, learned_place.candidate`;
}

function excerptsByRow(db: Db, rows: readonly number[]): (row: number) => ClauseExcerpt {
  const found = new Map(
    db
      .all<ExcerptRow>(selectExcerpts(sql`WHERE clause.row IN ${listOf(rows)}`))
      .map((row) => [row.row, excerptOf(row)]),
  );
  return (row) => found.get(row)!;
}

function viewsOf(db: Db, rows: readonly CandidateRow[]): CandidateView[] {
  const excerpt = excerptsByRow(
    db,
    rows.flatMap((row) => [row.left_clause, row.right_clause]),
  );
  return rows.map((row) => {
    const [leftClause, rightClause] = [excerpt(row.left_clause), excerpt(row.right_clause)];
    return {
      id: row.id,
      left: { text: leftClause.text, clause: leftClause.clause },
      right: { text: rightClause.text, clause: rightClause.clause },
      score: row.score,
      confidence: row.confidence,
      relationship: row.relationship,
      evidence: JSON.parse(row.evidence) as Evidence,
      state: row.state,
      dismissedBecause: row.dismissed_because,
      leftClause,
      rightClause,
    };
  });
}

/** A candidate that counts, by the texts and the rows of its clauses. */
export interface CountedLink {
  readonly leftText: string;
  readonly left: number;
  readonly rightText: string;
  readonly right: number;
  readonly score: number;
  readonly confidence: Confidence;
}

export interface CandidateCount {
  readonly left: string;
  readonly right: string;
  readonly leftClauses: number;
  readonly rightClauses: number;
  readonly candidates: number;
}

/** Kinds of clause that a candidate can be about. */
const UNIT_KINDS = ["clause", "annex", "list-item", "table", "term-entry"];
const isUnit = sql`clause.kind IN ${listOf(UNIT_KINDS)} AND clause.body <> ''`;

/** Between the text and the clause in the id of a unit; the id of a text holds no such sign. */
const UNIT_SEPARATOR = "/";

export const candidateReads = (db: Db) => ({
  /** Every text in the order of the library, with how many of its clauses a candidate can be about. */
  textUnits(): { text: string; clauses: number }[] {
    return db.all(sql`
      SELECT text.id AS text, count(clause.row) AS clauses
      FROM text LEFT JOIN clause ON clause.text = text.row AND ${isUnit}
      GROUP BY text.row ORDER BY text.row`);
  },

  /** The texts of the left that a search has done with. */
  searchedTexts(job: string): string[] {
    const rows = db.all<{ id: string }>(sql`
      SELECT text.id FROM candidate_search JOIN text ON text.row = candidate_search.text WHERE job = ${job}`);
    return rows.map(({ id }) => id);
  },

  /** What candidates are looked for among: the clauses of these texts, with ids unique in the library. */
  clauseUnits(texts: readonly string[]): ClauseUnit[] {
    const rows = db.all<ClauseUnit & { of: string }>(sql`
      SELECT text.id AS "of", clause.id, clause.body AS text, number, title, parent
      FROM clause JOIN text ON text.row = clause.text WHERE text.id IN ${listOf(texts)} AND ${isUnit}
      ORDER BY clause.text, clause.position, clause.row`);
    const address = (text: string, clause: string) => `${text}${UNIT_SEPARATOR}${clause}`;
    return rows.map(({ of, id, parent, ...unit }) => ({
      ...unit,
      id: address(of, id),
      parent: parent ? address(of, parent) : null,
    }));
  },

  candidates(filter: CandidateFilter): { total: number; candidates: CandidateView[] } {
    const rows = db.all<CandidateRow>(sql`
      SELECT id, left_clause, right_clause, score, confidence, relationship, evidence, dismissed_because,
             ${STATE} AS state
      ${inOrder(db, filter)} LIMIT ${filter.limit} OFFSET ${filter.offset}`);
    return { total: countOf(db, filter), candidates: viewsOf(db, rows) };
  },

  /** How many clauses of each side a pair of texts shares candidates on; weak and dismissed ones do not count. */
  candidateCounts(): CandidateCount[] {
    return db.all(sql`
      SELECT l.id AS "left", r.id AS "right", count(DISTINCT left_clause) AS leftClauses,
             count(DISTINCT right_clause) AS rightClauses, count(*) AS candidates
      FROM candidate JOIN text l ON l.row = left_text JOIN text r ON r.row = right_text
      WHERE ${COUNTS}
      GROUP BY left_text, right_text ORDER BY left_text, right_text`);
  },

  /** Every candidate that counts, in the order of the library. */
  countedLinks(): CountedLink[] {
    return db.all(sql`
      SELECT l.id AS leftText, left_clause AS "left", r.id AS rightText, right_clause AS "right", score, confidence
      FROM candidate JOIN text l ON l.row = left_text JOIN text r ON r.row = right_text
      WHERE ${COUNTS} ORDER BY left_clause, right_clause`);
  },

  /** Clauses as excerpts, by text and clause. */
  excerptsAt(addresses: readonly ClauseAddress[]): ClauseExcerpt[] {
    const wanted = JSON.stringify(addresses.map(({ text, clause }) => [text, clause]));
    const rows = db.all<ExcerptRow>(
      selectExcerpts(sql`WHERE (text.id, clause.id) IN (
      SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(${wanted}))`),
    );
    return rows.map(excerptOf);
  },

  /** Clauses as excerpts, by row; rows that are gone are left out. */
  excerptsOf(rows: readonly number[]): { row: number; excerpt: ClauseExcerpt }[] {
    const found = db.all<ExcerptRow>(selectExcerpts(sql`WHERE clause.row IN ${listOf(rows)}`));
    return found.map((row) => ({ row: row.row, excerpt: excerptOf(row) }));
  },

  /** How many clauses of each examined text a candidate can be about, by text. */
  examinedTexts(): { text: string; side: "left" | "right"; units: number }[] {
    return db.all(sql`
      SELECT text.id AS text, side, (SELECT count(*) FROM clause WHERE clause.text = text.row AND ${isUnit}) AS units
      FROM examination JOIN text ON text.row = examination.text ORDER BY text.row`);
  },

  /** Clauses of examined texts without any counterpart that counts. */
  gaps(side: "left" | "right", limit: number): ClauseExcerpt[] {
    const column = side === "left" ? sql`left_clause` : sql`right_clause`;
    const rows = db.all<ExcerptRow>(
      sql`${selectExcerpts(sql`
        JOIN examination ON examination.text = text.row AND side = ${side}
        WHERE ${isUnit} AND NOT EXISTS (
          SELECT 1 FROM candidate WHERE ${column} = clause.row AND ${COUNTS})`)} ORDER BY clause.text, clause.position, clause.row LIMIT ${limit}`,
    );
    return rows.map(excerptOf);
  },
});

/** Nothing where a text was removed while it was searched. */
function putCandidate(db: Db, { left, right, ...found }: FoundCandidate): void {
  const { id, score, confidence, relationship } = found;
  db.run(sql`
    INSERT INTO candidate (id, left_text, left_clause, right_text, right_clause, score, confidence, relationship,
                           evidence, measures)
    SELECT ${id}, l.text, l.row, r.text, r.row, ${score}, ${confidence}, ${relationship},
           ${JSON.stringify(found.evidence)}, ${JSON.stringify(found.measures)}
    FROM clause l JOIN clause r
    WHERE l.text = ${textRow(left.text)} AND l.id = ${left.clause}
      AND r.text = ${textRow(right.text)} AND r.id = ${right.clause}
    ON CONFLICT (id) DO UPDATE SET score = excluded.score, confidence = excluded.confidence,
      relationship = excluded.relationship, evidence = excluded.evidence, measures = excluded.measures`);
}

function setExamined(db: Db, texts: readonly string[], side: "left" | "right"): void {
  for (const id of texts) {
    db.run(sql`INSERT OR REPLACE INTO examination (text, side) SELECT row, ${side} FROM text WHERE id = ${id}`);
  }
}

/** What a search has found for whole texts of its left. */
export interface CandidateRun {
  readonly job: string;
  readonly left: string[];
  readonly right: string[];
  readonly found: Packed<FoundCandidate[]>[];
}

const named = (candidates: readonly string[]): Sql => sql`id IN ${listOf(candidates)}`;

export const candidateWrites = (db: Db) => ({
  /**
   * Puts what a search found for some texts of its left in the place of what earlier ones found between the same
   * texts, and keeps that it has done with them; what people said stays.
   */
  replaceCandidates(run: CandidateRun): void {
    const candidates = run.found.flatMap(({ packed }) => deserialize(packed) as FoundCandidate[]);
    const kept = new Set(candidates.map(({ id }) => id));
    const [lefts, rights] = [run.left, run.right].map((ids) => sql`(SELECT row FROM text WHERE id IN ${listOf(ids)})`);
    const old = db.all<{ id: string }>(sql`
      SELECT id FROM candidate WHERE left_text IN ${lefts!} AND right_text IN ${rights!}
        AND dismissed_because IS NULL
        AND NOT EXISTS (SELECT 1 FROM queue_item WHERE queue_item.candidate = candidate.id)`);
    for (const { id } of old) if (!kept.has(id)) db.run(sql`DELETE FROM candidate WHERE id = ${id}`);
    for (const found of candidates) putCandidate(db, found);
    placeCandidates(db, sql`left_text IN ${lefts!} AND right_text IN ${rights!}`);
    setExamined(db, run.left, "left");
    for (const id of run.left) {
      db.run(sql`
        INSERT OR IGNORE INTO candidate_search (job, text) SELECT ${run.job}, row FROM text WHERE id = ${id}`);
    }
  },

  /** Forgets how far a search has come. */
  forgetSearch(job: string): void {
    db.run(sql`DELETE FROM candidate_search WHERE job = ${job}`);
  },

  /** Ends a search: how many candidates that nobody has dismissed stand between its texts. */
  endSearch({ job, left, right }: { job: string; left: string[]; right: string[] }): { found: number } {
    setExamined(db, right, "right");
    this.forgetSearch(job);
    const [lefts, rights] = [left, right].map((ids) => sql`(SELECT row FROM text WHERE id IN ${listOf(ids)})`);
    return db.get(sql`
      SELECT count(*) AS found FROM candidate
      WHERE left_text IN ${lefts!} AND right_text IN ${rights!} AND dismissed_because IS NULL`)!;
  },

  dismissCandidates(ids: string[], reason: string, head: EditHead): number {
    const open = db.all<{ id: string }>(
      sql`SELECT id FROM candidate WHERE ${named(ids)} AND dismissed_because IS NULL`,
    );
    setDismissed(db, open, reason, head);
    return open.length;
  },

  restoreCandidates(ids: string[], head: EditHead): number {
    const dismissed = db.all<{ id: string }>(
      sql`SELECT id FROM candidate WHERE ${named(ids)} AND dismissed_because IS NOT NULL`,
    );
    setDismissed(db, dismissed, null, head);
    return dismissed.length;
  },
});

function setDismissed(db: Db, rows: readonly { id: string }[], reason: string | null, head: EditHead): void {
  if (rows.length === 0) return;
  const targets = rows.map(({ id }) => ({ table: "candidate", key: [id] }) as const);
  recordEdit(db, head, targets, () => {
    for (const { id } of rows) db.run(sql`UPDATE candidate SET dismissed_because = ${reason} WHERE id = ${id}`);
  });
}
