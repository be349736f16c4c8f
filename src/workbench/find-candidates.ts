import { Fault, type System } from "../contract";
import type { JobControl } from "../jobs";
import type { Bench } from "./bench";
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

/** The candidates job: clauses of both sides out of the store, into a worker, its proposals back into the store. */
export async function candidatesJob(
  bench: Bench,
  input: unknown,
  { flag, report }: JobControl,
): Promise<{ found: number }> {
  const { store, pool } = bench;
  const { left: lefts, right: rights, top } = input as CandidateSearch;
  const [left, right] = await Promise.all([textsOf(bench, lefts, "military"), textsOf(bench, rights, "civil")]);
  if (left.length === 0 || right.length === 0) return { found: 0 };
  const [leftUnits, rightUnits, terms] = await Promise.all([
    store.readPacked.clauseUnits(left),
    store.readPacked.clauseUnits(right),
    termBase(bench),
  ]);
  report("candidates", 0, 1);
  const task = { left: leftUnits, right: rightUnits, top, terms };
  const found = await pool.run("candidates", task, { urgent: false, flag });
  return store.write.replaceCandidates({ left, right, found });
}
