/**
 * `npm run bench:match -- CORPUS | --generated N [--most N] [--no-rivals] [--no-join]`: the index beside the exhaustive
 * scan of the same segments (the oracle), SQLite FTS5 and MiniSearch on the same terms, asked with whole clauses.
 * CORPUS is a JSON Lines file of clauses (`{id, title?, text}`, or `{id, doc, text}`), packed or not, or a folder of them.
 * Times are processor seconds of the thread, so that what else the machine does changes them little; the self-join is
 * wall clock over two workers.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import type { ClauseUnit } from "../src/contract";
import {
  buildSegments,
  openSegment,
  questionTerms,
  type Segment,
  searchAll,
  searcher,
  segmentBytes,
  type TextUnits,
  termFinder,
  toIndex,
  toQuestion,
} from "../src/engine/match";
import { generateCorpus, readCorpus } from "./match/corpus";
import { fts5, miniSearch, type Rival } from "./match/rivals";
import { selfJoin, serveSelfJoin } from "./match/self-join";

const K = 10;
const MB = 1024 * 1024;
/** Clauses asked, evenly spread over the corpus. */
const ASKED = 500;
/** A slow rival is asked until this is used up, but a few times at least. */
const RIVAL_SECONDS = 15;
const RIVAL_LEAST = 5;
const WORKERS = 2;

/** Processor seconds of this thread's process, garbage collection included. */
function timed<T>(work: () => T): { seconds: number; result: T } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, result };
}

function memory(): number {
  globalThis.gc?.();
  const { rss } = process.memoryUsage();
  return rss / MB;
}

const say = (name: string, words: string) => console.log(`${name.padEnd(14)} ${words}`);
const two = (value: number) => value.toFixed(2);

function sampleOf(texts: Iterable<TextUnits>, clauses: number): ClauseUnit[] {
  const step = Math.max(1, Math.floor(clauses / ASKED));
  const sample: ClauseUnit[] = [];
  let at = 0;
  for (const { units } of texts) for (const unit of units) if (at++ % step === 0) sample.push(unit);
  return sample.slice(0, ASKED);
}

/** Writes the segments to a disk and opens them again, checked; the wall-clock seconds of opening. */
function reopen(segments: readonly Segment[]): { seconds: number; unchecked: number } {
  const folder = mkdtempSync(join(tmpdir(), "rongbiao-bench-"));
  try {
    const files = segments.map((segment, at) => {
      const file = join(folder, String(at));
      writeFileSync(file, segmentBytes(segment));
      return file;
    });
    const open = (check: boolean) => {
      const start = performance.now();
      for (const file of files) {
        const bytes = readFileSync(file);
        if (!openSegment(bytes.buffer, check)) throw new Error("a segment does not open");
      }
      return (performance.now() - start) / 1000;
    };
    return { seconds: open(true), unchecked: open(false) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both searches over the sample, in turn and three times; the better time of each, and whether they ever differ. */
function race(segments: readonly Segment[], sample: readonly ClauseUnit[]) {
  const index = toIndex(segments);
  const find = termFinder(index);
  for (const unit of sample) toQuestion(index, questionTerms(unit), find);
  const asking = timed(() => sample.map((unit) => toQuestion(index, questionTerms(unit), find)));
  const questions = asking.result;
  const pruned = searcher(index);
  let [ours, oracle] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let same = true;
  let hits: number[][] = [];
  for (let round = 0; round < 3; round += 1) {
    const mine = timed(() => questions.map((question) => pruned(question, K)));
    const its = timed(() => questions.map((question) => searchAll(index, question, K)));
    ours = Math.min(ours, mine.seconds);
    oracle = Math.min(oracle, its.seconds);
    same &&= JSON.stringify(mine.result) === JSON.stringify(its.result);
    hits = its.result.map((list) => list.map(({ clause }) => clause));
  }
  return { asking: asking.seconds, ours, oracle, same, hits };
}

function measureRival(rival: Rival, texts: () => Iterable<TextUnits>, sample: readonly ClauseUnit[], hits: number[][]) {
  const before = memory();
  const build = timed(() => rival.build(texts()));
  const held = memory() - before;
  let [used, asked, common, found] = [0, 0, 0, 0];
  // spread over the sample, so that a slow one is not asked about one document alone
  const order = sample.map((_, i) => (i * 181) % sample.length);
  for (const at of order) {
    if (used > RIVAL_SECONDS && asked >= RIVAL_LEAST) break;
    const { seconds, result } = timed(() => rival.search(sample[at]!, K));
    used += seconds;
    asked += 1;
    found += hits[at]!.length;
    common += hits[at]!.filter((clause) => result.includes(clause)).length;
  }
  rival.close();
  say(
    rival.name,
    `build ${two(build.seconds)} s, ${two((1000 * used) / asked)} ms a question (${two(asked / used)} a second, ` +
      `${asked} asked), ${held.toFixed(0)} MB, overlap@10 ${two(common / found)}`,
  );
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      generated: { type: "string" },
      most: { type: "string" },
      "no-rivals": { type: "boolean" },
      "no-join": { type: "boolean" },
    },
  });
  const [corpus] = positionals;
  if (corpus === undefined && values.generated === undefined) {
    console.log("skipped: no corpus given (a JSON Lines file of clauses, a folder of them, or --generated N)");
    return;
  }
  const kept = corpus === undefined ? null : await readCorpus(corpus, Number(values.most ?? Number.POSITIVE_INFINITY));
  const texts = (): Iterable<TextUnits> => kept ?? generateCorpus(Number(values.generated));

  const before = memory();
  const writing = kept
    ? 0
    : timed(() => [...generateCorpus(10_000)].length).seconds * (Number(values.generated) / 10_000);
  const build = timed(() => buildSegments(texts()));
  const segments = build.result;
  const held = memory() - before;
  const index = toIndex(segments);
  const sum = (of: (segment: Segment) => number) => segments.reduce((total, segment) => total + of(segment), 0);
  const [postings, bytes] = [sum(({ size }) => size.postings), sum(({ words }) => words.byteLength)];
  say("corpus", `${index.clauses} clauses, ${postings} postings, ${segments.length} segments`);
  say(
    "ours",
    `build ${two(build.seconds - writing)} s, ${(bytes / MB).toFixed(0)} MB of index = ${two(bytes / postings)} bytes a posting ` +
      `with dictionary, process grew by ${held.toFixed(0)} MB`,
  );
  const opened = reopen(segments);
  say(
    "open",
    `${two(1000 * opened.seconds)} ms from disk with checksum (1/${((build.seconds - writing) / opened.seconds).toFixed(0)} of the build), ` +
      `${two(1000 * opened.unchecked)} ms without`,
  );
  const sample = sampleOf(texts(), index.clauses);
  const { asking, ours, oracle, same, hits } = race(segments, sample);
  const each = (seconds: number) =>
    `${two((1000 * seconds) / sample.length)} ms a question (${(sample.length / seconds).toFixed(0)} a second)`;
  say("question", `${each(asking)} to cut it into terms and look them up`);
  say("search", `${each(ours)}`);
  say(
    "oracle",
    `${each(oracle)}: search is ${two(oracle / ours)} x its speed, answers ${same ? "identical" : "DIFFER"}`,
  );
  if (!same) process.exitCode = 1;
  if (!values["no-join"]) {
    const mine = await selfJoin(texts(), segments, { way: "ours", k: K, workers: WORKERS });
    say(
      "all pairs",
      `${two(mine.seconds)} s (${two(mine.processor)} processor seconds), top ${K} of every clause, ${WORKERS} workers`,
    );
    const its = await selfJoin(texts(), segments, { way: "oracle", k: K, workers: WORKERS });
    const equal = JSON.stringify(mine.checksums) === JSON.stringify(its.checksums);
    say(
      "  oracle",
      `${two(its.seconds)} s (${two(its.processor)} processor seconds): ${two(its.processor / mine.processor)} x, answers ${equal ? "identical" : "DIFFER"}`,
    );
    if (!equal) process.exitCode = 1;
  }
  say("memory", `${memory().toFixed(0)} MB now, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
  if (!values["no-rivals"]) for (const rival of [fts5(), miniSearch()]) measureRival(rival, texts, sample, hits);
}

if (isMainThread) await main();
else serveSelfJoin();
