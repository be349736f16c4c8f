import { deserialize, serialize } from "node:v8";
import type { ClauseUnit, FoundCandidate } from "../../contract";
import { clausesIn, type Owner } from "../../engine/match";
import type { CandidateSides, Flag } from "../../jobs";
import type { Bench } from "../bench/bench";
import { placesOf, placesOnRight, sharedUnits } from "../candidates/sides";
import { type LibraryIndex, libraryIndex, toShared } from "../library/library-index";
import { termBase } from "../library/term-base";

/** How many clauses of the library each of the draft's may overlap with. */
const TOP = 10;
/** As many as the search for candidates looks at closely: texts without one of them hold none of the best. */
const NEAR = 64;
/** What is usual in the library is told by the texts of about so many clauses, evenly spread. */
const USUAL_CLAUSES = 2_048;
/** Clauses a thread is given at a time. */
const PART_CLAUSES = 64;

/** Texts evenly spread over the library, of about `USUAL_CLAUSES` clauses in all; all of a smaller one. */
function spreadTexts(texts: readonly Owner[]): Owner[] {
  const step = Math.max(1, Math.floor(clausesIn(texts) / USUAL_CLAUSES));
  return texts.filter((_, at) => at % step === 0);
}

interface Search {
  readonly units: readonly ClauseUnit[];
  readonly texts: readonly Owner[];
  readonly index: LibraryIndex;
  readonly flag: Flag;
}

/** What each part of the search is given: of the library only the texts that hold clauses near to the draft's. */
async function sidesOf(bench: Bench, { units, texts, index, flag }: Search): Promise<CandidateSides> {
  const { pool, newId } = bench;
  const { segments } = index;
  const left = toShared(serialize(units));
  const [usual, terms] = await Promise.all([sharedUnits(bench, spreadTexts(texts)), termBase(bench)]);
  const places = placesOf(index, texts, (text) => text);
  const task = { asking: left, asked: usual, segments, places, terms, near: NEAR };
  const near = new Set(deserialize((await pool.run("nearTexts", task, { urgent: true, flag })).packed) as number[]);
  const nearTexts = texts.filter((_, at) => near.has(at));
  const right = await sharedUnits(bench, nearTexts);
  return { search: newId(), left, right, usual, segments, places: placesOnRight(index, nearTexts), top: TOP, terms };
}

/** A draft's clauses against every clause of the library, over the pool; unlikely pairs are left out. */
export async function overlappingPairs(
  bench: Bench,
  units: readonly ClauseUnit[],
  flag: Flag,
): Promise<FoundCandidate[]> {
  const { store, pool, newId } = bench;
  const texts = (await store.read.textUnits()).filter(({ clauses }) => clauses > 0);
  if (units.length === 0 || texts.length === 0) return [];
  const index = await libraryIndex(bench, { job: newId(), flag, report: () => undefined });
  const sides = await sidesOf(bench, { units, texts, index, flag });
  const starts = Array.from({ length: Math.ceil(units.length / PART_CLAUSES) }, (_, part) => part * PART_CLAUSES);
  const parts = await Promise.all(
    starts.map((from) => {
      const to = Math.min(units.length, from + PART_CLAUSES);
      return pool.run("candidates", { sides, from, to }, { urgent: true, flag });
    }),
  );
  const found = parts.flatMap(({ packed }) => deserialize(packed) as FoundCandidate[]);
  return found.filter(({ confidence }) => confidence !== "low");
}
