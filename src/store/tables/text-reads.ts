import type { Clause, ClauseAddress, Language, Marking, System, TextSummary, TextView } from "../../contract";
import { Fault } from "../../contract";
import type { Db } from "../db";
import { listOf, type Sql, sql } from "../sql";
import { assertClausesAsWritten } from "./clause-digest";
import { clausesOf } from "./clause-reads";
import { overlayOf } from "./effective-texts";
import { joined } from "./joined";
import { type MetadataRow, metadataFrom } from "./metadata";
import { notesOf } from "./notes";
import { typableOf } from "./source-blocks";

interface TextRow {
  readonly row: number;
  readonly id: string;
  readonly standard: string;
  readonly file_name: string;
  readonly format: string;
  readonly language: Language;
  readonly imported_at: string;
  readonly sample: number;
  readonly clauses: number;
  readonly requirements: number;
  readonly marking_level: Marking["level"];
  readonly marking_term: number | null;
  readonly marking_written: string | null;
  readonly marking_caveats: string;
  readonly marking_state: Marking["state"];
  readonly marking_basis: string;
  readonly doubtful_notes: number;
  readonly untyped: number;
}

const markingOf = (row: TextRow): Marking => ({
  level: row.marking_level,
  termYears: row.marking_term,
  written: row.marking_written,
  caveats: JSON.parse(row.marking_caveats) as string[],
  state: row.marking_state,
  basis: row.marking_basis,
});

function summaryOf(row: TextRow, fields: readonly MetadataRow[]): TextSummary {
  const asked = fields.filter(({ doubtful, state }) => doubtful === 1 && state === "proposed").length;
  return {
    id: row.id,
    standard: row.standard,
    fileName: row.file_name,
    format: row.format,
    language: row.language,
    metadata: metadataFrom(fields),
    marking: markingOf(row),
    clauses: row.clauses,
    requirements: row.requirements,
    untyped: row.untyped,
    doubts: asked + row.doubtful_notes,
    importedAt: row.imported_at,
    sample: row.sample === 1,
  };
}

const SELECT_TEXT = sql`
  SELECT text.*, (SELECT count(*) FROM note WHERE note.text = text.row AND note.kind = 'doubtful') AS doubtful_notes,
         (SELECT count(*) FROM note WHERE note.text = text.row AND note.kind = 'page-without-text') AS untyped
  FROM text`;

function summaries(db: Db, where: Sql): { row: number; summary: TextSummary }[] {
  const rows = db.all<TextRow>(sql`${SELECT_TEXT} ${where} ORDER BY row`);
  const fields = joined<MetadataRow & { text: number }>(
    db.all(sql`
      SELECT text, field, value, state, place, doubtful FROM metadata
      WHERE text IN (SELECT row FROM text ${where}) ORDER BY text`),
    "text",
  );
  return rows.map((row) => ({ row: row.row, summary: summaryOf(row, fields(row.row)) }));
}

function oneText(db: Db, id: string): { row: number; summary: TextSummary } {
  const [found] = summaries(db, sql`WHERE id = ${id}`);
  if (!found) throw new Fault("E_NOT_FOUND", { what: "text", id });
  return found;
}

/** A text by the names that people know it by. */
export interface TextTitle {
  readonly id: string;
  readonly standard: string;
  readonly fileName: string;
  readonly designator: string | null;
  readonly titleZh: string | null;
  readonly titleEn: string | null;
  readonly system: System | null;
}

export const textReads = (db: Db) => ({
  texts(): TextSummary[] {
    return summaries(db, sql``).map(({ summary }) => summary);
  },
  /** The editions of every standard of which a text names a change, and whatever is corrected or has an effective text. */
  textsWithChanges(): TextSummary[] {
    const changing = sql`
      SELECT changing.standard FROM metadata JOIN text changing ON changing.row = metadata.text
      WHERE field = 'designator' AND changing.standard <> '' AND json_extract(value, '$.change') IS NOT NULL`;
    const where = sql`
      WHERE standard IN (${changing}) OR row IN (SELECT effective_text.text FROM effective_text)
         OR id IN (SELECT structure_edit.text FROM structure_edit)`;
    return summaries(db, where).map(({ summary }) => summary);
  },
  /** These texts with all of the same standards: their other editions and their amendments. */
  textsOfStandards(ids: readonly string[]): TextSummary[] {
    const standards = sql`SELECT own.standard FROM text own WHERE own.standard <> '' AND own.id IN ${listOf(ids)}`;
    return summaries(db, sql`WHERE id IN ${listOf(ids)} OR standard IN (${standards})`).map(({ summary }) => summary);
  },
  /** What the finder looks among: every text by its names. */
  titles(): TextTitle[] {
    const fieldOf = (field: string): Sql =>
      sql`(SELECT value FROM metadata WHERE metadata.text = text.row AND field = ${field})`;
    return db.all(sql`
      SELECT id, standard, file_name AS fileName, json_extract(${fieldOf("designator")}, '$.written') AS designator,
             ${fieldOf("titleZh")} AS titleZh, ${fieldOf("titleEn")} AS titleEn, ${fieldOf("system")} AS system
      FROM text ORDER BY row`);
  },
  textSummary(id: string): TextSummary {
    return oneText(db, id).summary;
  },
  text(id: string): TextView {
    const { row, summary } = oneText(db, id);
    assertClausesAsWritten(db, row);
    return {
      ...summary,
      tree: clausesOf(db, row),
      notes: notesOf(db, row),
      typable: typableOf(db, row),
      overlay: overlayOf(db, row),
    };
  },
  /** One clause, with the language of its text. */
  clause({ text, clause }: ClauseAddress): { clause: Clause; language: Language } {
    const row = db.get<{ row: number; language: Language }>(sql`SELECT row, language FROM text WHERE id = ${text}`);
    if (row) assertClausesAsWritten(db, row.row);
    const [found] = row ? clausesOf(db, row.row, { id: clause }) : [];
    if (!row || !found) throw new Fault("E_NOT_FOUND", { what: "clause", id: clause, text });
    return { clause: found, language: row.language };
  },
  /** Clauses of a text with one of the titles given, in order. */
  clausesTitled(text: string, titles: readonly string[]): { title: string; text: string }[] {
    return db.all(sql`
      SELECT clause.title, clause.body AS text FROM clause JOIN text ON text.row = clause.text
      WHERE text.id = ${text} AND clause.title IN ${listOf(titles)} ORDER BY clause.row`);
  },
  /** References of a clause (or of a whole text: clause "") to standards of which the library holds only dead editions. */
  staleReferences({ text, clause }: ClauseAddress): number {
    const which = clause === "" ? sql`` : sql`AND clause.id = ${clause}`;
    const { stale } = db.get<{ stale: number }>(sql`
      SELECT count(DISTINCT reference.standard) AS stale FROM reference
      JOIN clause ON clause.row = reference.clause JOIN text ON text.row = clause.text
      WHERE text.id = ${text} ${which} AND reference.standard <> text.standard
        AND EXISTS (SELECT 1 FROM text held WHERE held.standard = reference.standard)
        AND NOT EXISTS (
          SELECT 1 FROM text held LEFT JOIN metadata ON metadata.text = held.row AND field = 'status'
          WHERE held.standard = reference.standard
            AND coalesce(metadata.value, 'current') NOT IN ('withdrawn', 'superseded'))`)!;
    return stale;
  },
  /** Texts that are part of a project and so may not be removed. */
  projectsUsing(id: string): string[] {
    const rows = db.all<{ name: string }>(sql`
      SELECT DISTINCT project.name FROM queue_item JOIN project ON project.id = queue_item.project
      JOIN text ON text.row IN (queue_item.left_text, queue_item.right_text) WHERE text.id = ${id}`);
    return rows.map(({ name }) => name);
  },
});
