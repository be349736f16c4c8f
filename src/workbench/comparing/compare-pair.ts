import { deserialize } from "node:v8";
import type { ClauseAddress, PairView } from "../../contract";
import { sharedObject } from "../../engine/compare";
import { SCOPE_TITLES } from "../../engine/scope";
import type { Bench } from "../bench/bench";

/** One clause against another, aligned or not: what a candidate or a point of a queue is judged by. */
export async function comparePair(
  { store, pool }: Bench,
  input: { left: ClauseAddress; right: ClauseAddress },
): Promise<PairView> {
  const [left, right, ourScope, theirScope] = await Promise.all([
    store.read.clause(input.left),
    store.read.clause(input.right),
    store.read.clausesTitled(input.left.text, SCOPE_TITLES),
    store.read.clausesTitled(input.right.text, SCOPE_TITLES),
  ]);
  const object = sharedObject(ourScope, theirScope);
  const task = { left: left.clause, right: right.clause, language: left.language, object };
  const made = await pool.run("pair", task, { urgent: true });
  return { left: left.clause, right: right.clause, ...(deserialize(made.packed) as Omit<PairView, "left" | "right">) };
}
