import type { Db } from "../db";
import { type Sql, type SqlValue, sql } from "../sql";
import { dropComparisonsOf } from "./comparisons";

/** Ordinary rows that people change, with the columns they change: the audit trail, and what can be undone. */
const EDITABLE = {
  metadata: { keys: ["text", "field"], columns: ["value", "state", "doubtful"] },
  text: { keys: ["row"], columns: ["standard"] },
  candidate: { keys: ["id"], columns: ["dismissed_because"] },
  row_verdict: { keys: ["left_text", "right_text", "row_key"], columns: ["verdict", "reason", "given_by", "at"] },
  recognition: { keys: ["clause"], columns: ["confirmed_by", "confirmed_at"] },
  opinion: { keys: ["id"], columns: ["resolution", "resolution_reason"] },
  structure_edit: { keys: ["id"], columns: ["takes_back"] },
} as const;
type Editable = keyof typeof EDITABLE;

export interface EditTarget {
  readonly table: Editable;
  readonly key: readonly SqlValue[];
}

export interface EditHead {
  readonly at: string;
  /** A code such as `metadata.corrected`, rendered by words. */
  readonly what: string;
  /** Whom or what it was done to, in words that name it to a person. */
  readonly subject: string;
}

const whereKey = (table: Editable): string => EDITABLE[table].keys.map((key) => `${key} = ?`).join(" AND ");

const selectRow = ({ table, key }: EditTarget): Sql => ({
  text: `SELECT ${EDITABLE[table].columns.join(", ")} FROM ${table} WHERE ${whereKey(table)}`,
  values: key,
});

const updateRow = ({ table, key }: EditTarget, row: Record<string, SqlValue>): Sql => ({
  text: `UPDATE ${table} SET ${EDITABLE[table].columns.map((column) => `${column} = ?`).join(", ")} WHERE ${whereKey(table)}`,
  values: [...EDITABLE[table].columns.map((column) => row[column] ?? null), ...key],
});

/** Rows of corrections are only added: one that is undone is taken back by another. */
const takeBack = (key: readonly SqlValue[], at: string): Sql => sql`
  INSERT INTO structure_edit (id, text, takes_back, given_by, reason, at)
  SELECT lower(hex(randomblob(16))), text, id, '', '', ${at} FROM structure_edit WHERE id = ${key[0]!}`;

/** Runs `work`, which changes the `targets` and nothing else that is editable, and records it as one edit. */
export function recordEdit(db: Db, head: EditHead, targets: readonly EditTarget[], work: () => void): void {
  const imageOf = (target: EditTarget) => JSON.stringify(db.get(selectRow(target)) ?? {});
  const before = targets.map(imageOf);
  work();
  const { row: edit } = db.run(
    sql`INSERT INTO edit (at, what, subject) VALUES (${head.at}, ${head.what}, ${head.subject})`,
  );
  targets.forEach((target, position) => {
    db.run(sql`
      INSERT INTO edit_row (edit, position, target, "key", before, after)
      VALUES (${edit}, ${position}, ${target.table}, ${JSON.stringify(target.key)}, ${before[position]!},
              ${imageOf(target)})`);
  });
}

interface EditRow {
  readonly target: Editable;
  readonly key: string;
  readonly before: string;
}

export const editWrites = (db: Db) => ({
  /** Takes back the newest edit that stands; null when there is none. */
  undoLastEdit(at: string): EditHead | null {
    const edit = db.get<EditHead & { seq: number }>(
      sql`SELECT seq, at, what, subject FROM edit WHERE undone_at IS NULL ORDER BY seq DESC LIMIT 1`,
    );
    if (!edit) return null;
    const rows = db.all<EditRow>(sql`SELECT target, "key", before FROM edit_row WHERE edit = ${edit.seq}`);
    for (const { target: table, key: written, before } of rows) {
      const key = JSON.parse(written) as SqlValue[];
      db.run(table === "structure_edit" ? takeBack(key, at) : updateRow({ table, key }, JSON.parse(before)));
    }
    db.run(sql`UPDATE edit SET undone_at = ${at} WHERE seq = ${edit.seq}`);
    for (const { target, key } of rows)
      if (target === "recognition") dropComparisonsOf(db, (JSON.parse(key) as number[])[0]!);
    return { at: edit.at, what: edit.what, subject: edit.subject };
  },
});
