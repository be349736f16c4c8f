import { createHash } from "node:crypto";
import { Fault } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import type { ClauseRows } from "./clauses";

/** Everything that is stored of the clauses of a text, but for what persons confirm. The columns are named: a digest outlives them. */
function storedOf(db: Db, text: number): ClauseRows {
  const ours = sql`clause IN (SELECT row FROM clause WHERE text = ${text}) ORDER BY clause, position`;
  return {
    clause: db.all(sql`
      SELECT row, id, parent, number, title, kind, body, normative, cells, place, position, gone, untyped
      FROM clause WHERE text = ${text} ORDER BY row`),
    provision: db.all(sql`
      SELECT clause, start, "end", body, type, negative, verb, inherited FROM provision WHERE ${ours}`),
    quantity: db.all(sql`
      SELECT clause, start, "end", body, low, high, unit, bound, sense, subject FROM quantity WHERE ${ours}`),
    reference: db.all(sql`
      SELECT clause, start, "end", body, designator, standard, dated, cited_clause, normative
      FROM reference WHERE ${ours}`),
  };
}

const jsonOf = ({ clause, provision, quantity, reference }: ClauseRows): string[] =>
  [clause, provision, quantity, reference].map((rows) => JSON.stringify(rows));

function digestOf(json: readonly string[]): string {
  const hash = createHash("sha256");
  for (const rows of json) hash.update(rows);
  return hash.digest("hex");
}

/** Half a sign (a lone surrogate) as JSON writes it: SQLite stores another sign in its place. */
const HALF_SIGN = /\\ud[89a-f]/;
const isStoredAlike = (json: readonly string[]): boolean => !json.some((rows) => HALF_SIGN.test(rows));

/**
 * To be called in the same transaction as whatever writes clauses of a text; `written` is what that has just stored, where it
 * stored all of them: to read it back would be a tenth of what an import writes.
 */
export function putClauseDigest(db: Db, text: number, written?: ClauseRows): void {
  const own = written && jsonOf(written);
  const json = own && isStoredAlike(own) ? own : jsonOf(storedOf(db, text));
  db.run(sql`UPDATE text SET clauses_digest = ${digestOf(json)} WHERE row = ${text}`);
}

export function putAllClauseDigests(db: Db): void {
  for (const { row } of db.all<{ row: number }>(sql`SELECT row FROM text`)) putClauseDigest(db, row);
}

/**
 * Holds the clauses of a text against what this program last wrote.
 * @throws E_LIBRARY_DAMAGED where they were changed in the file, by hand or by a failing disk
 */
export function assertClausesAsWritten(db: Db, text: number): void {
  const { name, digest } = db.get<{ name: string; digest: string }>(sql`
    SELECT file_name AS name, clauses_digest AS digest FROM text WHERE row = ${text}`)!;
  if (digest !== digestOf(jsonOf(storedOf(db, text))))
    throw new Fault("E_LIBRARY_DAMAGED", { file: db.path, what: "clauses", name });
}
