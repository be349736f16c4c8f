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
export const openQueue = (options: QueueOptions): JobQueue => new OneAtATime(options);

class OneAtATime implements JobQueue {
  readonly #options: QueueOptions;
  readonly #entries = new Map<string, Entry>();
  #running: Promise<void> | null = null;
  #closed = false;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  async start(kind: JobKind, input: unknown, total: number, add?: JobRecords["add"]): Promise<string> {
    if (this.#closed) throw new Fault("E_CANCELLED");
    const { records, newId, now } = this.#options;
    const progress = { state: "queued", doing: kind, done: 0, total } as const;
    const job: Job = { id: newId(), kind, ...progress, result: null, fault: null, startedAt: now() };
    await (add ?? records.add)({ ...job, input });
    this.#enqueue(job, input);
    return job.id;
  }

  awaits(kind: JobKind): boolean {
    return [...this.#entries.values()].some(({ job }) => job.kind === kind && job.state === "queued");
  }

  live(id: string): Job | undefined {
    return this.#entries.get(id)?.job;
  }

  async cancel(id: string): Promise<boolean> {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    entry.flag.stop();
    if (entry.job.state === "queued") await this.#settle(entry, { state: "cancelled" });
    return true;
  }

  async resume(): Promise<void> {
    for (const job of await this.#options.records.unfinished())
      if (!this.#entries.has(job.id)) this.#enqueue({ ...withoutInput(job), state: "queued" }, job.input);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { flag } of this.#entries.values()) flag.pause();
    await this.#running;
  }

  #enqueue(job: Job, input: unknown): void {
    if (job.kind !== GIVES_WAY) this.#giveWay();
    this.#entries.set(job.id, { job, input, flag: new Flag(), toldAt: 0, keptAt: 0 });
    this.#options.onJob(job);
    this.#next();
  }

  #giveWay(): void {
    for (const { job, flag } of this.#entries.values())
      if (job.kind === GIVES_WAY && job.state === "running") flag.pause();
  }

  #next(): void {
    if (this.#running || this.#closed) return;
    const queued = [...this.#entries.values()].filter(({ job }) => job.state === "queued");
    const entry = queued.find(({ job }) => job.kind !== GIVES_WAY) ?? queued[0];
    if (!entry) return;
    this.#running = this.#run(entry).finally(() => {
      this.#running = null;
      this.#next();
    });
  }

  async #run(entry: Entry): Promise<void> {
    const { records, recipes, onJob } = this.#options;
    const started = changed(entry, { state: "running" });
    onJob(started);
    try {
      await records.save(started);
      const recipe = recipes[started.kind];
      if (!recipe) throw new Fault("E_INTERNAL", { message: `no recipe for ${started.kind}` });
      const result = await recipe(entry.input, this.#controlOf(entry));
      await this.#settle(entry, { state: "done", done: entry.job.total, result: result ?? null });
    } catch (error) {
      if (entry.flag.paused()) return this.#waitAgain(entry);
      const stopped = entry.flag.cancelled();
      await this.#settle(entry, stopped ? { state: "cancelled" } : { state: "failed", fault: faultOf(error) });
    }
  }

  #waitAgain(entry: Entry): void {
    entry.flag = new Flag();
    if (!this.#closed) this.#options.onJob(changed(entry, { state: "queued" }));
  }

  /** Where its end cannot be kept (a full disk) the job is told as ended, and taken up again at the next opening. */
  async #settle(entry: Entry, end: Partial<Job>): Promise<void> {
    const { records, onJob } = this.#options;
    await records.save(changed(entry, end)).catch(() => undefined);
    this.#entries.delete(entry.job.id);
    onJob(entry.job);
  }

  #controlOf(entry: Entry): JobControl {
    const { records, onJob } = this.#options;
    return {
      job: entry.job.id,
      flag: entry.flag,
      report(doing, done, total) {
        const job = changed(entry, { doing, done, total });
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
    };
  }
}

function changed(entry: Entry, change: Partial<Job>): Job {
  entry.job = { ...entry.job, ...change };
  return entry.job;
}
