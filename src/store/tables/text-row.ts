import type { Db } from "../db";
import { type Sql, sql } from "../sql";

/** The row of a text within a statement, by its id; null where it is not here. */
export const textRow = (id: string): Sql => sql`(SELECT row FROM text WHERE id = ${id})`;

/** The row of a text by its id; undefined where it is not here. */
export const rowOfText = (db: Db, id: string): number | undefined =>
  db.get<{ row: number }>(sql`SELECT row FROM text WHERE id = ${id}`)?.row;
