import { Fault } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { dropComparisonsOf } from "./comparisons";
import { type EditHead, type EditTarget, recordEdit } from "./edits";

/** Keeps of a new clause how sure its words are, where they were recognised. */
export function insertRecognition(db: Db, clause: number, confidence: number | undefined): void {
  if (confidence !== undefined)
    db.run(sql`INSERT INTO recognition (clause, confidence) VALUES (${clause}, ${confidence})`);
}

/**
 * Keeps of a clause that stands in the place of another how sure its words are; whether that changed. Words that are no
 * longer recognised (a person typed them) await nobody, other recognised words have not been confirmed yet.
 */
export function putRecognition(db: Db, clause: number, confidence: number | undefined, saysTheSame: boolean): boolean {
  if (confidence !== undefined && saysTheSame)
    return (
      db.run(sql`INSERT OR IGNORE INTO recognition (clause, confidence) VALUES (${clause}, ${confidence})`).changes > 0
    );
  const { changes } = db.run(sql`DELETE FROM recognition WHERE clause = ${clause}`);
  insertRecognition(db, clause, confidence);
  return changes > 0 || confidence !== undefined;
}

/** Whom the words of clauses were confirmed by, and when. */
export interface Confirmation {
  readonly text: string;
  readonly clauses: readonly string[];
  readonly by: string;
}

export const recognitionWrites = (db: Db) => ({
  /**
   * Records that a person has held recognised words against the page; one edit, which can be undone.
   * @throws E_NOT_FOUND where a clause is not there or was not recognised
   */
  confirmRecognised({ text, clauses, by }: Confirmation, head: EditHead): void {
    const rows = clauses.map((id) => {
      const found = db.get<{ clause: number }>(sql`
        SELECT clause FROM recognition
        WHERE clause = (SELECT row FROM clause WHERE id = ${id} AND text = (SELECT row FROM text WHERE id = ${text}))`);
      if (!found) throw new Fault("E_NOT_FOUND", { what: "recognised clause", id, text });
      return found.clause;
    });
    const targets = rows.map((clause): EditTarget => ({ table: "recognition", key: [clause] }));
    recordEdit(db, head, targets, () => {
      for (const clause of rows)
        db.run(sql`UPDATE recognition SET confirmed_by = ${by}, confirmed_at = ${head.at} WHERE clause = ${clause}`);
    });
    for (const clause of rows) dropComparisonsOf(db, clause);
  },
});
