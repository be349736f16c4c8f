import { oc } from "@orpc/contract";
import { z } from "zod";
import { MOST_ASKED } from "../limits";
import { RefusalReason } from "../overlay";
import { MarkingLevel } from "../standard";
import { MOST_TYPED, StructureEdit } from "../structure-edit";
import { Clause } from "../text";
import { LibraryInfo, MetadataPatch, SearchHit, TextSummary, TextView } from "../views";

export const libraryProcedures = {
  info: oc.output(LibraryInfo),
  texts: oc.output(z.array(TextSummary)),
  text: oc.input(z.object({ text: z.string() })).output(TextView),
  /** Corrects how a text was taken apart, on top of its import; `refused` says why it could not be done. */
  correctStructure: oc
    .input(z.object({ text: z.string(), edit: StructureEdit, by: z.string().min(1), reason: z.string() }))
    .output(z.object({ text: TextView, refused: RefusalReason.nullable() })),
  takeBackCorrection: oc
    .input(z.object({ text: z.string(), correction: z.string(), by: z.string().min(1), reason: z.string() }))
    .output(TextView),
  /** Types the words of a page that could not be read; without words it is left out, for a reason. Can be undone. */
  typePage: oc
    .input(
      z.object({
        text: z.string(),
        page: z.int().positive(),
        words: z.string().max(MOST_TYPED),
        by: z.string().min(1),
        reason: z.string(),
      }),
    )
    .output(TextView),
  /** What stands on a page as it was typed or recognised, to go on from; "" where nothing does. */
  pageWords: oc.input(z.object({ text: z.string(), page: z.int() })).output(z.object({ words: z.string() })),
  /** The clauses of a text as printed: with the corrections of its structure, without its amendments. */
  printed: oc.input(z.object({ text: z.string() })).output(z.array(Clause)),
  correct: oc.input(z.object({ text: z.string(), patch: MetadataPatch })).output(TextSummary),
  /** With the marking of each text as it was shown: where one is no longer so, nothing is confirmed (E_CHANGED). */
  confirmMarking: oc
    .input(
      z.object({
        texts: z.array(TextSummary.pick({ id: true, marking: true })).min(1),
        level: MarkingLevel,
        reason: z.string().min(1),
        by: z.string().min(1),
      }),
    )
    .output(z.array(TextSummary)),
  /** The recognised words of clauses were held against the page by a person, and are right. */
  confirmRecognised: oc
    .input(z.object({ text: z.string(), clauses: z.array(z.string()).min(1), by: z.string().min(1) }))
    .output(TextView),
  /** Takes back the newest correction; null when there is none. */
  undo: oc.output(z.object({ undone: z.string().nullable() })),
  remove: oc.input(z.object({ texts: z.array(z.string()).min(1) })).output(z.object({ removed: z.int() })),
  find: oc
    .input(z.object({ words: z.string(), limit: z.int().max(MOST_ASKED.hits).default(30) }))
    .output(z.array(SearchHit)),
  preferences: oc.output(z.record(z.string(), z.string())),
  setPreference: oc.input(z.object({ name: z.string(), value: z.string() })).output(z.record(z.string(), z.string())),
};
