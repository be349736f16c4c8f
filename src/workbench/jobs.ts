import type { Job } from "../contract";
import type { JobRow } from "../store";
import type { Bench } from "./bench";

/** Imports up to this size carry their outcomes in the list of jobs; larger ones only when asked for by themselves. */
const OUTCOMES_LISTED = 200;

async function jobOf({ store, queue }: Bench, { input: _, ...row }: JobRow, outcomesUpTo: number): Promise<Job> {
  const job = queue.live(row.id) ?? row;
  if (job.kind !== "import" || job.total > outcomesUpTo) return job;
  return { ...job, result: await store.read.importOutcomes(job.id) };
}

/** The newest jobs, as they are now. */
export async function listJobs(bench: Bench): Promise<Job[]> {
  const rows = await bench.store.read.jobs();
  return Promise.all(rows.map((row) => jobOf(bench, row, OUTCOMES_LISTED)));
}

/** One job; an import with what became of each file so far. */
export async function getJob(bench: Bench, id: string): Promise<Job> {
  return jobOf(bench, await bench.store.read.job(id), Number.POSITIVE_INFINITY);
}

export async function cancelJob(bench: Bench, id: string): Promise<Job> {
  await bench.queue.cancel(id);
  return getJob(bench, id);
}
