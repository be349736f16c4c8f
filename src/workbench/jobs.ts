import { Fault, type Job } from "../contract";
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

/** The job once it has ended, however it did; E_CANCELLED where the workbench closes before. */
export async function waitForJob(
  bench: Bench,
  { job: id, onProgress }: { job: string; onProgress?: (job: Job) => void },
): Promise<Job> {
  const { emitter, queue } = bench;
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  const stopListening = emitter.listen((event) => {
    if (event.kind !== "job" || event.job.id !== id) return;
    if (isUnderWay(event.job)) onProgress?.(event.job);
    else resolve();
  });
  const stopClosing = emitter.onClose(() => reject(new Fault("E_CANCELLED")));
  try {
    if (queue.live(id)) await ended;
    return await getJob(bench, id);
  } finally {
    stopListening();
    stopClosing();
  }
}

const isUnderWay = ({ state }: Job): boolean => state === "queued" || state === "running";
