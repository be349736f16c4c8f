import { deserialize } from "node:v8";
import { type Clause, type ClauseAddress, Fault, type Language, type PairView } from "../contract";
import type { Bench } from "./bench";

async function clauseAt(
  { store }: Bench,
  { text, clause }: ClauseAddress,
): Promise<{ clause: Clause; language: Language }> {
  const { tree, language } = await store.read.text(text);
  const found = tree.find(({ id }) => id === clause);
  if (!found) throw new Fault("E_NOT_FOUND", { what: "clause", text, id: clause });
  return { clause: found, language };
}

/** One clause against another, aligned or not: what a candidate or a point of a queue is judged by. */
export async function comparePair(
  bench: Bench,
  input: { left: ClauseAddress; right: ClauseAddress },
): Promise<PairView> {
  const [left, right] = await Promise.all([clauseAt(bench, input.left), clauseAt(bench, input.right)]);
  const task = { left: left.clause, right: right.clause, language: left.language };
  const made = await bench.pool.run("pair", task, { urgent: true });
  return { left: left.clause, right: right.clause, ...(deserialize(made.packed) as Omit<PairView, "left" | "right">) };
}
