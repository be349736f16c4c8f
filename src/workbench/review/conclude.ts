import { type Conclusion, type Disposition, Fault, type Rationale, type Relationship } from "../../contract";
import { canonical } from "../../pack";
import type { Bench } from "../bench/bench";
import { buildAppend } from "../ledger/append-to-ledger";
import { ledgerState, rivalsOf, standingConclusions } from "../ledger/ledger-state";

export interface NewConclusion {
  readonly item: string;
  readonly disposition: Disposition;
  readonly relationship: Relationship;
  readonly rationale: Rationale;
  readonly reason: string;
  /** Signed conclusions of other rooms on the point, all of them as they were shown: it takes their place, too. */
  readonly settles?: readonly string[] | undefined;
}

/**
 * Records what the session recommends on a point of the queue; replaces the conclusion that stood there. Where rooms
 * have concluded apart this is the joint act that settles it: signed by all sides, it takes the place of all.
 * @throws E_CHANGED where the rivals to be settled are not those that are there
 */
export function conclude(bench: Bench, { settles = [], ...input }: NewConclusion): Promise<Conclusion> {
  const { store, newId, now, inTurn } = bench;
  return inTurn(async () => {
    const { id: item, project, left, right } = await store.read.queueItem(input.item);
    const state = await ledgerState(bench, project);
    const before = standingConclusions(state).get(item);
    const rivals = rivalsOf(before, state).map(({ conclusion: { id } }) => id);
    if (settles.length > 0 && canonical([...settles].sort()) !== canonical(rivals.sort()))
      throw new Fault("E_CHANGED", { what: "conclusion", id: item });
    const conclusion: Conclusion = {
      ...input,
      id: newId(),
      project,
      left,
      right,
      at: now(),
      supersedes: before?.conclusion.id ?? null,
      ...(settles.length > 0 ? { settles: rivals } : {}),
    };
    const entry = { type: "conclusion", content: conclusion } as const;
    await store.write.appendRecords(await buildAppend(bench, project, [entry], conclusion.at));
    return conclusion;
  });
}
