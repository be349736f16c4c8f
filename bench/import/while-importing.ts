import { readdirSync, readFileSync } from "node:fs";
import type { FileOutcome } from "../../src/contract";
import type { Workbench } from "../../src/workbench/workbench";
import { openLibrary } from "../open-library";

/** How often each question is put, as a window does. */
const ASK_MS = 100;
const LOOK_MS = 100;
const PAGE_BYTES = 4096;
const TICKS_A_SECOND = 100;

export interface Answers {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

export interface ImportRun {
  readonly seconds: number;
  readonly files: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** How many texts each transaction stored. */
  readonly batches: readonly number[];
  readonly memoryBytes: { readonly own: number; readonly all: number };
  /** Processor seconds of this process and its readers. */
  readonly processor: number;
  /** The index job that follows. */
  readonly upkeep: { readonly seconds: number; readonly memoryBytes: number };
  readonly answers: Readonly<Record<string, Answers>>;
}

/** Imports a folder while a window keeps asking. */
export async function measureImport(
  folder: string,
  paths: { readonly library: string; readonly profile: string },
): Promise<ImportRun> {
  const workbench = await openLibrary(paths);
  const used = watchProcesses();
  const batches = watchBatches(workbench);
  const stop = new AbortController();
  const begun = performance.now();
  const { job } = await workbench.imports.paths({ paths: [folder] });
  const asked = askAgainAndAgain(workbench, stop.signal);
  const ended = await workbench.jobs.wait({ job });
  const seconds = (performance.now() - begun) / 1000;
  const { memoryBytes, processor } = used();
  stop.abort();
  const answers = await asked;
  const outcomes = ended.result as FileOutcome[];
  const counts = Object.groupBy(outcomes, ({ outcome }) => outcome);
  const upkeep = await upkeepAfter(workbench);
  const run = {
    seconds,
    files: outcomes.length,
    outcomes: Object.fromEntries(Object.entries(counts).map(([what, list]) => [what, list.length])),
    batches: await batches(),
    memoryBytes,
    processor,
    upkeep,
    answers,
  };
  await workbench.close();
  return run;
}

async function upkeepAfter(workbench: Workbench): Promise<ImportRun["upkeep"]> {
  const used = watchProcesses();
  const begun = performance.now();
  while ((await workbench.jobs.list()).some(({ kind, state }) => kind === "index" && state !== "failed"))
    await new Promise((resume) => setTimeout(resume, LOOK_MS));
  return { seconds: (performance.now() - begun) / 1000, memoryBytes: used().memoryBytes.all };
}

/** How many texts each transaction added, told by the revisions that windows hear of. */
function watchBatches(workbench: Workbench): () => Promise<number[]> {
  const stop = new AbortController();
  const sizes: number[] = [];
  const watching = (async () => {
    let known = 0;
    for await (const event of workbench.events.stream(stop.signal)) {
      if (event.kind !== "changed" || !event.tables.includes("text")) continue;
      const { texts } = await workbench.library.info();
      if (texts > known) sizes.push(texts - known);
      known = texts;
    }
  })();
  return async () => {
    stop.abort();
    await watching;
    const { texts } = await workbench.library.info();
    const missing = texts - sizes.reduce((sum, size) => sum + size, 0);
    return missing > 0 ? [...sizes, missing] : sizes;
  };
}

async function askAgainAndAgain(workbench: Workbench, signal: AbortSignal): Promise<Record<string, Answers>> {
  let text: string | undefined;
  const questions: Record<string, () => Promise<unknown>> = {
    info: () => workbench.library.info(),
    find: () => workbench.library.find({ words: "应当", limit: 30 }),
    text: async () => (text === undefined ? null : workbench.library.text({ text })),
    jobs: () => workbench.jobs.list(),
  };
  const times: Record<string, number[]> = {};
  const lanes = Object.entries(questions).map(async ([name, ask]) => {
    times[name] = [];
    while (!signal.aborted) {
      const begun = performance.now();
      await ask();
      times[name].push(performance.now() - begun);
      await new Promise((resume) => setTimeout(resume, ASK_MS));
    }
  });
  const first = async () => {
    while (text === undefined && !signal.aborted) {
      [text] = (await workbench.library.texts()).map(({ id }) => id);
      await new Promise((resume) => setTimeout(resume, ASK_MS));
    }
  };
  await Promise.all([...lanes, first()]);
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, answersOf(list)]));
}

function answersOf(times: readonly number[]): Answers {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { count: sorted.length, median: at(0.5), p99: at(0.99), longest: sorted.at(-1) ?? 0 };
}

/** What this process and all below it use, as Linux tells it; elsewhere this one alone. */
function watchProcesses(): () => Pick<ImportRun, "memoryBytes" | "processor"> {
  const memoryBytes = { own: 0, all: 0 };
  const childSeconds = new Map<string, number>();
  const before = process.cpuUsage();
  const look = (): void => {
    const own = process.memoryUsage.rss();
    const readers = children();
    for (const child of readers) childSeconds.set(child, Math.max(childSeconds.get(child) ?? 0, secondsOf(child)));
    memoryBytes.own = Math.max(memoryBytes.own, own);
    memoryBytes.all = Math.max(
      memoryBytes.all,
      readers.reduce((sum, child) => sum + residentOf(child), own),
    );
  };
  const timer = setInterval(look, LOOK_MS);
  return () => {
    clearInterval(timer);
    look();
    const { user, system } = process.cpuUsage(before);
    const processor = [...childSeconds.values()].reduce((sum, seconds) => sum + seconds, (user + system) / 1e6);
    return { memoryBytes, processor };
  };
}

/** The children of each thread of this process; readers have none of their own. */
function children(): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc/self/task").flatMap((thread) => wordsOf(`/proc/self/task/${thread}/children`));
}

const residentOf = (child: string): number => Number(wordsOf(`/proc/${child}/statm`)[1] ?? 0) * PAGE_BYTES;

/** User and system time: the 14th and 15th word, in ticks (proc_pid_stat(5)); the name before them holds no blank. */
const secondsOf = (child: string): number => {
  const words = wordsOf(`/proc/${child}/stat`);
  return (Number(words[13] ?? 0) + Number(words[14] ?? 0)) / TICKS_A_SECOND;
};

/** None where a process has ended meanwhile. */
function wordsOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").trim().split(/\s+/).filter(Boolean);
  } catch {
    return [];
  }
}
