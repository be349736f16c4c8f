import { Fault, isFault, type Job, type JobKind } from "../contract";
import { Flag } from "./flag";

/** A job with what it was asked to do. */
type QueuedJob = Job & { readonly input: unknown };

/** Where jobs are kept; the store in the program, an array in tests. */
interface JobRecords {
  add(job: QueuedJob): Promise<unknown>;
  save(job: Job): Promise<unknown>;
  unfinished(): Promise<QueuedJob[]>;
}

export interface JobControl {
  readonly job: string;
  readonly flag: Flag;
  /** How far it is; reported often, told and kept now and then. */
  report(doing: string, done: number, total: number): void;
}

/** How a kind of job is done, from its beginning or from where it stopped; gives its result. */
type Recipe = (input: unknown, control: JobControl) => Promise<unknown>;
type Recipes = Readonly<Partial<Record<JobKind, Recipe>>>;

export interface QueueOptions {
  readonly records: JobRecords;
  readonly recipes: Recipes;
  readonly now: () => string;
  readonly newId: () => string;
  readonly onJob: (job: Job) => void;
}

export interface JobQueue {
  /** `add` keeps the job together with what belongs to it, instead of the job alone. */
  start(kind: JobKind, input: unknown, total: number, add?: JobRecords["add"]): Promise<string>;
  /** Whether a job of this kind is still to begin, so that it will see all that has been done so far. */
  awaits(kind: JobKind): boolean;
  /** The job as it is now, where it has not ended. */
  live(id: string): Job | undefined;
  cancel(id: string): Promise<boolean>;
  /** Takes up what a crash or a closing left. */
  resume(): Promise<void>;
  /** Stops where it stands; the rows stay unfinished. */
  close(): Promise<void>;
}

/** What nobody waits for begins last, gives way at its next step to any other job, and goes on after it. */
const GIVES_WAY: JobKind = "index";
/** Progress is told to windows and kept in the library at most this often. */
const TELL_MS = 100;
const KEEP_MS = 1_000;

interface Entry {
  job: Job;
  readonly input: unknown;
  /** Another one each time it begins. */
  flag: Flag;
  toldAt: number;
  keptAt: number;
}

const faultOf = (error: unknown): Job["fault"] => {
  if (isFault(error)) return { code: error.code, details: { ...error.details } };
  return { code: "E_INTERNAL", details: { message: error instanceof Error ? error.message : String(error) } };
};

const withoutInput = ({ input: _, ...job }: QueuedJob): Job => job;

/** One queue, one job at a time: jobs spread their own work over the pools. */
export function openQueue({ records, recipes, now, newId, onJob }: QueueOptions): JobQueue {
  const entries = new Map<string, Entry>();
  let running: Promise<void> | null = null;
  let closed = false;

  const update = (entry: Entry, change: Partial<Job>): Job => {
    entry.job = { ...entry.job, ...change };
    return entry.job;
  };
  /** Where its end cannot be kept (a full disk) the job is told as ended, and taken up again at the next opening. */
  const settle = async (entry: Entry, change: Partial<Job>): Promise<void> => {
    await records.save(update(entry, change)).catch(() => undefined);
    entries.delete(entry.job.id);
    onJob(entry.job);
  };
  const controlOf = (entry: Entry): JobControl => ({
    job: entry.job.id,
    flag: entry.flag,
    report(doing, done, total) {
      const job = update(entry, { doing, done, total });
      const at = performance.now();
      if (at - entry.toldAt >= TELL_MS) {
        entry.toldAt = at;
        onJob(job);
      }
      if (at - entry.keptAt >= KEEP_MS) {
        entry.keptAt = at;
        void records.save(job).catch(() => undefined);
      }
    },
  });
  const waitAgain = (entry: Entry): void => {
    entry.flag = new Flag();
    if (!closed) onJob(update(entry, { state: "queued" }));
  };
  const run = async (entry: Entry): Promise<void> => {
    const started = update(entry, { state: "running" });
    onJob(started);
    try {
      await records.save(started);
      const recipe = recipes[started.kind];
      if (!recipe) throw new Fault("E_INTERNAL", { message: `no recipe for ${started.kind}` });
      const result = await recipe(entry.input, controlOf(entry));
      await settle(entry, { state: "done", done: entry.job.total, result: result ?? null });
    } catch (error) {
      if (entry.flag.paused()) return waitAgain(entry);
      const stopped = entry.flag.cancelled();
      await settle(entry, stopped ? { state: "cancelled" } : { state: "failed", fault: faultOf(error) });
    }
  };
  const next = (): void => {
    if (running || closed) return;
    const queued = [...entries.values()].filter(({ job }) => job.state === "queued");
    const entry = queued.find(({ job }) => job.kind !== GIVES_WAY) ?? queued[0];
    if (!entry) return;
    running = run(entry).finally(() => {
      running = null;
      next();
    });
  };
  const giveWay = (): void => {
    for (const { job, flag } of entries.values()) if (job.kind === GIVES_WAY && job.state === "running") flag.pause();
  };
  const enqueue = (job: Job, input: unknown): void => {
    if (job.kind !== GIVES_WAY) giveWay();
    entries.set(job.id, { job, input, flag: new Flag(), toldAt: 0, keptAt: 0 });
    onJob(job);
    next();
  };
  return {
    async start(kind, input, total, add = records.add) {
      if (closed) throw new Fault("E_CANCELLED");
      const id = newId();
      const progress = { state: "queued", doing: kind, done: 0, total } as const;
      const job: Job = { id, kind, ...progress, result: null, fault: null, startedAt: now() };
      await add({ ...job, input });
      enqueue(job, input);
      return id;
    },
    awaits: (kind) => [...entries.values()].some(({ job }) => job.kind === kind && job.state === "queued"),
    live: (id) => entries.get(id)?.job,
    async cancel(id) {
      const entry = entries.get(id);
      if (!entry) return false;
      entry.flag.stop();
      if (entry.job.state === "queued") await settle(entry, { state: "cancelled" });
      return true;
    },
    async resume() {
      for (const job of await records.unfinished())
        if (!entries.has(job.id)) enqueue({ ...withoutInput(job), state: "queued" }, job.input);
    },
    async close() {
      closed = true;
      for (const { flag } of entries.values()) flag.pause();
      await running;
    },
  };
}
