import type { Conclusion, Disposition, Rationale, Relationship } from "../contract";
import { buildAppend } from "./append-to-ledger";
import type { Bench } from "./bench";
import { ledgerState, standingConclusions } from "./ledger-state";

export interface NewConclusion {
  readonly item: string;
  readonly disposition: Disposition;
  readonly relationship: Relationship;
  readonly rationale: Rationale;
  readonly reason: string;
}

/** Records what the session recommends on a point of the queue; replaces the conclusion that stood there. */
export function conclude(bench: Bench, input: NewConclusion): Promise<Conclusion> {
  const { store, newId, now, inTurn } = bench;
  return inTurn(async () => {
    const { id: item, project, left, right } = await store.read.queueItem(input.item);
    const before = standingConclusions(await ledgerState(bench, project)).get(item);
    const conclusion: Conclusion = {
      ...input,
      id: newId(),
      project,
      left,
      right,
      at: now(),
      supersedes: before?.conclusion.id ?? null,
    };
    const entry = { type: "conclusion", content: conclusion } as const;
    await store.write.appendRecords(await buildAppend(bench, project, [entry], conclusion.at));
    return conclusion;
  });
}
