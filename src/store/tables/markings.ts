import type { Marking, MarkingConfirmation } from "../../contract";
import type { Db } from "../db";
import { listOf, sql } from "../sql";

interface StoredConfirmation {
  readonly id: string;
  readonly text: string;
  readonly marking: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/** Confirmations of markings are records: kept for good, and no part of undo. */
export const markingReads = (db: Db) => ({
  /** The confirmation that stands for each of these texts; none where nobody has confirmed. */
  markingConfirmations(texts: readonly string[]): MarkingConfirmation[] {
    const rows = db.all<StoredConfirmation>(sql`
      SELECT id, text, marking, "by", reason, at FROM marking_confirmation WHERE row IN (
        SELECT max(row) FROM marking_confirmation WHERE text IN ${listOf(texts)} GROUP BY text) ORDER BY row`);
    return rows.map(({ id, text, marking, by, reason, at }) => ({
      id,
      subject: { kind: "text", id: text },
      marking: JSON.parse(marking) as Marking,
      by,
      reason,
      at,
    }));
  },
  /** Projects that have this text in their queue: their ledgers hold its confirmation. */
  projectsWith(text: string): string[] {
    return db
      .all<{ project: string }>(sql`
        SELECT DISTINCT project FROM queue_item
        JOIN text ON text.row IN (left_text, right_text) WHERE text.id = ${text} ORDER BY project`)
      .map(({ project }) => project);
  },
});

/** What another reading of a text proposes of its marking; what a person has confirmed stands. */
export function proposeMarking(db: Db, text: number, marking: Marking): void {
  db.run(sql`
    UPDATE text SET marking_level = ${marking.level}, marking_term = ${marking.termYears},
      marking_written = ${marking.written}, marking_caveats = ${JSON.stringify(marking.caveats)},
      marking_basis = ${marking.basis}
    WHERE row = ${text} AND marking_state = 'proposed'`);
}

/** The person responsible has said what a text is marked with. */
export function confirmTextMarking(db: Db, confirmation: MarkingConfirmation): void {
  const { id, subject, marking, by, reason, at } = confirmation;
  db.run(sql`
    INSERT INTO marking_confirmation (id, text, marking, "by", reason, at)
    VALUES (${id}, ${subject.id}, ${JSON.stringify(marking)}, ${by}, ${reason}, ${at})`);
  db.run(sql`
    UPDATE text SET marking_level = ${marking.level}, marking_term = ${marking.termYears},
      marking_written = ${marking.written}, marking_caveats = ${JSON.stringify(marking.caveats)},
      marking_state = ${marking.state}, marking_basis = ${marking.basis}
    WHERE id = ${subject.id}`);
}
