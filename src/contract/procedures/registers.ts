import { oc } from "@orpc/contract";
import { z } from "zod";
import { CheckedCitation, RegisterGlance, RegisterSummary } from "../register";
import { Language } from "../standard";

/** An uploaded list, or a text of the library whose references are checked. */
const List = z.union([z.object({ file: z.file() }), z.object({ text: z.string() })]);

/** The bilingual term base: what people added to the one that ships. */
export const termProcedures = {
  files: oc.output(z.array(z.object({ fileName: z.string(), terms: z.int() }))),
  import: oc.input(z.object({ file: z.file() })).output(z.object({ added: z.int(), known: z.int() })),
  remove: oc.input(z.object({ fileName: z.string() })).output(z.object({ removed: z.int() })),
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
