import type { Marking } from "../../contract";
import { confirmedMarkings } from "../../pack";
import type { Bench } from "../bench/bench";
import { ledgerState } from "../ledger/ledger-state";

/** Of each point of a project what persons have confirmed of the words said on it: its conclusions and its opinions. */
export async function saidMarkings(bench: Bench, project: string): Promise<ReadonlyMap<string, readonly Marking[]>> {
  const { store, crypto } = bench;
  const [state, opinions, records] = await Promise.all([
    ledgerState(bench, project),
    store.read.opinionsOfProject(project),
    store.read.ledger(project),
  ]);
  const confirmed = confirmedMarkings(crypto, records);
  const said = [
    ...state.conclusions.map(({ conclusion, marking }) => ({ item: conclusion.item, marking })),
    ...opinions.map(({ id, item }) => ({
      item,
      marking: confirmed.of({ subject: { kind: "opinion", id }, sources: [], digest: null }),
    })),
  ];
  const byItem = Map.groupBy(said, ({ item }) => item);
  return new Map([...byItem].map(([item, of]) => [item, of.flatMap(({ marking }) => marking ?? [])]));
}
