import type { Suite } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";

export interface LibraryRow {
  readonly id: string;
  readonly suite: Suite;
  readonly createdAt: string;
  readonly revision: number;
}

export const libraryReads = (db: Db) => ({
  library(): LibraryRow {
    return db.get<LibraryRow>(sql`SELECT id, suite, created_at AS createdAt, revision FROM library`)!;
  },
  counts(): { texts: number; clauses: number } {
    return db.get(sql`SELECT count(*) AS texts, coalesce(sum(clauses), 0) AS clauses FROM text`)!;
  },
  preferences(): Record<string, string> {
    const rows = db.all<{ name: string; value: string }>(sql`SELECT name, value FROM preference ORDER BY name`);
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  },
});

export const libraryWrites = (db: Db) => ({
  setPreference(name: string, value: string): void {
    db.run(sql`INSERT OR REPLACE INTO preference (name, value) VALUES (${name}, ${value})`);
  },
});

/** The one row of a new library. */
export function foundLibrary(db: Db, { id, suite, at }: { id: string; suite: Suite; at: string }): void {
  db.run(sql`INSERT INTO library (one, id, suite, created_at, revision) VALUES (1, ${id}, ${suite}, ${at}, 0)`);
}

export const isFounded = (db: Db): boolean => db.get(sql`SELECT 1 FROM library`) !== undefined;

export const nonceOf = (db: Db): string | null =>
  db.get<{ nonce: string | null }>(sql`SELECT nonce FROM library`)?.nonce ?? null;

export const setNonce = (db: Db, nonce: string | null): void => void db.run(sql`UPDATE library SET nonce = ${nonce}`);

/** Counts one more state of the library; windows refetch what a newer revision changed. */
export function nextRevision(db: Db): number {
  const row = db.get<{ revision: number }>(sql`UPDATE library SET revision = revision + 1 RETURNING revision`);
  return row!.revision;
}
