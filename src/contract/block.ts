import { z } from "zod";

/** One cell of a table as read; `row` and `col` count from 0, spans from 1. */
export const TableCell = z.object({
  row: z.int(),
  col: z.int(),
  rowSpan: z.int().default(1),
  colSpan: z.int().default(1),
  text: z.string(),
  header: z.boolean().default(false),
});
export type TableCell = z.infer<typeof TableCell>;

/** Where a block stands in its source: page from 1, box in points from the page's top left. */
export const SourcePlace = z.object({
  page: z.int().optional(),
  line: z.int().optional(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
});
export type SourcePlace = z.infer<typeof SourcePlace>;

/** Style of lines that are printed as they were typed: listings, or a whole document of plain text. */
export const PREFORMATTED = "preformatted";

/** Style of lines that stand apart from the text at one height on page after page: running heads and feet do. */
export const RUNNING = "running";

/**
 * What a reader yields: one paragraph-sized piece of the document in reading order, with the hints
 * the format gives. Readers judge nothing: which blocks are clauses is for engine/structure.
 */
export const Block = z.object({
  /** `page` is a page whose words nobody here could read: it has a place and no words, until a person types them. */
  kind: z.enum(["paragraph", "table", "figure", "formula", "footnote", "page"]),
  text: z.string(),
  /** Outline level 1–9 where the format marks a heading (style, `#`, `<h2>`). */
  headingLevel: z.int().optional(),
  /** An automatic number or bullet that the format computes, as it would be printed. */
  label: z.string().optional(),
  /** Nesting of a list paragraph, from 0. */
  listLevel: z.int().optional(),
  /** Name of its style where the format has one; `PREFORMATTED`, `RUNNING`. */
  style: z.string().optional(),
  /** Leading white space in columns, for plain text. */
  indent: z.int().optional(),
  cells: z.array(TableCell).optional(),
  place: SourcePlace.optional(),
  /** One printed line of a source that breaks lines (txt, md, pdf): the structure step joins lines into paragraphs. */
  line: z.boolean().optional(),
  /** White space above sets it apart from the block before. */
  apart: z.boolean().optional(),
  /** All of it is set in bold type. */
  bold: z.boolean().optional(),
  /** 0–1 where the text was recognised (OCR); absent where it was read. */
  confidence: z.number().optional(),
});
export type Block = z.infer<typeof Block>;
