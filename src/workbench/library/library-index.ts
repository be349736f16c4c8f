import { deserialize } from "node:v8";
import { Fault, isFaultOf } from "../../contract";
import { clausesIn, type Owner, openSegment, ownersOf, planIndex, planMerges, type Step } from "../../engine/match";
import type { JobControl } from "../../jobs";
import type { IndexList, IndexPart, MadeText } from "../../store";
import type { Bench } from "../bench/bench";

/** How much is read and indexed at the same time: bounds the memory of indexing a library of any size. */
export interface Pace {
  /** Parts, a worker's task each. */
  readonly lanes: number;
  /** Clauses of a part; the engine's own measure where absent. */
  readonly partClauses?: number;
}

/** Somebody waits for a search. */
const FOR_A_SEARCH: Pace = { lanes: 4 };

/** A segment in memory that threads share. */
export interface Held {
  readonly bytes: SharedArrayBuffer;
  readonly owners: readonly Owner[];
  /** The content that it is in the library; null until it is stored. */
  stored: string | null;
}

/** The index of a library with the list there that it is; null where another has come, or none can be written. */
export interface HeldIndex {
  readonly held: Held[];
  readonly list: IndexList | null;
}

/** The index of a library for a search, in document order. */
export interface LibraryIndex {
  readonly segments: readonly SharedArrayBuffer[];
  /** Whose clauses follow each other in it. */
  readonly owners: readonly Owner[];
}

export function toShared(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

function hold(bytes: Uint8Array, stored: string | null): Held | null {
  const { buffer } = toShared(bytes);
  const segment = openSegment(buffer);
  return segment && { bytes: buffer, owners: ownersOf(segment), stored };
}

/** What was just made is sound. */
const holdNew = (bytes: Uint8Array): Held => hold(bytes, null)!;

/** The segments of a list that are sound and of this version; what the others held is found missing. */
async function readSegments({ store }: Bench, { segments }: IndexList): Promise<Held[]> {
  const read = async (sha256: string): Promise<Held | null> => {
    try {
      return hold(await store.read.content(sha256), sha256);
    } catch (error) {
      if (isFaultOf(error, "E_LIBRARY_DAMAGED")) return null;
      throw error;
    }
  };
  return (await Promise.all(segments.map(read))).filter((held) => held !== null);
}

/** The list in the library with its segments; where it is replaced while they are read, the one that has come. */
async function readIndex(bench: Bench): Promise<{ list: IndexList; held: Held[] }> {
  const { store } = bench;
  for (;;) {
    const list = await store.read.indexList();
    try {
      return { list, held: await readSegments(bench, list) };
    } catch (error) {
      const isReplaced = (await store.read.indexList()).generation !== list.generation;
      if (!isReplaced || !isFaultOf(error, "E_NOT_FOUND")) throw error;
    }
  }
}

/** One segment of several, with all their texts or with these alone. */
export async function mergeHeld(
  { pool }: Bench,
  segments: readonly Held[],
  texts: readonly string[] | null,
  { flag }: JobControl,
): Promise<Held> {
  const input = { segments: segments.map(({ bytes }) => bytes), texts };
  const merged = await pool.run("mergeIndex", input, { urgent: false, flag });
  return holdNew(deserialize(merged.packed) as Uint8Array);
}

async function buildHeld({ store, pool }: Bench, texts: readonly string[], { flag }: JobControl): Promise<Held[]> {
  const units = await store.readPacked.clauseUnits([...texts]);
  const built = await pool.run("index", { units }, { urgent: false, flag });
  return (deserialize(built.packed) as Uint8Array[]).map(holdNew);
}

const partOf = ({ bytes, stored }: Held): IndexPart =>
  stored === null ? { bytes: new Uint8Array(bytes) } : { sha256: stored };

/**
 * Puts segments in the place of a list that was read or stored before, and gives the list that they are then: null
 * where another has come meanwhile, or the library cannot be written. `changed`: texts that are in them anew.
 * @throws E_CANCELLED before anything is replaced
 */
export async function replaceList(
  { store }: Bench,
  list: IndexList | null,
  held: readonly Held[],
  { flag }: JobControl,
  changed: readonly MadeText[] = [],
): Promise<IndexList | null> {
  if (flag.cancelled()) throw new Fault("E_CANCELLED");
  if (list === null || store.ownership.readOnly) return null;
  const { generation, segments } = list;
  if (held.length === segments.length && held.every(({ stored }, at) => stored === segments[at])) return list;
  const now = await store.write.replaceIndex(generation, held.map(partOf), [...changed]);
  now?.segments.forEach((sha256, at) => {
    held[at]!.stored = sha256;
  });
  return now;
}

type BuildStep = Extract<Step, { kind: "build" }>;

/**
 * The index over all texts of the library, brought up to date: new texts are indexed, those that are gone taken out,
 * and what is damaged or of an older kind is made anew, a round of parts at a time. Each round is stored
 * as soon as it is there, so that what stops between two goes on from the last.
 * @throws E_CANCELLED
 */
export async function upToDate(bench: Bench, control: JobControl, { lanes, partClauses }: Pace): Promise<HeldIndex> {
  const { store } = bench;
  const [{ list, held: found }, texts, changed] = await Promise.all([
    readIndex(bench),
    store.read.textUnits(),
    store.read.textsToIndex(),
  ]);
  const plan = planIndex(
    texts,
    found.map(({ owners }) => owners),
    new Set(changed.map(({ text }) => text)),
    partClauses,
  );
  const waiting = plan.filter((step): step is BuildStep => step.kind === "build");
  const total = waiting.reduce((sum, { clauses }) => sum + clauses, 0);
  const made = new Map<Step, readonly Held[]>();
  const carryOut = async (step: Step): Promise<readonly Held[]> => {
    if (step.kind === "build") return buildHeld(bench, step.texts, control);
    const held = found[step.segment]!;
    return [step.kind === "keep" ? held : await mergeHeld(bench, [held], step.texts, control)];
  };
  const take = async (step: Step): Promise<void> => {
    made.set(step, await carryOut(step));
  };
  await Promise.all(plan.filter(({ kind }) => kind !== "build").map(take));
  let now: IndexList | null = list;
  let done = 0;
  do {
    if (total > 0) control.report("index", done, total);
    const round = waiting.splice(0, lanes);
    await Promise.all(round.map(take));
    done += round.reduce((sum, { clauses }) => sum + clauses, 0);
    const missing = new Set(waiting.flatMap((step) => step.texts));
    const isIn = ({ text }: MadeText) => !missing.has(text);
    const held = plan.flatMap((step) => made.get(step) ?? []);
    now = await replaceList(bench, now, held, control, changed.filter(isIn));
  } while (waiting.length > 0);
  if (total > 0) control.report("index", done, total);
  return { list: now, held: plan.flatMap((step) => made.get(step)!) };
}

/** Which neighbours are small enough to be merged, as runs; what stands alone is left as it is. */
export const runsToMerge = ({ held }: HeldIndex): Held[][] =>
  planMerges(held.map(({ owners }) => clausesIn(owners))).map((run) => run.map((at) => held[at]!));

/** Asks for the upkeep of the index, which runs when nothing else does; one that is still to begin is enough. */
export async function askForUpkeep({ store, queue }: Bench): Promise<void> {
  if (!store.ownership.readOnly && !queue.awaits("index")) await queue.start("index", null, 0);
}

/** The index for a search, over all texts as they are now; small segments are merged later. */
export async function libraryIndex(bench: Bench, control: JobControl): Promise<LibraryIndex> {
  const index = await upToDate(bench, control, FOR_A_SEARCH);
  const { held } = index;
  if (runsToMerge(index).length < held.length) await askForUpkeep(bench);
  return { segments: held.map(({ bytes }) => bytes), owners: held.flatMap(({ owners }) => owners) };
}
