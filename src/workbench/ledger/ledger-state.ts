import type { ConclusionState, LedgerState } from "../../contract";
import { projectState, takesPlaceOf } from "../../pack";
import type { Bench } from "../bench/bench";

const STATES_KEPT = 50;

/** What a project's ledger means now. */
export async function ledgerState({ store, crypto, ledgerStates }: Bench, project: string): Promise<LedgerState> {
  const key = JSON.stringify(await store.read.heads(project));
  const kept = ledgerStates.get(key);
  if (kept) return kept;
  const state = projectState(crypto, await store.read.ledger(project));
  if (ledgerStates.size >= STATES_KEPT) ledgerStates.clear();
  ledgerStates.set(key, state);
  return state;
}

/** The conclusion that stands for each point of the queue: the newest that is neither revoked nor superseded. */
export function standingConclusions({ conclusions }: LedgerState): Map<string, ConclusionState> {
  const standing = new Map<string, ConclusionState>();
  for (const one of conclusions) {
    if (one.stage === "revoked" || one.stage === "superseded") continue;
    const known = standing.get(one.conclusion.item);
    if (!known || supersedes(one, known)) standing.set(one.conclusion.item, one);
  }
  return standing;
}

const supersedes = ({ conclusion: one }: ConclusionState, { conclusion: other }: ConclusionState): boolean =>
  takesPlaceOf(one, other) || (!takesPlaceOf(other, one) && one.at > other.at);

/** Signed conclusions of other rooms against the one that stands: a decision that was never replaced is not outdone by time. */
export function rivalsOf(standing: ConclusionState | undefined, { conflicts, conclusions }: LedgerState) {
  const own = standing?.conclusion.id;
  const ids = conflicts.find(({ conclusions: among }) => among.some((id) => id === own))?.conclusions ?? [];
  return conclusions
    .filter(({ conclusion, stage }) => ids.includes(conclusion.id) && conclusion.id !== own && stage !== "concluded")
    .map(({ conclusion, signOffs }) => ({ conclusion, signOffs }));
}
