import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileOutcome } from "../../src/contract";
import { programFolder } from "../../src/workbench/machine";
import { openWorkbench, type Workbench } from "../../src/workbench/workbench";

/** How often each question is put, as a window does. */
const ASK_MS = 100;
const MEMORY_LOOK_MS = 100;
const PAGE_BYTES = 4096;

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
  readonly answers: Readonly<Record<string, Answers>>;
}

/** Imports a folder while a window keeps asking. */
export async function measureImport(
  folder: string,
  paths: { readonly library: string; readonly profile: string },
): Promise<ImportRun> {
  const workbench = await openWorkbench({
    libraryPath: paths.library,
    profileFolder: paths.profile,
    resourcesFolder: join(programFolder(import.meta.dirname), "resources"),
    program: "bench",
    clock: () => new Date(),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
  });
  const memory = watchMemory();
  const batches = watchBatches(workbench);
  const stop = new AbortController();
  const begun = performance.now();
  const { job } = await workbench.imports.paths({ paths: [folder] });
  const asked = askAgainAndAgain(workbench, stop.signal);
  const ended = await workbench.jobs.wait({ job });
  const seconds = (performance.now() - begun) / 1000;
  stop.abort();
  const answers = await asked;
  const outcomes = ended.result as FileOutcome[];
  const counts = Object.groupBy(outcomes, ({ outcome }) => outcome);
  const run = {
    seconds,
    files: outcomes.length,
    outcomes: Object.fromEntries(Object.entries(counts).map(([what, list]) => [what, list.length])),
    batches: await batches(),
    memoryBytes: memory(),
    answers,
  };
  await workbench.close();
  return run;
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

/** Resident memory of this process and of all below it, as Linux tells it; elsewhere of this one alone. */
function watchMemory(): () => { own: number; all: number } {
  const highest = { own: 0, all: 0 };
  const timer = setInterval(() => {
    const own = process.memoryUsage.rss();
    highest.own = Math.max(highest.own, own);
    highest.all = Math.max(highest.all, own + residentOfChildren());
  }, MEMORY_LOOK_MS);
  return () => {
    clearInterval(timer);
    return highest;
  };
}

/** The children of each thread of this process; readers have none of their own. */
function residentOfChildren(): number {
  if (process.platform !== "linux") return 0;
  const children = readdirSync("/proc/self/task").flatMap((thread) => wordsOf(`/proc/self/task/${thread}/children`));
  return children.reduce((sum, child) => sum + Number(wordsOf(`/proc/${child}/statm`)[1] ?? 0) * PAGE_BYTES, 0);
}

/** None where a process has ended meanwhile. */
function wordsOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").trim().split(/\s+/).filter(Boolean);
  } catch {
    return [];
  }
}
