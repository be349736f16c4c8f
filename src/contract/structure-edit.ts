import { z } from "zod";

/** Kinds that a person may say a clause is; tables, figures and formulas are what their format says. */
export const CORRECTABLE_KINDS = [
  "clause",
  "annex",
  "list-item",
  "note",
  "example",
  "term-entry",
  "front-matter",
] as const;

/**
 * A correction of how a text was taken apart, by a person. It changes no words of the text: what a title loses its text
 * gains, and a heading that is none becomes text with its number.
 */
export const StructureEdit = z.discriminatedUnion("op", [
  /** Another number, title or kind; what is absent stays. */
  z.object({
    op: z.literal("label"),
    clause: z.string(),
    number: z.string().nullable().optional(),
    title: z.string().optional(),
    kind: z.enum(CORRECTABLE_KINDS).optional(),
  }),
  /** A new clause begins at an offset (UTF-16) of the clause's own text. */
  z.object({
    op: z.literal("split"),
    clause: z.string(),
    at: z.int().positive(),
    number: z.string().nullable(),
    title: z.string(),
  }),
  /** All its words belong to the clause before: running on, or (a heading that is none) as a paragraph. */
  z.object({ op: z.literal("merge"), clause: z.string(), runsOn: z.boolean() }),
  /** It hangs under another clause, or (null) at the top. */
  z.object({ op: z.literal("move"), clause: z.string(), parent: z.string().nullable() }),
]);
export type StructureEdit = z.infer<typeof StructureEdit>;

/**
 * The words of a page that nobody could read from the source, or that were recognised wrongly: typed by a person, they
 * stand in its place below all corrections of the structure. Without words the page is left out, for the reason given.
 */
export const TypedPage = z.object({ op: z.literal("type"), page: z.int().positive() });
export type TypedPage = z.infer<typeof TypedPage>;

/** More than this is on no page. */
export const MOST_TYPED = 100_000;

/** A correction with the words of the clauses that it means, by which they are found in another reading of the source. */
export const AnchoredEdit = z.object({
  edit: z.union([StructureEdit, TypedPage]),
  /** Of a page that was typed: its words. */
  words: z.string(),
  /** Of the parent that it moves under, or of the text behind the place where it splits. */
  otherWords: z.string().nullable(),
});
export type AnchoredEdit = z.infer<typeof AnchoredEdit>;

/** A row of the corrections of a text: rows are only ever added, one may take another back. */
export interface StructureEditRow {
  readonly id: string;
  readonly text: string;
  /** Null where it takes another back. */
  readonly edit: AnchoredEdit | null;
  readonly takesBack: string | null;
  /** Who; "" where the newest change was undone by key. */
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/** A correction that stands. */
export const Correction = z.object({
  id: z.string(),
  edit: z.union([StructureEdit, TypedPage]),
  /** The clause as it was, or how a typed page begins, for people. */
  words: z.string(),
  by: z.string(),
  reason: z.string(),
  at: z.string(),
  /** The clauses that it changed; none where it could not be applied. */
  clauses: z.array(z.string()),
});
export type Correction = z.infer<typeof Correction>;
