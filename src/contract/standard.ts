import { z } from "zod";

export const System = z.enum(["military", "civil"]);
export type System = z.infer<typeof System>;

export const Level = z.enum([
  "national",
  "national-military",
  "sector",
  "sector-military",
  "local",
  "group",
  "enterprise",
  "international",
  "foreign",
  "alliance",
  "statute",
]);
export type Level = z.infer<typeof Level>;

export const Nature = z.enum(["mandatory", "recommended", "guidance", "unmarked"]);
export type Nature = z.infer<typeof Nature>;

export const Status = z.enum([
  "current",
  "upcoming",
  "partly-superseded",
  "superseded",
  "not-for-new-design",
  "converted",
  "withdrawn",
]);
export type Status = z.infer<typeof Status>;

export const Language = z.enum(["zh", "en"]);
export type Language = z.infer<typeof Language>;

/**
 * A designator taken apart. `written` prints back exactly; two designators name the same standard when their
 * parts other than year, change and nature agree, and the same edition when year and change agree too.
 */
export const Designator = z.object({
  written: z.string(),
  /** Body or prefix without nature mark: GB, GJB, HB, MIL-STD, ISO/IEC, DB11, T/CSAE … */
  body: z.string(),
  nature: Nature,
  number: z.string(),
  part: z.string().nullable(),
  /** Revision letter: the A of GJB 150.3A, the H of MIL-STD-810H. */
  revision: z.string().nullable(),
  /** Four-digit year or edition, null where undated. */
  year: z.string().nullable(),
  change: z.string().nullable(),
  /** The second number of a double one (`GB/T 19001—2016/ISO 9001:2015`), as written. */
  adopts: z.string().optional(),
  /** 0–1; below 1 where the writing was damaged or read by guess. */
  confidence: z.number(),
});
export type Designator = z.infer<typeof Designator>;

/**
 * Whether a designator is of an amendment 修改单 or corrigendum, published by itself; `w/CHANGE 1`, `+AMD1` and
 * `（2018年版）` are of whole texts that are printed again.
 */
export const isOfAmendment = ({ change, written }: Designator): boolean =>
  /^(?:XG|AMENDMENT|NOTICE|AMD|COR|AC|A\d)/.test(change ?? "") && !/\+ ?(?:AMD|COR|AC?\b|A ?\d)/i.test(written);

/** `AMD1:2019` without its year: which one it is. */
const changeNumber = ({ change }: Designator): string => (change ?? "").replace(/[:-].*$/, "");

/** Whether one is the amendment of an edition that the other designates, both of the same standard. */
export const isAmendmentTo = (edition: Designator, amendment: Designator): boolean =>
  isOfAmendment(amendment) &&
  !isOfAmendment(edition) &&
  amendment.year === edition.year &&
  amendment.revision === edition.revision &&
  // printed again with it, an edition is not amended by it once more
  !(edition.change ?? "").split("+").some((one) => one.replace(/[:-].*$/, "") === changeNumber(amendment));

/** Chinese classification, lowest first; the order is the order of restriction. */
export const MARKING_LEVELS = ["public", "internal", "confidential", "secret", "top-secret"] as const;
export const MarkingLevel = z.enum(MARKING_LEVELS);
export type MarkingLevel = z.infer<typeof MarkingLevel>;

/** Distribution Statement A, "approved for public release; distribution is unlimited", is a caveat that restricts nobody. */
const RELEASED = "distribution-A";

/** The caveats of a marking that restrict somebody. */
export const restrictingCaveats = ({ caveats }: Pick<Marking, "caveats">): string[] =>
  caveats.filter((caveat) => caveat !== RELEASED);

/** Whether whoever has something with this marking may not hand it to everybody. */
export const isRestricted = (marking: Pick<Marking, "level" | "caveats">): boolean =>
  marking.level !== "public" || restrictingCaveats(marking).length > 0;

/** Negative where `a` is the less restricted level. */
export const compareLevels = (a: MarkingLevel, b: MarkingLevel): number =>
  MARKING_LEVELS.indexOf(a) - MARKING_LEVELS.indexOf(b);

/** 密级标志: level with term, as written; other handling axes (trade secret, US statement) stand in `caveats`. */
export const Marking = z.object({
  level: MarkingLevel,
  /** Term in years, null where none is set or it does not apply. */
  termYears: z.number().nullable(),
  /** The mark as it stands in the source, null where proposed for lack of one. */
  written: z.string().nullable(),
  caveats: z.array(z.string()),
  state: z.enum(["proposed", "confirmed"]),
  /** Why this was proposed, or who confirmed it with which reason. */
  basis: z.string(),
});
export type Marking = z.infer<typeof Marking>;

/** A proposed value with where it was found and whether a person should be asked. */
export const Found = <T extends z.ZodType>(value: T) => z.object({ value, where: z.string(), doubtful: z.boolean() });

/** Front matter as the cover, foreword and head of a text give it; absent fields were not found. */
export const FrontMatter = z.object({
  designator: Found(Designator).optional(),
  titleZh: Found(z.string()).optional(),
  titleEn: Found(z.string()).optional(),
  system: Found(System).optional(),
  level: Found(Level).optional(),
  nature: Found(Nature).optional(),
  ics: Found(z.string()).optional(),
  ccs: Found(z.string()).optional(),
  fl: Found(z.string()).optional(),
  issued: Found(z.string()).optional(),
  effective: Found(z.string()).optional(),
  replaces: Found(z.array(z.string())).optional(),
  consistency: Found(z.object({ degree: z.enum(["IDT", "MOD", "NEQ"]), of: z.string() })).optional(),
  status: Found(Status).optional(),
  marking: Found(Marking),
});
export type FrontMatter = z.infer<typeof FrontMatter>;
