import { type Marking, type MarkingLevel, pagesToType, type ReadText } from "../../contract";
import type { Db } from "../db";
import { listOf, sql } from "../sql";
import { putClauseDigest } from "./clause-digest";
import { countRequirements, insertClause, noRows } from "./clauses";
import { dropUnusedContents, putContent } from "./contents";
import { confirmFields, insertMetadata, type ReadPatch } from "./metadata";
import { insertNotes } from "./notes";
import { keepsBlocks, putSourceBlocks } from "./source-blocks";

/** One text to be stored, with what a person said of it beforehand. */
export interface NewText {
  readonly read: ReadText;
  readonly fileName: string;
  readonly source: Uint8Array;
  readonly at: string;
  readonly sample: boolean;
  readonly patch: ReadPatch;
  readonly marking: MarkingLevel | null;
}

function insertClauses(db: Db, text: number, { structured, terms, cited }: ReadText): void {
  const written = noRows();
  structured.clauses.forEach((clause, index) => {
    insertClause(db, text, { clause, terms: terms[index]!, cited: cited[index] ?? [] }, written);
  });
  putClauseDigest(db, text, written);
}

/** What a person said at import stands over what was read. */
const markingAtImport = (found: Marking, level: MarkingLevel | null): Marking =>
  level === null ? found : { ...found, level, state: "confirmed", basis: "import" };

/**
 * Takes in what was read of a text that is here already, where fewer of its pages wait to be typed than so far (its words
 * are recognised now), or where it was imported before pages could be typed; false where nothing is gained.
 */
function takeBetterReading(db: Db, text: number, { source, structured }: ReadText): boolean {
  if (source === null) return false;
  const { waiting } = db.get<{ waiting: number }>(sql`
    SELECT count(*) AS waiting FROM note WHERE text = ${text} AND kind = 'page-without-text'`)!;
  if (keepsBlocks(db, text) && pagesToType(structured.notes).length >= waiting) return false;
  putSourceBlocks(db, text, source, true);
  return true;
}

/** Stores a text; false where the library has it already (same bytes) and nothing more of it could be read. */
export function insertText(db: Db, { read, source, fileName, at, sample, patch, marking }: NewText): boolean {
  const known = db.get<{ row: number }>(sql`SELECT row FROM text WHERE id = ${read.sha256}`);
  if (known) return takeBetterReading(db, known.row, read);
  const { structured } = read;
  const content = putContent(db, source, read.sha256);
  const mark = markingAtImport(structured.front.marking.value, marking);
  const { row: text } = db.run(sql`
    INSERT INTO text (id, source, standard, file_name, format, encoding, language, imported_at, sample, clauses,
                      requirements, marking_level, marking_term, marking_written, marking_caveats, marking_state,
                      marking_basis)
    VALUES (${read.sha256}, ${content.row}, ${read.standard}, ${fileName}, ${read.format}, ${read.encoding},
            ${structured.language}, ${at}, ${sample}, ${structured.clauses.length},
            ${countRequirements(structured.clauses)}, ${mark.level}, ${mark.termYears}, ${mark.written},
            ${JSON.stringify(mark.caveats)}, ${mark.state}, ${mark.basis})`);
  insertMetadata(db, text, structured.front);
  confirmFields(db, text, patch);
  insertClauses(db, text, read);
  insertNotes(db, text, structured.notes);
  if (read.source !== null) putSourceBlocks(db, text, read.source, false);
  return true;
}

export const textWrites = (db: Db) => ({
  /**
   * Removes texts and everything derived from them, to the last word in the file: a library can be given away. Gives how
   * many of them there were. Not for texts under review.
   */
  removeTexts(ids: readonly string[]): number {
    const rows = db.all<{ row: number }>(sql`SELECT row FROM text WHERE id IN ${listOf(ids)}`);
    if (rows.length === 0) return 0;
    for (const { row } of rows) {
      db.run(sql`DELETE FROM clause_terms WHERE rowid IN (SELECT row FROM clause WHERE text = ${row})`);
      db.run(sql`DELETE FROM text WHERE row = ${row}`);
    }
    // what is deleted of such an index is only struck out; its words go when all of it is merged, which takes seconds
    db.run(sql`INSERT INTO clause_terms (clause_terms) VALUES ('optimize')`);
    dropUnusedContents(db);
    return rows.length;
  },
});
