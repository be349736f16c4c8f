import {
  Fault,
  type LedgerContent,
  type LedgerRecord,
  type LedgerState,
  type Participant,
  type SignOff,
} from "../../contract";
import { contentOf, revokeSignOff as revoke } from "../../pack";
import type { Append } from "../../store";
import type { Bench } from "../bench/bench";
import { buildAppend } from "../ledger/append-to-ledger";
import { ledgerState } from "../ledger/ledger-state";
import { unlockKey } from "./participants";
import { introduction } from "./sign-conclusion";

const signOffsIn = ({ conclusions }: LedgerState): SignOff[] =>
  conclusions.flatMap(({ signOffs, disagreements }) => [...signOffs, ...disagreements]);

/** What the signature under a revocation means, in the words that the signer is shown. */
const MEANING = "撤销本人的签署 I take back my signature";

const recordOf = (records: readonly LedgerRecord[], signOff: string): LedgerRecord =>
  records.find(
    (record) => (contentOf(record, "sign-off") ?? contentOf(record, "disagreement"))?.signOff.id === signOff,
  )!;

/**
 * A signer takes back what they signed: the record stays, and no longer counts. Asks for the passphrase of their key,
 * also where they signed on paper.
 * @throws E_NOT_FOUND where no such sign-off counts; E_SIDE_CONFLICT where it is somebody else's
 */
export function revokeSignOff(
  bench: Bench,
  input: { project: string; signOff: string; participant: string; passphrase: string; reason: string },
): Promise<{ revoked: string }> {
  const { store, newId, now, inTurn } = bench;
  return inTurn(async () => {
    const state = await ledgerState(bench, input.project);
    const signOff = signOffsIn(state).find(({ id }) => id === input.signOff);
    if (!signOff) throw new Fault("E_NOT_FOUND", { what: "sign-off", id: input.signOff });
    const participant = await store.read.participant(input.participant);
    if (signOff.participant !== participant.id) throw new Fault("E_SIDE_CONFLICT", { participant: participant.name });
    const key = await unlockKey(bench, participant, input.passphrase);
    const at = now();
    const content = revoke(bench.crypto, {
      signOff: recordOf(await store.read.ledger(input.project), signOff.id),
      revocation: { id: newId(), of: "sign-off", target: signOff.id, reason: input.reason, at },
      meaning: MEANING,
      key,
    });
    const entries = [
      ...(await introduction(bench, input.project, participant)),
      { type: "revocation", content } as const,
    ];
    await store.write.appendRecords(await buildAppend(bench, input.project, entries, at));
    return { revoked: signOff.id };
  });
}

/**
 * Takes a key out of use, lost or no longer trusted, in every project that it has signed in: what those ledgers had
 * seen of it stays valid. Needs no passphrase, since a lost key has none; a new one is made with `renewKey`.
 */
export function revokeKey(bench: Bench, input: { participant: string; reason: string }): Promise<Participant> {
  const { store, newId, now, inTurn } = bench;
  return inTurn(async () => {
    const { key, name } = await store.read.participant(input.participant);
    if (!key) throw new Fault("E_KEY_MISSING", { participant: name });
    if (key.revokedAt !== null) throw new Fault("E_KEY_REVOKED", { participant: name });
    const at = now();
    const appends: Append[] = [];
    for (const { id: project } of await store.read.projects()) {
      const { keys } = await ledgerState(bench, project);
      if (!keys.some((known) => known.key.id === key.id)) continue;
      const content = { id: newId(), of: "key", target: key.id, reason: input.reason, at } as const;
      const entry: LedgerContent = { type: "revocation", content };
      appends.push(await buildAppend(bench, project, [entry], at));
    }
    await store.write.revokeKey(key.id, at, appends);
    return store.read.participant(input.participant);
  });
}
