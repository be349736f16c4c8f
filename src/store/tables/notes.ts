import type { SourcePlace, StructureNote } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { json } from "./clauses";

export function insertNotes(db: Db, text: number, notes: readonly StructureNote[]): void {
  notes.forEach((note, position) => {
    db.run(sql`
      INSERT INTO note (text, position, kind, body, place)
      VALUES (${text}, ${position}, ${note.kind}, ${note.text}, ${json(note.place)})`);
  });
}

/** The notes of a text that is taken apart anew. */
export function replaceNotes(db: Db, text: number, notes: readonly StructureNote[]): void {
  db.run(sql`DELETE FROM note WHERE text = ${text}`);
  insertNotes(db, text, notes);
}

export function notesOf(db: Db, text: number): StructureNote[] {
  const rows = db.all<{ kind: StructureNote["kind"]; body: string; place: string | null }>(
    sql`SELECT kind, body, place FROM note WHERE text = ${text} ORDER BY position`,
  );
  return rows.map(({ kind, body, place }) => ({
    kind,
    text: body,
    ...(place === null ? {} : { place: JSON.parse(place) as SourcePlace }),
  }));
}
