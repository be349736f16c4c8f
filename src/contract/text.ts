import { z } from "zod";
import { SourcePlace, TableCell } from "./block";
import { FrontMatter, Language } from "./standard";

export const ClauseKind = z.enum([
  "clause",
  "annex",
  "list-item",
  "note",
  "example",
  "table",
  "figure",
  "formula",
  "term-entry",
  "front-matter",
]);
export type ClauseKind = z.infer<typeof ClauseKind>;

/** The five types of GB/T 1.1-2020 Annex C; `none` for a fragment without a verb (a title, a table cell). */
export const ProvisionType = z.enum([
  "requirement",
  "instruction",
  "recommendation",
  "permission",
  "statement",
  "none",
]);
export type ProvisionType = z.infer<typeof ProvisionType>;

export const Provision = z.object({
  /** UTF-16 offsets into the clause's own text. */
  start: z.int(),
  end: z.int(),
  text: z.string(),
  type: ProvisionType,
  negative: z.boolean(),
  /** The verb that decides, as written (应, 不得, shall not); null where inherited or absent. */
  verb: z.string().nullable(),
  /** The verb stands in the stem of the list or in the sentence that cites the table. */
  inherited: z.boolean(),
});
export type Provision = z.infer<typeof Provision>;

/** Requirements and instructions must be met to claim conformity (GB/T 1.1-2020, Annex C). */
export const isBinding = ({ type }: Pick<Provision, "type">): boolean =>
  type === "requirement" || type === "instruction";

/** What a quantity does, which decides the direction of strictness (engine: strictness). */
export const Sense = z.enum([
  "operating-range",
  "tolerance",
  "lower-limit",
  "upper-limit",
  "test-severity",
  "test-condition",
  "option",
  "nominal",
  "unknown",
]);
export type Sense = z.infer<typeof Sense>;

export const Quantity = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  /** Normalised to `unit`; null is unbounded. A single value has low = high. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Normalised unit in SI base or coherent derived form (K, Pa, m/s², 1), "" where none could be told. */
  unit: z.string(),
  bound: z.enum(["value", "range", "tolerance", "at-least", "at-most", "more-than", "less-than", "list"]),
  sense: Sense,
  /** The noun it bounds, as far as the sentence shows it. */
  subject: z.string().nullable(),
});
export type Quantity = z.infer<typeof Quantity>;

export const Reference = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  designator: z.string(),
  dated: z.boolean(),
  /** Clause, table or annex cited, as written. */
  clause: z.string().nullable(),
  normative: z.boolean().nullable(),
});
export type Reference = z.infer<typeof Reference>;

export const Clause = z.object({
  /** Unique in its text also where numbers are missing or repeated. */
  id: z.string(),
  parent: z.string().nullable(),
  /** Label as printed: NFKC, no spaces, no trailing stop. */
  number: z.string().nullable(),
  title: z.string(),
  kind: ClauseKind,
  /** Own text without the children's; paragraphs joined by a line feed. */
  text: z.string(),
  /** Normative or informative where an annex says so. */
  normative: z.boolean().nullable(),
  cells: z.array(TableCell).optional(),
  place: SourcePlace.optional(),
  /** 0–1, the least sure of its lines, where they were recognised from an image (OCR); absent where they were read. */
  recognised: z.number().optional(),
  /**
   * Pages of its text wait to be typed: `next` where its words may go on on one of them, `elsewhere` where these may still
   * say something about it; absent where all pages are read.
   */
  untyped: z.enum(["next", "elsewhere"]).optional(),
  /** An amendment has deleted it: it stays by its number and title, and says nothing. */
  gone: z.literal("deleted").optional(),
  provisions: z.array(Provision),
  quantities: z.array(Quantity),
  references: z.array(Reference),
});
export type Clause = z.infer<typeof Clause>;

/** The words of a clause as a comparison sees them: its own; of a table without any, those of its cells. */
export const ownText = ({ text, cells }: Pick<Clause, "text" | "cells">): string =>
  text !== "" || !cells ? text : cells.map((cell) => cell.text).join("\n");

/**
 * A clause that says something binding, names a value or cites a standard in words that were recognised from an image
 * and that nobody has confirmed yet: what rests on it is undetermined and cannot be signed. So is every table, whose
 * values have their units at its head, and what holds signs that could not be made out or words that have run together.
 */
export const awaitsConfirmation = ({
  recognised,
  kind,
  text,
  provisions,
  quantities,
  references,
}: Pick<Clause, "recognised" | "kind" | "text" | "provisions" | "quantities" | "references">): boolean =>
  recognised !== undefined &&
  (kind === "table" ||
    /\ufffd|[A-Za-z]{16}/.test(text) ||
    quantities.length > 0 ||
    references.length > 0 ||
    provisions.some(({ verb }) => verb !== null));

/** What a reader of the structure should know: kept and reported, not repaired. */
export const StructureNote = z.object({
  kind: z.enum([
    "skipped-number",
    "repeated-number",
    "header",
    "footer",
    "contents",
    "page-number",
    "doubtful",
    // found by the reader of a format
    "tracked-changes",
    "comment",
    "hidden-text",
    // words that stand aslant over pages, or upright over the text of most of them, with the first page
    "watermark",
    // what counts the lines of a page in its margin
    "line-numbers",
    // nobody could read the words of this page: a person must type them
    "page-without-text",
    // a person has said, with the reason in `text`, that nothing of this page is to be typed
    "page-left-out",
    // the words of this page were recognised from its image
    "recognised",
    // the file was read by way of another format
    "converted",
  ]),
  text: z.string(),
  place: SourcePlace.optional(),
});
export type StructureNote = z.infer<typeof StructureNote>;

/** The pages, from 1, that still wait for a person to type them. */
export const pagesToType = (notes: readonly StructureNote[]): number[] =>
  notes.flatMap(({ kind, place }) => (kind === "page-without-text" && place?.page !== undefined ? [place.page] : []));

/** One edition's content as structured; immutable, known by the SHA-256 of its source file. */
export const StructuredText = z.object({
  language: Language,
  front: FrontMatter,
  clauses: z.array(Clause),
  notes: z.array(StructureNote),
});
export type StructuredText = z.infer<typeof StructuredText>;
