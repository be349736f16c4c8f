import type { RowVerdict } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { type EditHead, recordEdit } from "./edits";
import { textRow } from "./text-row";

export const rowVerdictReads = (db: Db) => ({
  rowVerdicts(left: string, right: string): RowVerdict[] {
    return db.all(sql`
      SELECT row_key AS "row", verdict, reason, given_by AS "by", at FROM row_verdict
      WHERE left_text = ${textRow(left)} AND right_text = ${textRow(right)} AND verdict IS NOT NULL
      ORDER BY row_key`);
  },
});

export const rowVerdictWrites = (db: Db) => ({
  /** Sets verdicts on rows of one indicator table, as one edit that can be undone; a null verdict takes one back. */
  setRowVerdicts(
    left: string,
    right: string,
    verdicts: readonly (Omit<RowVerdict, "verdict"> & { verdict: RowVerdict["verdict"] | null })[],
    head: EditHead,
  ): void {
    const texts = db.get<{ left: number; right: number }>(
      sql`SELECT ${textRow(left)} AS "left", ${textRow(right)} AS "right"`,
    )!;
    const targets = verdicts.map(({ row }) => ({
      table: "row_verdict" as const,
      key: [texts.left, texts.right, row],
    }));
    for (const { row } of verdicts)
      db.run(sql`
        INSERT OR IGNORE INTO row_verdict (left_text, right_text, row_key, reason, given_by, at)
        VALUES (${texts.left}, ${texts.right}, ${row}, '', '', '')`);
    recordEdit(db, head, targets, () => {
      for (const { row, verdict, reason, by, at } of verdicts)
        db.run(sql`
          UPDATE row_verdict SET verdict = ${verdict}, reason = ${reason}, given_by = ${by}, at = ${at}
          WHERE left_text = ${texts.left} AND right_text = ${texts.right} AND row_key = ${row}`);
    });
  },
});
