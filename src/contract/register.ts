import { z } from "zod";
import { Status } from "./standard";

/** A standard that a register names: as written, and which it is (`standardKey`). */
export const NamedStandard = z.object({ designator: z.string(), standard: z.string() });
export type NamedStandard = z.infer<typeof NamedStandard>;

/** One line of a register 标准目录: what a standards body or platform says of one edition, without its text. */
export const RegisterEntry = z.object({
  /** As the register writes it. */
  designator: z.string(),
  /** The standard it is an edition of (`standardKey`). */
  standard: z.string(),
  titleZh: z.string().nullable(),
  titleEn: z.string().nullable(),
  status: Status.nullable(),
  /** Calendar dates, ISO 8601. */
  issued: z.string().nullable(),
  effective: z.string().nullable(),
  withdrawn: z.string().nullable(),
  replaces: z.array(NamedStandard),
  replacedBy: z.array(NamedStandard),
  /** 采标情况 as written. */
  adoption: z.string().nullable(),
  ics: z.string().nullable(),
  ccs: z.string().nullable(),
  /** 归口单位 or the committee. */
  committee: z.string().nullable(),
});
export type RegisterEntry = z.infer<typeof RegisterEntry>;

/** The columns of a register that are understood; all else in a sheet is left alone. */
export const REGISTER_FIELDS = [
  "designator",
  "titleZh",
  "titleEn",
  "status",
  "issued",
  "effective",
  "withdrawn",
  "replaces",
  "replacedBy",
  "adoption",
  "ics",
  "ccs",
  "committee",
] as const;
export const RegisterField = z.enum(REGISTER_FIELDS);
export type RegisterField = z.infer<typeof RegisterField>;

/** A sheet read as a register, before anything is imported. */
export const RegisterPreview = z.object({
  sheet: z.string(),
  /** 1-based row of the header words. */
  headerRow: z.int(),
  columns: z.array(z.object({ header: z.string(), field: RegisterField.nullable() })),
  entries: z.array(RegisterEntry),
  /** Rows that are no entry, with why; rows are 1-based. */
  refused: z.array(
    z.object({ row: z.int(), why: z.enum(["no-designator", "unreadable-designator", "repeated", "contradicts"]) }),
  ),
  /** Values that could not be read; the rest of their row was. */
  doubtful: z.array(z.object({ row: z.int(), field: RegisterField, written: z.string() })),
});
export type RegisterPreview = z.infer<typeof RegisterPreview>;

/** A register as a person looks it over before it is imported: its first lines, and how many of each there are. */
export const RegisterGlance = RegisterPreview.extend({
  entryCount: z.int(),
  refusedCount: z.int(),
  doubtfulCount: z.int(),
});
export type RegisterGlance = z.infer<typeof RegisterGlance>;

/** What the library knows of a cited designator. */
export const CitationStanding = z.enum([
  "current",
  "upcoming",
  "superseded",
  "withdrawn",
  /** The same number under another nature: GB 99123 became GB/T 99123. */
  "converted",
  /** The edition is known, its status is not. */
  "status-unknown",
  /** Other editions of the standard are known, this one is not. */
  "edition-unknown",
  /** Nothing held bears this number. */
  "unknown",
  /** The writing is no designator that can be read without guessing. */
  "unreadable",
]);
export type CitationStanding = z.infer<typeof CitationStanding>;

export const CitationAdvice = z.enum([
  "keep",
  "use-proper-form",
  "cite-successor",
  "cite-current-edition",
  "cite-converted",
  "wait-for-effect",
  "drop-or-replace",
  "confirm-status",
  "look-up",
  "ask-author",
]);
export type CitationAdvice = z.infer<typeof CitationAdvice>;

/** One line of a checked list 引用标准核查表. */
export const CheckedCitation = z.object({
  cited: z.string(),
  /** Where in the list: `line 12`, `page 3`, `paragraph 5`, the sheet and its row, the number of the clause. */
  place: z.string(),
  /** The designator in its proper form; null where it could not be read. */
  proper: z.string().nullable(),
  title: z.string().nullable(),
  standing: CitationStanding,
  /** What the answer rests on. */
  basis: z.enum(["text", "register", "none"]),
  /** Final successors, as written where they are known. */
  supersededBy: z.array(z.string()),
  /** Named changes between the cited edition and its successor, where both texts are held. */
  differences: z
    .object({
      from: z.string(),
      to: z.string(),
      changed: z.int(),
      added: z.int(),
      deleted: z.int(),
      stricter: z.int(),
      looser: z.int(),
    })
    .nullable(),
  advice: CitationAdvice,
});
export type CheckedCitation = z.infer<typeof CheckedCitation>;

/** A register that the library holds. */
export const RegisterSummary = z.object({
  id: z.string(),
  fileName: z.string(),
  sheet: z.string(),
  importedAt: z.string(),
  entries: z.int(),
});
export type RegisterSummary = z.infer<typeof RegisterSummary>;
