import {
  type Clause,
  isBinding,
  type Marking,
  type MarkingLevel,
  type ReadText,
  type StructureNote,
} from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { dropUnusedContents, putContent } from "./contents";
import { confirmFields, insertMetadata, type ReadPatch } from "./metadata";
import { insertRecognition } from "./recognition";

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

const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));
const flag = (value: boolean | null): number | null => (value === null ? null : Number(value));

/** A span is stored with its words only where they are not those of the clause at its offsets. */
const ownWords = (clause: Clause, span: { start: number; end: number; text: string }): string | null =>
  clause.text.slice(span.start, span.end) === span.text ? null : span.text;

const countRequirements = (clauses: readonly Clause[]): number =>
  clauses.reduce((sum, clause) => sum + clause.provisions.filter(isBinding).length, 0);

function insertClause(db: Db, text: number, clause: Clause): number {
  const { row } = db.run(sql`
    INSERT INTO clause (text, id, parent, number, title, kind, body, normative, cells, place)
    VALUES (${text}, ${clause.id}, ${clause.parent}, ${clause.number}, ${clause.title}, ${clause.kind}, ${clause.text},
            ${flag(clause.normative)}, ${json(clause.cells)}, ${json(clause.place)})`);
  return row;
}

function insertProvisions(db: Db, row: number, clause: Clause): void {
  clause.provisions.forEach((provision, position) => {
    db.run(sql`
      INSERT INTO provision (clause, position, start, "end", body, type, negative, verb, inherited)
      VALUES (${row}, ${position}, ${provision.start}, ${provision.end}, ${ownWords(clause, provision)},
              ${provision.type}, ${provision.negative}, ${provision.verb}, ${provision.inherited})`);
  });
}

function insertQuantities(db: Db, row: number, clause: Clause): void {
  clause.quantities.forEach((quantity, position) => {
    db.run(sql`
      INSERT INTO quantity (clause, position, start, "end", body, low, high, unit, bound, sense, subject)
      VALUES (${row}, ${position}, ${quantity.start}, ${quantity.end}, ${ownWords(clause, quantity)}, ${quantity.low},
              ${quantity.high}, ${quantity.unit}, ${quantity.bound}, ${quantity.sense}, ${quantity.subject})`);
  });
}

function insertReferences(db: Db, row: number, clause: Clause, cited: readonly (string | null)[]): void {
  clause.references.forEach((reference, position) => {
    db.run(sql`
      INSERT INTO reference
        (clause, position, start, "end", body, designator, standard, dated, cited_clause, normative)
      VALUES (${row}, ${position}, ${reference.start}, ${reference.end}, ${ownWords(clause, reference)},
              ${reference.designator}, ${cited[position] ?? null}, ${reference.dated}, ${reference.clause},
              ${flag(reference.normative)})`);
  });
}

function insertClauses(db: Db, text: number, { structured, terms, cited }: ReadText): void {
  structured.clauses.forEach((clause, index) => {
    const row = insertClause(db, text, clause);
    insertRecognition(db, row, clause.recognised);
    insertProvisions(db, row, clause);
    insertQuantities(db, row, clause);
    insertReferences(db, row, clause, cited[index] ?? []);
    const { title, body } = terms[index]!;
    db.run(sql`INSERT INTO clause_terms (rowid, title, body) VALUES (${row}, ${title}, ${body})`);
  });
}

function insertNotes(db: Db, text: number, notes: readonly StructureNote[]): void {
  notes.forEach((note, position) => {
    db.run(sql`
      INSERT INTO note (text, position, kind, body, place)
      VALUES (${text}, ${position}, ${note.kind}, ${note.text}, ${json(note.place)})`);
  });
}

/** What a person said at import stands over what was read. */
const markingAtImport = (found: Marking, level: MarkingLevel | null): Marking =>
  level === null ? found : { ...found, level, state: "confirmed", basis: "import" };

/** Stores a text; false where the library has it already (same bytes). */
export function insertText(db: Db, { read, source, fileName, at, sample, patch, marking }: NewText): boolean {
  if (db.get(sql`SELECT 1 FROM text WHERE id = ${read.sha256}`)) return false;
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
  return true;
}

export const textWrites = (db: Db) => ({
  /** Removes a text and everything derived from it; false where there is none. Not for texts under review. */
  removeText(id: string): boolean {
    const text = db.get<{ row: number }>(sql`SELECT row FROM text WHERE id = ${id}`);
    if (!text) return false;
    db.run(sql`DELETE FROM clause_terms WHERE rowid IN (SELECT row FROM clause WHERE text = ${text.row})`);
    db.run(sql`DELETE FROM text WHERE row = ${text.row}`);
    dropUnusedContents(db);
    return true;
  },
});
