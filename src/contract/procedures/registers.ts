import { oc } from "@orpc/contract";
import { z } from "zod";
import { CheckedCitation, RegisterPreview, RegisterSummary } from "../register";
import { Language } from "../standard";

/** An uploaded list, or a text of the library whose references are checked. */
const List = z.union([z.object({ file: z.file() }), z.object({ text: z.string() })]);

export const registerProcedures = {
  list: oc.output(z.array(RegisterSummary)),
  remove: oc.input(z.object({ register: z.string() })).output(z.object({ removed: z.boolean() })),
  preview: oc.input(z.object({ file: z.file() })).output(z.array(RegisterPreview)),
  check: oc.input(List).output(z.array(CheckedCitation)),
  checkFile: oc
    .input(z.intersection(List, z.object({ format: z.enum(["xlsx", "docx"]), language: Language })))
    .output(z.file()),
};
