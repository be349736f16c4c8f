import { type LearnedOrder, MEASURES, type Measures, NO_CERTAINTY } from "../../contract";
import type { Db } from "../db";
import { type Sql, sql } from "../sql";

type Order = Pick<LearnedOrder, "score" | "weights">;

const BY_SCORE: Order = { score: 1, weights: [] };

/**
 * By so much, in log-odds, an item of a list goes behind a whole clause that is as sure: `b) 合格证` is said alike
 * everywhere, and makes no point for a panel by itself. Places are stored: another value needs a migration.
 */
const ITEM_BEHIND = 1.5;

/** Where a candidate stands in an order, as the engine's `orderedBy` says; found without measures: by its score. */
function placeIn({ score: factor, weights }: Order): Sql {
  const kept = sql`min(${1 - NO_CERTAINTY}, max(${NO_CERTAINTY}, score))`;
  let place = sql`${factor} * ln(${kept} / (1 - ${kept}))`;
  MEASURES.forEach((_, at) => {
    if (weights[at]) place = sql`${place} + ${weights[at]} * coalesce(json_extract(measures, ${`$[${at}]`}), 0)`;
  });
  return sql`${place} - ${ITEM_BEHIND} * (SELECT kind = 'list-item' FROM clause WHERE clause.row = left_clause)`;
}

/** Puts candidates in their places in the order that a project has learned. */
export function placeInLearned(db: Db, project: string, order: Order, which: Sql = sql`TRUE`): void {
  db.run(sql`
    DELETE FROM learned_place
    WHERE project = ${project} AND candidate IN (SELECT row FROM candidate WHERE ${which})`);
  db.run(sql`
    INSERT INTO learned_place (project, place, candidate)
    SELECT ${project}, ${placeIn(order)}, row FROM candidate WHERE ${which}`);
}

/**
 * Puts candidates in their places, by score and in each order that a project has learned: a page of a list is read from an
 * index, whatever the library holds. To be called wherever a score, measures or the kind of a clause on the left change.
 */
export function placeCandidates(db: Db, which: Sql = sql`TRUE`): void {
  db.run(sql`UPDATE candidate SET place = ${placeIn(BY_SCORE)} WHERE ${which}`);
  const learned = db.all<{ project: string; score: number; weights: string }>(
    sql`SELECT project, score, weights FROM learned_order`,
  );
  for (const { project, score, weights } of learned)
    placeInLearned(db, project, { score, weights: JSON.parse(weights) as Measures }, which);
}
