import { deserialize } from "node:v8";
import { Fault, isFault } from "../contract";
import { type Owner, openSegment, ownersOf, planIndex, planMerges, type Step } from "../engine/match";
import type { JobControl } from "../jobs";
import type { IndexPart } from "../store";
import type { Bench } from "./bench";
import { inLanes } from "./lanes";

/** Parts read and indexed at the same time: bounds the memory of indexing a library of any size. */
const PARTS_IN_FLIGHT = 4;

/** A segment in memory that threads share; `stored` where it is in the library as it is. */
interface Held {
  readonly bytes: SharedArrayBuffer;
  readonly owners: readonly Owner[];
  readonly stored: string | null;
}

/** The index of a library, in document order. */
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

/** The segments in the library that are sound and of this version; what the others held is found missing. */
async function readSegments({ store }: Bench, stored: readonly string[]): Promise<Held[]> {
  const read = async (sha256: string): Promise<Held | null> => {
    try {
      return hold(await store.read.content(sha256), sha256);
    } catch (error) {
      if (isFault(error) && error.code === "E_LIBRARY_DAMAGED") return null;
      throw error;
    }
  };
  return (await Promise.all(stored.map(read))).filter((held) => held !== null);
}

const clausesIn = (owners: readonly Owner[]): number => owners.reduce((sum, { clauses }) => sum + clauses, 0);

/** Carries out a plan over the pool. */
async function carryOut(bench: Bench, steps: readonly Step[], held: readonly Held[], control: JobControl) {
  const { store, pool } = bench;
  const { flag, report } = control;
  const total = steps.reduce((sum, step) => sum + (step.kind === "build" ? step.clauses : 0), 0);
  let done = 0;
  const options = { urgent: false, flag };
  const merge = async (segments: SharedArrayBuffer[], texts: readonly string[] | null) =>
    holdNew(deserialize((await pool.run("mergeIndex", { segments, texts }, options)).packed) as Uint8Array);
  const take = async (step: Step): Promise<Held[]> => {
    if (step.kind === "keep") return [held[step.segment]!];
    if (step.kind === "prune") return [await merge([held[step.segment]!.bytes], step.texts)];
    const units = await store.readPacked.clauseUnits([...step.texts]);
    const built = deserialize((await pool.run("index", { units }, options)).packed) as Uint8Array[];
    done += step.clauses;
    report("index", done, total);
    return built.map(holdNew);
  };
  if (total > 0) report("index", 0, total);
  const parts = (await inLanes(steps, PARTS_IN_FLIGHT, take)).flat();
  const runs = planMerges(parts.map(({ owners }) => clausesIn(owners)));
  return Promise.all(
    runs.map((run) => {
      const together = run.map((at) => parts[at]!);
      return together.length === 1
        ? together[0]!
        : merge(
            together.map(({ bytes }) => bytes),
            null,
          );
    }),
  );
}

const partOf = ({ bytes, stored }: Held): IndexPart =>
  stored === null ? { bytes: new Uint8Array(bytes) } : { sha256: stored };

/**
 * The index over all texts of the library, brought up to date first: new texts are indexed, those that are gone taken
 * out, and what is damaged or of an older kind is made anew; the list in the library is replaced at once.
 */
export async function libraryIndex(bench: Bench, control: JobControl): Promise<LibraryIndex> {
  const { store } = bench;
  const [{ generation, segments: stored }, texts, changed] = await Promise.all([
    store.read.indexList(),
    store.read.textUnits(),
    store.read.textsToIndex(),
  ]);
  const found = await readSegments(bench, stored);
  const plan = planIndex(
    texts,
    found.map(({ owners }) => owners),
    new Set(changed.map(({ text }) => text)),
  );
  const held = await carryOut(bench, plan, found, control);
  if (control.flag.cancelled()) throw new Fault("E_CANCELLED");
  const unchanged = held.length === stored.length && held.every((one, at) => one.stored === stored[at]);
  if (!unchanged) await store.write.replaceIndex(generation, held.map(partOf), changed);
  return { segments: held.map(({ bytes }) => bytes), owners: held.flatMap(({ owners }) => owners) };
}
