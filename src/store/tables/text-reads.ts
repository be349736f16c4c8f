import type {
  Clause,
  ClauseAddress,
  Language,
  Marking,
  Provision,
  Quantity,
  Reference,
  SourcePlace,
  StructureNote,
  System,
  TableCell,
  TextSummary,
  TextView,
} from "../../contract";
import { Fault } from "../../contract";
import type { Db } from "../db";
import { type Sql, sql } from "../sql";
import { joined } from "./joined";
import { type MetadataRow, metadataFrom } from "./metadata";

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
    doubts: asked + row.doubtful_notes,
    importedAt: row.imported_at,
    sample: row.sample === 1,
  };
}

const SELECT_TEXT = sql`
  SELECT text.*, (SELECT count(*) FROM note WHERE note.text = text.row AND note.kind = 'doubtful') AS doubtful_notes
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

interface ClauseRow {
  readonly row: number;
  readonly id: string;
  readonly parent: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly kind: Clause["kind"];
  readonly body: string;
  readonly normative: number | null;
  readonly cells: string | null;
  readonly place: string | null;
  /** How sure the recogniser was of its words; null where they were read, or are confirmed. */
  readonly recognised: number | null;
}

/** A provision, quantity or reference as stored: `body` is null where it is the clause's own words. */
type SpanRow<T> = Omit<T, "text"> & { readonly row: number; readonly body: string | null };

const spanText = (body: string, span: { start: number; end: number; body: string | null }): string =>
  span.body ?? body.slice(span.start, span.end);
const truth = (value: number | null): boolean | null => (value === null ? null : value === 1);

const provisionOf = (body: string, span: SpanRow<Provision>): Provision => ({
  start: span.start,
  end: span.end,
  text: spanText(body, span),
  type: span.type,
  negative: Boolean(span.negative),
  verb: span.verb,
  inherited: Boolean(span.inherited),
});

const quantityOf = (body: string, span: SpanRow<Quantity>): Quantity => ({
  start: span.start,
  end: span.end,
  text: spanText(body, span),
  low: span.low,
  high: span.high,
  unit: span.unit,
  bound: span.bound,
  sense: span.sense,
  subject: span.subject,
});

type ReferenceRow = Omit<SpanRow<Reference>, "normative"> & { readonly normative: number | null };
const referenceOf = (body: string, span: ReferenceRow): Reference => ({
  start: span.start,
  end: span.end,
  text: spanText(body, span),
  designator: span.designator,
  dated: Boolean(span.dated),
  clause: span.clause,
  normative: truth(span.normative),
});

/** The clauses of a text, or the one with this id. */
function clausesOf(db: Db, text: number, id?: string): Clause[] {
  const which = id === undefined ? sql`text = ${text}` : sql`text = ${text} AND id = ${id}`;
  const within = sql`(SELECT row FROM clause WHERE ${which})`;
  const ours = sql`clause IN ${within} ORDER BY clause, position`;
  const rows = db.all<ClauseRow>(sql`
    SELECT row, id, parent, number, title, kind, body, normative, cells, place,
           (SELECT confidence FROM recognition WHERE clause = row AND confirmed_by IS NULL) AS recognised
    FROM clause WHERE ${which} ORDER BY row`);
  const provisions = joined<SpanRow<Provision>>(
    db.all(sql`
      SELECT clause AS row, start, "end", body, type, negative, verb, inherited FROM provision WHERE ${ours}`),
  );
  const quantities = joined<SpanRow<Quantity>>(
    db.all(sql`
      SELECT clause AS row, start, "end", body, low, high, unit, bound, sense, subject FROM quantity WHERE ${ours}`),
  );
  const references = joined<ReferenceRow>(
    db.all(sql`
      SELECT clause AS row, start, "end", body, designator, dated, cited_clause AS clause, normative
      FROM reference WHERE reference.clause IN ${within}
      ORDER BY reference.clause, position`),
  );
  return rows.map(({ row, body, normative, cells, place, recognised, ...clause }) => ({
    ...clause,
    text: body,
    normative: truth(normative),
    ...(cells === null ? {} : { cells: JSON.parse(cells) as TableCell[] }),
    ...(place === null ? {} : { place: JSON.parse(place) as SourcePlace }),
    ...(recognised === null ? {} : { recognised }),
    provisions: provisions(row).map((span) => provisionOf(body, span)),
    quantities: quantities(row).map((span) => quantityOf(body, span)),
    references: references(row).map((span) => referenceOf(body, span)),
  }));
}

function notesOf(db: Db, text: number): StructureNote[] {
  const rows = db.all<{ kind: StructureNote["kind"]; body: string; place: string | null }>(
    sql`SELECT kind, body, place FROM note WHERE text = ${text} ORDER BY position`,
  );
  return rows.map(({ kind, body, place }) => ({
    kind,
    text: body,
    ...(place === null ? {} : { place: JSON.parse(place) as SourcePlace }),
  }));
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
    return { ...summary, tree: clausesOf(db, row), notes: notesOf(db, row) };
  },
  /** One clause, with the language of its text. */
  clause({ text, clause }: ClauseAddress): { clause: Clause; language: Language } {
    const row = db.get<{ row: number; language: Language }>(sql`SELECT row, language FROM text WHERE id = ${text}`);
    const [found] = row ? clausesOf(db, row.row, clause) : [];
    if (!row || !found) throw new Fault("E_NOT_FOUND", { what: "clause", id: clause, text });
    return { clause: found, language: row.language };
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
