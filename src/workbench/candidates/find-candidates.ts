import { deserialize } from "node:v8";
import { Fault, type System, type TextSummary } from "../../contract";
import { clausesIn, type Owner } from "../../engine/match";
import type { CandidateSides, JobControl } from "../../jobs";
import type { Bench } from "../bench/bench";
import { inLanes } from "../bench/lanes";
import { isAmendmentText } from "../library/editions";
import { type LibraryIndex, libraryIndex } from "../library/library-index";
import { termBase } from "../library/term-base";
import { idsIn, placesOf, placesOnRight, sharedUnits } from "./sides";

export interface CandidateSearch {
  readonly left?: string[] | undefined;
  readonly right?: string[] | undefined;
  readonly top: number;
  /** Only what texts that no search has seen yet may have changed. */
  readonly onlyNew?: boolean | undefined;
}

/** Asks for candidates between the military and the civil texts (all, or those named). */
export async function findCandidates({ store, queue }: Bench, input: CandidateSearch): Promise<{ job: string }> {
  if (store.ownership.readOnly) throw new Fault("E_READ_ONLY", { file: store.path });
  return { job: await queue.start("candidates", input, 1) };
}

/** An amendment is no counterpart of its own: what it changes is looked for in the text in force of its edition. */
async function textsOf({ store }: Bench, named: string[] | undefined, system: System): Promise<string[]> {
  const texts = await store.read.texts();
  const isMeant = (text: TextSummary) => text.metadata.system.value === system && !isAmendmentText(text);
  if (!named) return texts.filter(isMeant).map(({ id }) => id);
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

/** The texts of the left to be searched, in groups: small neighbours together, so that each is worth a transaction. */
function groupsOf(left: readonly Owner[], wanted: ReadonlySet<string>): Group[] {
  const groups: Group[] = [];
  let open: { texts: string[]; from: number } | null = null;
  let at = 0;
  const close = (): void => {
    if (open === null) return;
    const parts: Group["parts"] = [];
    for (let from = open.from; from < at; from += PART_CLAUSES) {
      parts.push({ from, to: Math.min(at, from + PART_CLAUSES) });
    }
    groups.push({ texts: open.texts, parts });
    open = null;
  };
  for (const { text, clauses } of left) {
    if (wanted.has(text)) {
      open ??= { texts: [], from: at };
      open.texts.push(text);
    } else close();
    at += clauses;
    if (open !== null && at - open.from >= PART_CLAUSES) close();
  }
  close();
  return groups;
}

/** Both sides of a search, in document order, and the index over them. */
interface Search {
  readonly left: readonly Owner[];
  readonly right: readonly Owner[];
  readonly index: LibraryIndex;
  readonly top: number;
}

/** Lays out both sides in memory that all threads share. */
async function sidesOf(
  bench: Bench,
  { left, right, index, top }: Search,
  { job }: JobControl,
): Promise<CandidateSides> {
  const [lefts, rights, terms] = await Promise.all([
    sharedUnits(bench, left),
    sharedUnits(bench, right),
    termBase(bench),
  ]);
  const { segments } = index;
  return { search: job, left: lefts, right: rights, segments, places: placesOnRight(index, right), top, terms };
}

/** How many are near: what a new clause comes to be the best for is among the best for it, nearly always. */
const NEAR = 16;

/**
 * The texts of the left for which something may have changed since the last search: those that are new, and those with
 * a clause that is among the nearest to a clause of a new text of the right.
 */
async function changedTexts(bench: Bench, search: Search, { flag }: JobControl): Promise<string[]> {
  const { left, right, index } = search;
  const examined = await bench.store.read.examinedTexts();
  const isNew = (side: "left" | "right") => {
    const known = new Set(examined.filter((one) => one.side === side).map(({ text }) => text));
    return ({ text }: Owner) => !known.has(text);
  };
  const newLeft = left.filter(isNew("left"));
  const newRight = right.filter(isNew("right"));
  if (newRight.length === 0 || newLeft.length === left.length) return idsIn(newLeft);
  const [asking, asked, terms] = await Promise.all([
    sharedUnits(bench, newRight),
    sharedUnits(bench, left),
    termBase(bench),
  ]);
  const places = placesOf(index, left, (text) => text);
  const near = await bench.pool.run(
    "nearTexts",
    { asking, asked, segments: index.segments, places, terms, near: NEAR },
    { urgent: false, flag },
  );
  const touched = (deserialize(near.packed) as number[]).map((number) => left[number]!.text);
  return [...new Set([...idsIn(newLeft), ...touched])];
}

/**
 * The candidates job: the clauses of the left part by part over the pool, against all of the right; what was found for
 * a text is stored with the word that it is done, so that the job goes on after a crash or a closing.
 */
async function searchCandidates(bench: Bench, input: CandidateSearch, control: JobControl): Promise<{ found: number }> {
  const { store, pool } = bench;
  const { job, flag, report } = control;
  const [lefts, rights] = await Promise.all([
    textsOf(bench, input.left, "military"),
    textsOf(bench, input.right, "civil"),
  ]);
  if (lefts.length === 0 || rights.length === 0) return { found: 0 };
  const index = await libraryIndex(bench, control);
  const texts = await store.read.textUnits();
  const among = (ids: string[]) => {
    const named = new Set(ids);
    return texts.filter(({ text }) => named.has(text));
  };
  const search: Search = { left: among(lefts), right: among(rights), index, top: input.top };
  const wanted = new Set(input.onlyNew ? await changedTexts(bench, search, control) : lefts);
  const total = clausesIn(search.left.filter(({ text }) => wanted.has(text)));
  for (const text of await store.read.searchedTexts(job)) wanted.delete(text);
  let done = total - clausesIn(search.left.filter(({ text }) => wanted.has(text)));
  report("candidates", done, total);
  const sides = await sidesOf(bench, search, control);
  await inLanes(groupsOf(search.left, wanted), PARTS_IN_FLIGHT, async ({ texts: left, parts }) => {
    const tasks = parts.map((part) => pool.run("candidates", { sides, ...part }, { urgent: false, flag }));
    const found = await Promise.all(tasks);
    await store.write.replaceCandidates({ job, left, right: rights, found });
    for (const { from, to } of parts) done += to - from;
    report("candidates", done, total);
  });
  return store.write.endSearch({ job, left: lefts, right: rights });
}

export async function candidatesJob(bench: Bench, input: unknown, control: JobControl): Promise<{ found: number }> {
  try {
    return await searchCandidates(bench, input as CandidateSearch, control);
  } catch (error) {
    if (!control.flag.paused()) await bench.store.write.forgetSearch(control.job);
    throw error;
  }
}
