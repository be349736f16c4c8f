import { z } from "zod";

export const JobKind = z.enum(["import", "candidates", "index"]);
export type JobKind = z.infer<typeof JobKind>;

export const JobState = z.enum(["queued", "running", "done", "failed", "cancelled"]);
export type JobState = z.infer<typeof JobState>;

export const Job = z.object({
  id: z.string(),
  kind: JobKind,
  state: JobState,
  /** What it is doing, as a reason-like code with values, rendered by words. */
  doing: z.string(),
  done: z.int(),
  total: z.int(),
  result: z.unknown().nullable(),
  fault: z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
  startedAt: z.string(),
});
export type Job = z.infer<typeof Job>;

/** Whether a job is still to begin or runs. */
export const isUnderWay = ({ state }: Pick<Job, "state">): boolean => state === "queued" || state === "running";

/** What the one event stream of a window carries. */
export const LibraryEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("changed"), revision: z.int(), tables: z.array(z.string()) }),
  z.object({ kind: z.literal("job"), job: Job }),
]);
export type LibraryEvent = z.infer<typeof LibraryEvent>;
