import { type Clause, type ClauseTerms, isBinding } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { insertRecognition } from "./recognition";

export const json = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);
const flag = (value: boolean | null): number | null => (value === null ? null : Number(value));

/** A span is stored with its words only where they are not those of the clause at its offsets. */
const ownWords = (clause: Clause, span: { start: number; end: number; text: string }): string | null =>
  clause.text.slice(span.start, span.end) === span.text ? null : span.text;

export const countRequirements = (clauses: readonly Clause[]): number =>
  clauses.reduce((sum, clause) => sum + clause.provisions.filter(isBinding).length, 0);

/** Rows as they stand in the four tables of clauses, by the columns that a digest is made of and in their order. */
export interface ClauseRows {
  readonly clause: object[];
  readonly provision: object[];
  readonly quantity: object[];
  readonly reference: object[];
}

export const noRows = (): ClauseRows => ({ clause: [], provision: [], quantity: [], reference: [] });

function insertProvisions(db: Db, row: number, clause: Clause, written: ClauseRows): void {
  clause.provisions.forEach((provision, position) => {
    const { start, end, type, verb } = provision;
    const body = ownWords(clause, provision);
    const [negative, inherited] = [Number(provision.negative), Number(provision.inherited)];
    db.run(sql`
      INSERT INTO provision (clause, position, start, "end", body, type, negative, verb, inherited)
      VALUES (${row}, ${position}, ${start}, ${end}, ${body}, ${type}, ${negative}, ${verb}, ${inherited})`);
    written.provision.push({ clause: row, start, end, body, type, negative, verb, inherited });
  });
}

function insertQuantities(db: Db, row: number, clause: Clause, written: ClauseRows): void {
  clause.quantities.forEach((quantity, position) => {
    const { start, end, low, high, unit, bound, sense, subject } = quantity;
    const body = ownWords(clause, quantity);
    db.run(sql`
      INSERT INTO quantity (clause, position, start, "end", body, low, high, unit, bound, sense, subject)
      VALUES (${row}, ${position}, ${start}, ${end}, ${body}, ${low}, ${high}, ${unit}, ${bound}, ${sense}, ${subject})`);
    written.quantity.push({ clause: row, start, end, body, low, high, unit, bound, sense, subject });
  });
}

function insertReferences(db: Db, row: number, { clause, cited }: ClauseToStore, written: ClauseRows): void {
  clause.references.forEach((reference, position) => {
    const { start, end, designator, clause: citedClause } = reference;
    const body = ownWords(clause, reference);
    const standard = cited[position] ?? null;
    const [dated, normative] = [Number(reference.dated), flag(reference.normative)];
    db.run(sql`
      INSERT INTO reference
        (clause, position, start, "end", body, designator, standard, dated, cited_clause, normative)
      VALUES (${row}, ${position}, ${start}, ${end}, ${body}, ${designator}, ${standard}, ${dated}, ${citedClause},
              ${normative})`);
    const own = { clause: row, start, end, body, designator, standard, dated, cited_clause: citedClause, normative };
    written.reference.push(own);
  });
}

/** A clause with what the index of words holds of it, and the keys of the standards that it cites. */
export interface ClauseToStore {
  readonly clause: Clause;
  readonly terms: ClauseTerms;
  readonly cited: readonly (string | null)[];
}

/** What was read in a clause, and its words for the search. */
function insertReading(db: Db, row: number, stored: ClauseToStore, written = noRows()): void {
  const { clause, terms } = stored;
  insertProvisions(db, row, clause, written);
  insertQuantities(db, row, clause, written);
  insertReferences(db, row, stored, written);
  const { title, body } = terms;
  db.run(sql`INSERT INTO clause_terms (rowid, title, body) VALUES (${row}, ${title}, ${body})`);
}

/** Stores a new clause; gives its row, and adds to `written` what stands in the tables now. */
export function insertClause(db: Db, text: number, stored: ClauseToStore, written = noRows()): number {
  const { clause } = stored;
  const { id, parent, number, title, kind, text: body, gone = null, untyped = null } = clause;
  const [normative, cells, place] = [flag(clause.normative), json(clause.cells), json(clause.place)];
  const { row } = db.run(sql`
    INSERT INTO clause (text, id, parent, number, title, kind, body, normative, cells, place, gone, untyped)
    VALUES (${text}, ${id}, ${parent}, ${number}, ${title}, ${kind}, ${body}, ${normative}, ${cells}, ${place},
            ${gone}, ${untyped})`);
  const own = { row, id, parent, number, title, kind, body, normative, cells, place, position: null, gone, untyped };
  written.clause.push(own);
  insertRecognition(db, row, clause.recognised);
  insertReading(db, row, stored, written);
  return row;
}

function dropReading(db: Db, row: number): void {
  db.run(sql`DELETE FROM provision WHERE clause = ${row}`);
  db.run(sql`DELETE FROM quantity WHERE clause = ${row}`);
  db.run(sql`DELETE FROM reference WHERE clause = ${row}`);
  db.run(sql`DELETE FROM clause_terms WHERE rowid = ${row}`);
}

/** Puts another wording in the row of a clause: what refers to the row goes on referring to the clause. */
export function updateClause(db: Db, row: number, stored: ClauseToStore): void {
  const { clause } = stored;
  dropReading(db, row);
  db.run(sql`
    UPDATE clause SET parent = ${clause.parent}, number = ${clause.number}, title = ${clause.title},
      kind = ${clause.kind}, body = ${clause.text}, normative = ${flag(clause.normative)}, cells = ${json(clause.cells)},
      place = ${json(clause.place)}, gone = ${clause.gone ?? null}, untyped = ${clause.untyped ?? null}
    WHERE row = ${row}`);
  insertReading(db, row, stored);
}

/** Takes a clause out; one that a project refers to stays without its words. */
export function takeOutClause(db: Db, row: number): void {
  dropReading(db, row);
  const isReferredTo = db.get(sql`
    SELECT 1 FROM queue_item JOIN clause ON clause.row = ${row}
    WHERE (left_text = clause.text AND left_clause = clause.id)
       OR (right_text = clause.text AND right_clause = clause.id)`);
  if (isReferredTo)
    db.run(sql`
      UPDATE clause SET body = '', cells = NULL, position = NULL, gone = 'taken-out' WHERE row = ${row}`);
  else db.run(sql`DELETE FROM clause WHERE row = ${row}`);
}
