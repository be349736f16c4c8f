import { createHash } from "node:crypto";
import { Fault } from "../../contract";
import type { Db } from "../db";
import { type Sql, sql } from "../sql";

/** Everything that is stored of the clauses of a text, but for what persons confirm. The columns are named: a digest outlives them. */
function storedOf(text: number): Sql[] {
  const ours = sql`clause IN (SELECT row FROM clause WHERE text = ${text}) ORDER BY clause, position`;
  return [
    sql`SELECT row, id, parent, number, title, kind, body, normative, cells, place, position, gone, untyped
        FROM clause WHERE text = ${text} ORDER BY row`,
    sql`SELECT clause, start, "end", body, type, negative, verb, inherited FROM provision WHERE ${ours}`,
    sql`SELECT clause, start, "end", body, low, high, unit, bound, sense, subject FROM quantity WHERE ${ours}`,
    sql`SELECT clause, start, "end", body, designator, standard, dated, cited_clause, normative
        FROM reference WHERE ${ours}`,
  ];
}

function digestOf(db: Db, text: number): string {
  const hash = createHash("sha256");
  for (const rows of storedOf(text)) hash.update(JSON.stringify(db.all(rows)));
  return hash.digest("hex");
}

/** To be called in the same transaction as whatever writes clauses of a text. */
export function putClauseDigest(db: Db, text: number): void {
  db.run(sql`UPDATE text SET clauses_digest = ${digestOf(db, text)} WHERE row = ${text}`);
}

/**
 * Holds the clauses of a text against what this program last wrote.
 * @throws E_LIBRARY_DAMAGED where they were changed in the file, by hand or by a failing disk
 */
export function assertClausesAsWritten(db: Db, text: number): void {
  const { name, digest } = db.get<{ name: string; digest: string }>(sql`
    SELECT file_name AS name, clauses_digest AS digest FROM text WHERE row = ${text}`)!;
  if (digest !== digestOf(db, text)) throw new Fault("E_LIBRARY_DAMAGED", { file: db.path, what: "clauses", name });
}
