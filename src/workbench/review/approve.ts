import { type Approval, Fault } from "../../contract";
import type { Bench } from "../bench/bench";
import { buildAppend } from "../ledger/append-to-ledger";
import { ledgerState } from "../ledger/ledger-state";
import { requireRead } from "../markings/require-read";
import { requireUnsuspected } from "./suspicion";

export interface NewApproval {
  readonly project: string;
  readonly conclusions: string[];
  readonly authority: string;
  readonly documentNumber: string;
  readonly date: string;
}

/** Records the authority's act on conclusions that every required party has signed off. */
export function approve(bench: Bench, { project, ...input }: NewApproval): Promise<Approval> {
  const { store, newId, now, inTurn } = bench;
  return inTurn(async () => {
    const { conclusions } = await ledgerState(bench, project);
    const signedOff = new Map(
      conclusions
        .filter(({ stage }) => stage === "signed-off" || stage === "decided")
        .map(({ conclusion }) => [conclusion.id, conclusion]),
    );
    for (const id of input.conclusions) {
      const conclusion = signedOff.get(id);
      if (!conclusion) throw new Fault("E_NOT_SIGNED_OFF", { conclusion: id });
      await requireRead(bench, conclusion);
    }
    await requireUnsuspected(
      bench,
      input.conclusions.map((id) => signedOff.get(id)!),
    );
    const approval: Approval = { id: newId(), ...input, scan: null };
    const entry = { type: "approval", content: approval } as const;
    await store.write.appendRecords(await buildAppend(bench, project, [entry], now()));
    return approval;
  });
}
