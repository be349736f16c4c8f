import { z } from "zod";

/** Where a term of the term base 术语库 comes from: the program, or a file that people added. */
export const TermSource = z.enum(["own", "shipped"]);
export type TermSource = z.infer<typeof TermSource>;

/** A pair of the bilingual term base. */
export const TermEntry = z.object({
  chinese: z.string(),
  english: z.string(),
  /** The file that people added it from; null for those that ship. */
  fileName: z.string().nullable(),
});
export type TermEntry = z.infer<typeof TermEntry>;

/** Some terms, with how many there are of each source. */
export const TermsFound = z.object({ own: z.int(), shipped: z.int(), terms: z.array(TermEntry) });
export type TermsFound = z.infer<typeof TermsFound>;
