import { Fault, type System } from "../contract";
import type { Owner } from "../engine/match";
import type { JobControl } from "../jobs";
import type { Bench } from "./bench";
import { inLanes } from "./lanes";
import { type LibraryIndex, libraryIndex, toShared } from "./library-index";
import { termBase } from "./term-base";

export interface CandidateSearch {
  readonly left?: string[] | undefined;
  readonly right?: string[] | undefined;
  readonly top: number;
}

/** Asks for candidates between the military and the civil texts (all, or those named). */
export async function findCandidates({ store, queue }: Bench, input: CandidateSearch): Promise<{ job: string }> {
  if (store.ownership.readOnly) throw new Fault("E_READ_ONLY", { file: store.path });
  return { job: await queue.start("candidates", input, 1) };
}

async function textsOf({ store }: Bench, named: string[] | undefined, system: System): Promise<string[]> {
  const texts = await store.read.texts();
  if (!named) return texts.filter(({ metadata }) => metadata.system.value === system).map(({ id }) => id);
  const known = new Set(texts.map(({ id }) => id));
  const missing = named.find((id) => !known.has(id));
  if (missing !== undefined) throw new Fault("E_NOT_FOUND", { what: "text", id: missing });
  return named;
}

/** Clauses of the left that a thread is given at a time: a second or two of work. */
const PART_CLAUSES = 128;
const PARTS_IN_FLIGHT = 16;

/** Whole texts of the left, cut into parts of which each is a thread's work. */
interface Group {
  readonly texts: string[];
  readonly parts: { from: number; to: number }[];
}

/** Texts of the left in groups: small ones together, so that each group is written at once and is worth a transaction. */
function groupsOf(left: readonly Owner[]): Group[] {
  const groups: Group[] = [];
  let [from, texts, at]: [number, string[], number] = [0, [], 0];
  left.forEach(({ text, clauses }, i) => {
    texts.push(text);
    at += clauses;
    if (at - from < PART_CLAUSES && i + 1 < left.length) return;
    const parts = [];
    for (let start = from; start < at; start += PART_CLAUSES) {
      parts.push({ from: start, to: Math.min(at, start + PART_CLAUSES) });
    }
    groups.push({ texts, parts });
    [from, texts] = [at, []];
  });
  return groups;
}

/** For each clause of the index its place among the clauses of the right, or -1. */
function placesOf({ owners }: LibraryIndex, right: readonly Owner[]): Int32Array<SharedArrayBuffer> {
  const first = new Map<string, number>();
  let count = 0;
  for (const { text, clauses } of right) {
    first.set(text, count);
    count += clauses;
  }
  const indexed = owners.reduce((sum, { clauses }) => sum + clauses, 0);
  const places = new Int32Array(new SharedArrayBuffer(4 * indexed)).fill(-1);
  let clause = 0;
  for (const { text, clauses } of owners) {
    const start = first.get(text);
    if (start !== undefined) {
      for (let i = 0; i < clauses; i += 1) places[clause + i] = start + i;
      // A text longer than a segment goes on in the next.
      first.set(text, start + clauses);
    }
    clause += clauses;
  }
  return places;
}

/** Brings the index up to date and lays out both sides in memory that all threads share. */
async function sidesOf(bench: Bench, left: Owner[], right: Owner[], top: number, control: JobControl) {
  const { store } = bench;
  const index = await libraryIndex(bench, control);
  const units = async (side: Owner[]) =>
    toShared((await store.readPacked.clauseUnits(side.map(({ text }) => text))).packed);
  const [lefts, rights, terms] = await Promise.all([units(left), units(right), termBase(bench)]);
  return {
    search: control.job,
    left: lefts,
    right: rights,
    segments: index.segments,
    places: placesOf(index, right),
    top,
    terms,
  };
}

/**
 * The candidates job: the clauses of the left part by part over the pool, against all of the right; what was found for
 * a text is stored with the word that it is done, so that the job goes on after a crash or a closing.
 */
async function searchCandidates(bench: Bench, input: CandidateSearch, control: JobControl): Promise<{ found: number }> {
  const { store, pool } = bench;
  const { job, flag, report } = control;
  const named = await Promise.all([textsOf(bench, input.left, "military"), textsOf(bench, input.right, "civil")]);
  const [left, right] = named.map((ids) => [...ids]) as [string[], string[]];
  if (left.length === 0 || right.length === 0) return { found: 0 };
  const texts = await store.read.textUnits();
  const [lefts, rights] = named.map((ids) => texts.filter(({ text }) => new Set(ids).has(text))) as [Owner[], Owner[]];
  const sides = await sidesOf(bench, lefts, rights, input.top, control);
  const searched = new Set(await store.read.searchedTexts(job));
  const total = lefts.reduce((sum, { clauses }) => sum + clauses, 0);
  let done = 0;
  const count = ({ parts }: Group) => {
    for (const { from, to } of parts) done += to - from;
  };
  const groups = groupsOf(lefts);
  for (const group of groups) if (group.texts.every((text) => searched.has(text))) count(group);
  report("candidates", done, total);
  await inLanes(
    groups.filter((group) => !group.texts.every((text) => searched.has(text))),
    PARTS_IN_FLIGHT,
    async (group) => {
      const tasks = group.parts.map((part) => pool.run("candidates", { sides, ...part }, { urgent: false, flag }));
      const found = await Promise.all(tasks);
      await store.write.replaceCandidates({ job, left: group.texts, right, found });
      count(group);
      report("candidates", done, total);
    },
  );
  return store.write.endSearch({ job, left, right });
}

export async function candidatesJob(bench: Bench, input: unknown, control: JobControl): Promise<{ found: number }> {
  try {
    return await searchCandidates(bench, input as CandidateSearch, control);
  } catch (error) {
    if (!control.flag.paused()) await bench.store.write.forgetSearch(control.job);
    throw error;
  }
}
