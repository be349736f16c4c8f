import { fileURLToPath } from "node:url";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { ClauseUnit } from "../../src/contract";
import {
  openSegment,
  questionTerms,
  type Segment,
  searchAll,
  searcher,
  type TextUnits,
  termFinder,
  toIndex,
  toQuestion,
} from "../../src/engine/match";
import { checksumOf } from "../../src/engine/match/checksum";

/** Clauses that a worker is given at a time. */
const BATCH = 512;

export type Way = "ours" | "oracle";
interface Setup {
  readonly buffers: readonly ArrayBufferLike[];
  readonly way: Way;
  readonly k: number;
}

/** What a worker answers for a batch: a checksum over all clauses and scores, in order. */
interface Answer {
  readonly batch: number;
  readonly checksum: number;
}

function openWay({ buffers, way, k }: Setup): (unit: ClauseUnit) => number[] {
  const index = toIndex(buffers.map((buffer) => openSegment(buffer, false)!));
  const pruned = searcher(index);
  const find = termFinder(index);
  return (unit) => {
    const question = toQuestion(index, questionTerms(unit), find);
    const hits = way === "ours" ? pruned(question, k) : searchAll(index, question, k);
    return hits.flatMap(({ clause, score }) => [clause, score]);
  };
}

/** Runs in a worker: the bundle is started again in it. */
export function serveSelfJoin(): void {
  const ask = openWay(workerData as Setup);
  parentPort!.on("message", ({ batch, units }: { batch: number; units: ClauseUnit[] }) => {
    const found = Uint32Array.from(units.flatMap(ask));
    parentPort!.postMessage({ batch, checksum: checksumOf(found) } satisfies Answer);
  });
}

function* batchesOf(texts: Iterable<TextUnits>): Generator<ClauseUnit[]> {
  let waiting: ClauseUnit[] = [];
  for (const { units } of texts) {
    for (const { id, title, text } of units) {
      waiting.push({ id, title: title ?? null, text });
      if (waiting.length === BATCH) {
        yield waiting;
        waiting = [];
      }
    }
  }
  if (waiting.length > 0) yield waiting;
}

/** The `k` best for every clause of the corpus, over so many workers that share the segments; the seconds it takes. */
export async function selfJoin(
  texts: Iterable<TextUnits>,
  segments: readonly Segment[],
  options: { way: Way; k: number; workers: number },
): Promise<{ seconds: number; processor: number; checksums: number[] }> {
  const { way, k, workers } = options;
  const setup: Setup = { buffers: segments.map(({ words }) => words.buffer), way, k };
  const batches = batchesOf(texts);
  const checksums: number[] = [];
  const started = performance.now();
  const used = process.cpuUsage();
  let sent = 0;
  const runWorker = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: setup });
      let waiting = 0;
      const next = () => {
        const { value, done } = batches.next();
        if (!done) {
          worker.postMessage({ batch: sent++, units: value });
          waiting += 1;
        } else if (waiting === 0) void worker.terminate().then(() => resolve());
      };
      worker.on("message", ({ batch, checksum }: Answer) => {
        checksums[batch] = checksum;
        waiting -= 1;
        next();
      });
      worker.on("error", reject);
      next();
      // one batch waits at the worker while it computes another
      next();
    });
  await Promise.all(Array.from({ length: workers }, runWorker));
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6, checksums };
}
