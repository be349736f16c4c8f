import { Fault, type LedgerContent, type Participant, type SignOff } from "../contract";
import { contentOf, signConclusion as seal } from "../pack";
import { buildAppend } from "./append-to-ledger";
import type { Bench } from "./bench";
import { requireConfirmed } from "./confirm-recognised";
import { ledgerState } from "./ledger-state";
import { unlockKey } from "./participants";

/** What a signature means, in the words that the signer is shown; it is part of what is signed. */
const MEANING: Readonly<Record<SignOff["meaning"], string>> = {
  assent: "同意本评审结论 I assent to this conclusion",
  disagree: "不同意本评审结论 I disagree with this conclusion",
};

/** A participant's key enters a project's ledger with their first signature in it. */
async function introduction(bench: Bench, project: string, { clearance: _, key, ...person }: Participant) {
  const { keys } = await ledgerState(bench, project);
  if (!key || keys.some((known) => known.key.id === key.id)) return [];
  const taken = keys.find(({ participant }) => participant.id === person.id && participant.side !== person.side);
  if (taken) throw new Fault("E_SIDE_CONFLICT", { participant: person.name });
  return [{ type: "key", content: { participant: person, key } }] satisfies LedgerContent[];
}

/** Signs a conclusion by key, for or against; cannot be taken back. */
export function signConclusion(
  bench: Bench,
  input: { conclusion: string; participant: string; passphrase: string; meaning: SignOff["meaning"] },
): Promise<SignOff> {
  const { store, crypto, newId, now, inTurn } = bench;
  return inTurn(async () => {
    const { ledger, record } = await store.read.conclusionRecord(input.conclusion);
    if (input.meaning === "assent") await requireConfirmed(bench, contentOf(record, "conclusion")!);
    const participant = await store.read.participant(input.participant);
    const key = await unlockKey(bench, participant, input.passphrase);
    const signOff: SignOff = {
      id: newId(),
      conclusion: input.conclusion,
      participant: participant.id,
      side: participant.side,
      manner: "key",
      meaning: input.meaning,
      at: now(),
      keyId: key.publicKey.id,
      scan: null,
    };
    const content = seal(crypto, { conclusion: record, signOff, meaning: MEANING[input.meaning], key });
    const type = input.meaning === "assent" ? "sign-off" : "disagreement";
    const entries = [...(await introduction(bench, ledger, participant)), { type, content } as const];
    await store.write.appendRecords(await buildAppend(bench, ledger, entries, signOff.at));
    return signOff;
  });
}
