import type { Clause, Provision, Quantity, Reference, SourcePlace, TableCell } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { joined } from "./joined";

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
  readonly gone: "deleted" | "taken-out" | null;
  /** How sure the recogniser was of its words; null where they were read, or are confirmed. */
  readonly recognised: number | null;
  readonly untyped: Clause["untyped"] | null;
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

/** Which clauses of a text: all, or the one with an id; `asRead` forgets what persons have confirmed of its words. */
interface Which {
  readonly id?: string;
  readonly asRead?: true;
}

/**
 * The clauses of a text in reading order, or the one with this id. One that was taken out of the text and only stays
 * for what refers to it is found by its id alone.
 */
export function clausesOf(db: Db, text: number, { id, asRead }: Which = {}): Clause[] {
  const which = id === undefined ? sql`text = ${text} AND gone IS NOT 'taken-out'` : sql`text = ${text} AND id = ${id}`;
  const within = sql`(SELECT row FROM clause WHERE ${which})`;
  const ours = sql`clause IN ${within} ORDER BY clause, position`;
  const rows = db.all<ClauseRow>(sql`
    SELECT row, id, parent, number, title, kind, body, normative, cells, place, gone, untyped,
           (SELECT confidence FROM recognition WHERE clause = row AND (${asRead === true} OR confirmed_by IS NULL))
             AS recognised
    FROM clause WHERE ${which} ORDER BY position, row`);
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
  return rows.map(({ row, body, normative, cells, place, gone, recognised, untyped, ...clause }) => ({
    ...clause,
    text: body,
    normative: truth(normative),
    ...(cells === null ? {} : { cells: JSON.parse(cells) as TableCell[] }),
    ...(place === null ? {} : { place: JSON.parse(place) as SourcePlace }),
    ...(recognised === null ? {} : { recognised }),
    ...(untyped ? { untyped } : {}),
    ...(gone === null ? {} : { gone: "deleted" as const }),
    provisions: provisions(row).map((span) => provisionOf(body, span)),
    quantities: quantities(row).map((span) => quantityOf(body, span)),
    references: references(row).map((span) => referenceOf(body, span)),
  }));
}
