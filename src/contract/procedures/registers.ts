import { oc } from "@orpc/contract";
import { z } from "zod";
import { MOST_ASKED } from "../limits";
import { CheckedCitation, RegisterGlance, RegisterSummary } from "../register";
import { Language } from "../standard";
import { TermSource, TermsFound } from "../term";

/** An uploaded list, or a text of the library whose references are checked. */
const List = z.union([z.object({ file: z.file() }), z.object({ text: z.string() })]);

/** The bilingual term base: what ships and what people added. */
export const termProcedures = {
  /** Terms that contain these words in either language, people's own first. */
  find: oc
    .input(
      z.object({
        words: z.string(),
        source: TermSource.optional(),
        offset: z.int().min(0).default(0),
        limit: z.int().max(MOST_ASKED.terms).default(100),
      }),
    )
    .output(TermsFound),
  files: oc.output(z.array(z.object({ fileName: z.string(), terms: z.int() }))),
  import: oc.input(z.object({ file: z.file() })).output(z.object({ added: z.int(), known: z.int() })),
  remove: oc.input(z.object({ fileName: z.string() })).output(z.object({ removed: z.int() })),
  /** The term base as a file that can be imported again. */
  export: oc
    .input(z.object({ source: TermSource.optional(), format: z.enum(["tbx", "xlsx"]), language: Language }))
    .output(z.file()),
};

export const registerProcedures = {
  list: oc.output(z.array(RegisterSummary)),
  remove: oc.input(z.object({ register: z.string() })).output(z.object({ removed: z.boolean() })),
  /** How the sheets of a spreadsheet would be read, before anything is kept. */
  preview: oc.input(z.object({ file: z.file() })).output(z.array(RegisterGlance)),
  check: oc.input(List).output(z.array(CheckedCitation)),
  checkFile: oc
    .input(z.intersection(List, z.object({ format: z.enum(["xlsx", "docx"]), language: Language })))
    .output(z.file()),
};
