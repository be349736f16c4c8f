import type { LearnedOrder, Measures } from "../../contract";
import type { Db } from "../db";
import { listOf, sql } from "../sql";
import { placeInLearned } from "./candidate-places";

interface StoredOrder {
  readonly score: number;
  readonly weights: string;
  readonly accepted: number;
  readonly rejected: number;
  readonly at: string;
}

/** A candidate beside one that something was said of, by the row of its clause on the left. */
export interface MeasuredCandidate {
  readonly id: string;
  readonly left: number;
  readonly score: number;
  readonly measures: Measures;
  readonly dismissed: boolean;
}

/** As many candidates as are learned from, newest clauses first: more would teach nothing new. */
const MOST = 20_000;

export const learnedOrderReads = (db: Db) => ({
  /** The order that a project has learned; null where it goes by the scores. */
  learnedOrder(project: string): LearnedOrder | null {
    const row = db.get<StoredOrder>(
      sql`SELECT score, weights, accepted, rejected, at FROM learned_order WHERE project = ${project}`,
    );
    return row ? { ...row, weights: JSON.parse(row.weights) as Measures } : null;
  },

  /** All candidates of the clauses that a candidate was concluded on or dismissed for, in the order of the library. */
  measuredCandidates(concluded: readonly string[]): MeasuredCandidate[] {
    const rows = db.all<
      Omit<MeasuredCandidate, "measures" | "dismissed"> & { measures: string; dismissed: number }
    >(sql`
      SELECT * FROM (
        SELECT id, left_clause AS "left", score, measures, dismissed_because IS NOT NULL AS dismissed, row
        FROM candidate
        WHERE measures IS NOT NULL AND left_clause IN (
          SELECT left_clause FROM candidate WHERE dismissed_because IS NOT NULL OR id IN ${listOf(concluded)})
        ORDER BY left_clause DESC, row LIMIT ${MOST})
      ORDER BY "left", row`);
    return rows.map(({ id, left, score, measures, dismissed }) => ({
      id,
      left,
      score,
      measures: JSON.parse(measures) as Measures,
      dismissed: dismissed === 1,
    }));
  },
});

export const learnedOrderWrites = (db: Db) => ({
  /** Keeps the order that a project goes by from now on; null: by the scores. */
  setLearnedOrder(project: string, order: LearnedOrder | null): void {
    db.run(sql`DELETE FROM learned_order WHERE project = ${project}`);
    db.run(sql`DELETE FROM learned_place WHERE project = ${project}`);
    if (order === null) return;
    const { score, weights, accepted, rejected, at } = order;
    db.run(sql`
      INSERT INTO learned_order (project, score, weights, accepted, rejected, at)
      VALUES (${project}, ${score}, ${JSON.stringify(weights)}, ${accepted}, ${rejected}, ${at})`);
    placeInLearned(db, project, order);
  },
});
