import { Fault, isUnderWay, type Job } from "../../contract";
import type { JobRow } from "../../store";
import type { Bench } from "../bench/bench";
import { dropStaged } from "./import-texts";

/** Imports up to this size carry their outcomes in the list of jobs; larger ones only when asked for by themselves. */
const OUTCOMES_LISTED = 200;

/** An import with what became of its files so far, unless there are too many of them. */
async function withOutcomes({ store }: Bench, job: Job, upTo = Number.POSITIVE_INFINITY): Promise<Job> {
  if (job.kind !== "import" || job.total > upTo) return job;
  return { ...job, result: await store.read.importOutcomes(job.id) };
}

/** As it goes on now, or as it is kept. */
const jobNow = ({ queue }: Bench, { input: _, ...row }: JobRow): Job => queue.live(row.id) ?? row;

/** The newest jobs, as they are now. */
export async function listJobs(bench: Bench): Promise<Job[]> {
  const rows = await bench.store.read.jobs();
  return Promise.all(rows.map((row) => withOutcomes(bench, jobNow(bench, row), OUTCOMES_LISTED)));
}

/** One job; an import with what became of each file so far. */
export async function getJob(bench: Bench, id: string): Promise<Job> {
  return withOutcomes(bench, jobNow(bench, await bench.store.read.job(id)));
}

export async function cancelJob(bench: Bench, id: string): Promise<Job> {
  const before = await bench.store.read.job(id);
  const wasWaiting = bench.queue.live(id)?.state === "queued";
  await bench.queue.cancel(id);
  // one that never began has no end of its own that clears up
  if (wasWaiting && before.kind === "import") await dropStaged(before.input);
  return getJob(bench, id);
}

/** The job once it has ended, however it did; E_CANCELLED where the workbench closes before. */
export async function waitForJob(
  bench: Bench,
  { job: id, onProgress }: { job: string; onProgress?: (job: Job) => void },
): Promise<Job> {
  const { emitter, queue } = bench;
  const { promise: ended, resolve, reject } = Promise.withResolvers<Job>();
  const stopListening = emitter.listen((event) => {
    if (event.kind !== "job" || event.job.id !== id) return;
    if (isUnderWay(event.job)) onProgress?.(event.job);
    else resolve(event.job);
  });
  const stopClosing = emitter.onClose(() => reject(new Fault("E_CANCELLED")));
  try {
    return queue.live(id) ? await withOutcomes(bench, await ended) : await getJob(bench, id);
  } finally {
    stopListening();
    stopClosing();
  }
}
