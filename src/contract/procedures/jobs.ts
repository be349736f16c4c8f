import { eventIterator, oc } from "@orpc/contract";
import { z } from "zod";
import { Job, LibraryEvent } from "../job";
import { Language, System } from "../standard";

const Started = z.object({ job: z.string() });

export const importProcedures = {
  /** Uploaded files; the result of the job is `FileOutcome[]`. */
  start: oc.input(z.object({ files: z.array(z.file()).min(1), system: System.optional() })).output(Started),
  samples: oc.output(Started),
  /** What became of each file and why, as a file to keep. */
  report: oc
    .input(z.object({ job: z.string(), format: z.enum(["html", "xlsx"]), language: Language }))
    .output(z.file()),
};

export const jobProcedures = {
  list: oc.output(z.array(Job)),
  get: oc.input(z.object({ job: z.string() })).output(Job),
  cancel: oc.input(z.object({ job: z.string() })).output(Job),
};

/** The one event stream of a window. */
export const eventProcedures = { stream: oc.output(eventIterator(LibraryEvent)) };
