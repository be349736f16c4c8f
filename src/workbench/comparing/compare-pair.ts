import { deserialize } from "node:v8";
import type { ClauseAddress, PairView } from "../../contract";
import { sharedObject } from "../../engine/compare";
import { SCOPE_TITLES } from "../../engine/scope";
import type { JudgedPair, PairTask } from "../../jobs";
import type { Bench } from "../bench/bench";

export interface Pair {
  readonly left: ClauseAddress;
  readonly right: ClauseAddress;
}

/** What a thread loads before it judges takes as long as some dozens of pairs: with fewer another thread gains nothing. */
const PAIRS_A_TASK = 50;

async function taskOf({ store }: Bench, pair: Pair): Promise<PairTask> {
  const [left, right, ourScope, theirScope] = await Promise.all([
    store.read.clause(pair.left),
    store.read.clause(pair.right),
    store.read.clausesTitled(pair.left.text, SCOPE_TITLES),
    store.read.clausesTitled(pair.right.text, SCOPE_TITLES),
  ]);
  const object = sharedObject(ourScope, theirScope);
  return { left: left.clause, right: right.clause, language: left.language, object };
}

/** Clauses against others, aligned or not: what candidates and points of a queue are judged by. */
export async function comparePairs(bench: Bench, pairs: readonly Pair[]): Promise<PairView[]> {
  const tasks = await Promise.all(pairs.map((pair) => taskOf(bench, pair)));
  const parts = Array.from({ length: Math.ceil(tasks.length / PAIRS_A_TASK) }, (_, at) =>
    tasks.slice(at * PAIRS_A_TASK, (at + 1) * PAIRS_A_TASK),
  );
  const judged = await Promise.all(
    parts.map(async (part) => {
      const { packed } = await bench.pool.run("pairs", { pairs: part }, { urgent: true });
      return deserialize(packed) as JudgedPair[];
    }),
  );
  return judged.flat().map((one, at) => ({ left: tasks[at]!.left, right: tasks[at]!.right, ...one }));
}

/** One clause against another. */
export const comparePair = async (bench: Bench, pair: Pair): Promise<PairView> =>
  (await comparePairs(bench, [pair]))[0]!;
