import { deserialize } from "node:v8";
import { Fault, type LearnedOrder, type Learning } from "../../contract";
import type { Judged, LearnedWeights } from "../../engine/match";
import type { Bench } from "../bench/bench";
import { ledgerState, standingConclusions } from "../ledger/ledger-state";

/** What stands concluded in any project on candidates: whether the two clauses have to do with each other. */
async function concludedCandidates(bench: Bench): Promise<Map<string, "accepted" | "rejected">> {
  const { store } = bench;
  const verdicts = new Map<string, "accepted" | "rejected">();
  for (const { id } of await store.read.projects()) {
    const standing = standingConclusions(await ledgerState(bench, id));
    for (const { id: item, candidate } of await store.read.queue(id)) {
      const concluded = standing.get(item)?.conclusion;
      if (candidate === null || concluded === undefined) continue;
      verdicts.set(candidate, concluded.relationship === "none" ? "rejected" : "accepted");
    }
  }
  return verdicts;
}

async function learn(bench: Bench): Promise<LearnedOrder> {
  const { store, pool, now } = bench;
  const concluded = await concludedCandidates(bench);
  const measured = await store.read.measuredCandidates([...concluded.keys()]);
  const judged = measured.map(({ id, left, score, measures, dismissed }): Judged => {
    const verdict = concluded.get(id) ?? (dismissed ? "rejected" : "open");
    return { left: String(left), score, measures, verdict };
  });
  const { packed } = await pool.run("learnOrder", { judged }, { urgent: true });
  const count = (wanted: Judged["verdict"]) => judged.filter(({ verdict }) => verdict === wanted).length;
  const learned = deserialize(packed) as LearnedWeights;
  return {
    ...learned,
    weights: [...learned.weights],
    accepted: count("accepted"),
    rejected: count("rejected"),
    at: now(),
  };
}

/** Whether a project goes by a learned order, and whether that can still be chosen. */
export async function learningOf(bench: Bench, project: string): Promise<Learning> {
  const { store } = bench;
  await store.read.project(project);
  const [order, state] = await Promise.all([store.read.learnedOrder(project), ledgerState(bench, project)]);
  return { order, settled: state.conclusions.length > 0 };
}

/**
 * Has a project go by an order learned now from all conclusions and dismissals of the library, or by the scores. What is
 * learned is kept as it is: two rooms of a project see the same order. So it is chosen before the first conclusion.
 */
export async function setLearning(bench: Bench, { project, on }: { project: string; on: boolean }): Promise<Learning> {
  const { order, settled } = await learningOf(bench, project);
  if (on === (order !== null)) return { order, settled };
  if (settled) throw new Fault("E_INVALID", { what: "learning", project });
  await bench.store.write.setLearnedOrder(project, on ? await learn(bench) : null);
  return learningOf(bench, project);
}
