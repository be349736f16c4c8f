import type { ClauseAddress, ConclusionState, QueueItemView } from "../../contract";
import { digestOf } from "../../pack";
import type { Bench } from "../bench/bench";
import { adviceOn } from "../candidates/advice";
import { ledgerState, rivalsOf, standingConclusions } from "../ledger/ledger-state";
import { addPoints } from "../markings/points";
import { suspects } from "./suspicion";

interface Pair {
  readonly left: ClauseAddress;
  readonly right: ClauseAddress;
  readonly candidate: string | null;
}

const stateOf = (conclusion: ConclusionState | undefined, suspect: ReadonlySet<string>): QueueItemView["state"] => {
  const stage = conclusion?.stage;
  if (conclusion && suspect.has(conclusion.conclusion.id)) return "suspect";
  return stage === "concluded" || stage === "signed-off" || stage === "decided" ? stage : "open";
};

/** Stands for what a signer is shown: who else has signed may change under way, what is signed may not. */
const shownOf = (
  { crypto }: Bench,
  { conclusion, leftClause, rightClause, state, rivals, notice }: Omit<QueueItemView, "shown">,
): string | null =>
  conclusion &&
  digestOf(crypto, {
    conclusion,
    leftClause,
    rightClause,
    state,
    notice,
    rivals: rivals.map((rival) => rival.conclusion.id),
  });

/** A project's queue with everything that the review screen shows at once. */
export async function reviewQueue(bench: Bench, project: string): Promise<QueueItemView[]> {
  const { store } = bench;
  const [{ requiredSides }, items, opinions, state] = await Promise.all([
    store.read.project(project),
    store.read.queue(project),
    store.read.opinionsOfProject(project),
    ledgerState(bench, project),
  ]);
  const noticed = new Map(state.notices.map(({ conclusion, notice }) => [conclusion, notice]));
  const [lefts, rights] = await Promise.all([
    store.read.excerpts(items.map(({ left }) => left)),
    store.read.excerpts(items.map(({ right }) => right)),
  ]);
  const standing = standingConclusions(state);
  const concluded = [...standing.values()].map(({ conclusion }) => conclusion);
  const [advice, outdated] = await Promise.all([adviceOn(bench, items), suspects(bench, concluded)]);
  const suspect = new Set([...outdated, ...noticed.keys()]);
  return items.map((item, index) => {
    const conclusion = standing.get(item.id);
    const view = {
      ...item,
      state: stateOf(conclusion, suspect),
      leftClause: lefts[index]!,
      rightClause: rights[index]!,
      advice: advice[index]!,
      opinions: opinions.filter((opinion) => opinion.item === item.id),
      conclusion: conclusion?.conclusion ?? null,
      signOffs: [...(conclusion?.signOffs ?? []), ...(conclusion?.disagreements ?? [])],
      approval: conclusion?.approvals.at(-1) ?? null,
      missing: conclusion?.missing ?? requiredSides,
      rivals: rivalsOf(conclusion, state),
      notice: noticed.get(conclusion?.conclusion.id ?? "") ?? null,
    };
    return { ...view, shown: shownOf(bench, view) };
  });
}

/** Puts pairs of clauses on a project's queue; those already there are passed over. */
export async function addToQueue(
  bench: Bench,
  { project, pairs }: { project: string; pairs: Pair[] },
): Promise<{ added: number }> {
  const { store, newId, inTurn } = bench;
  await store.read.project(project);
  await store.read.excerpts(pairs.flatMap(({ left, right }) => [left, right]));
  const points = pairs.map((pair) => ({ id: newId(), ...pair }));
  return inTurn(async () => ({ added: await addPoints(bench, project, points) }));
}
