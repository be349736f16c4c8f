import {
  Fault,
  type LedgerContent,
  type Participant,
  SCAN_LIMITS,
  type SignOff,
  type SignOffContent,
} from "../../contract";
import { contentOf, signConclusion as seal, sha256Of } from "../../pack";
import { SIGNED_SENTENCE } from "../../words/sign-off";
import type { Bench } from "../bench/bench";
import { buildAppend } from "../ledger/append-to-ledger";
import { ledgerState } from "../ledger/ledger-state";
import { requireRead } from "../markings/require-read";
import { unlockKey } from "./participants";
import { requireUnsuspected } from "./suspicion";

/** A participant's key enters a project's ledger with their first signature in it. */
export async function introduction(bench: Bench, project: string, { clearance: _, key, ...person }: Participant) {
  const { keys } = await ledgerState(bench, project);
  if (!key || keys.some((known) => known.key.id === key.id)) return [];
  const taken = keys.find(({ participant }) => participant.id === person.id && participant.side !== person.side);
  if (taken) throw new Fault("E_SIDE_CONFLICT", { participant: person.name });
  return [{ type: "key", content: { participant: person, key } }] satisfies LedgerContent[];
}

/** What is signed: a conclusion by its record, and nobody assents to what rests on words unread, or changed since. */
async function conclusionToSign(bench: Bench, { conclusion, meaning }: Pick<SignOff, "conclusion" | "meaning">) {
  const found = await bench.store.read.conclusionRecord(conclusion);
  if (meaning !== "assent") return found;
  const content = contentOf(found.record, "conclusion")!;
  await requireRead(bench, content);
  await requireUnsuspected(bench, [content]);
  return found;
}

const entryOf = (content: SignOffContent): LedgerContent =>
  content.signOff.meaning === "assent" ? { type: "sign-off", content } : { type: "disagreement", content };

type Signing = Pick<SignOff, "conclusion" | "participant" | "meaning">;

/** Signs a conclusion by key, for or against; what is signed stays, and can be revoked by its signer alone. */
export function signConclusion(bench: Bench, input: Signing & { passphrase: string }): Promise<SignOff> {
  const { store, crypto, newId, now, inTurn } = bench;
  return inTurn(async () => {
    const { ledger, record } = await conclusionToSign(bench, input);
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
    const content = seal(crypto, { conclusion: record, signOff, meaning: SIGNED_SENTENCE[input.meaning], key });
    const entries = [...(await introduction(bench, ledger, participant)), entryOf(content)];
    await store.write.appendRecords(await buildAppend(bench, ledger, entries, signOff.at));
    return signOff;
  });
}

function requireScan({ name: file, size }: File): void {
  if (size === 0) throw new Fault("E_EMPTY", { file });
  if (size > SCAN_LIMITS.bytes) throw new Fault("E_TOO_LARGE", { file, limit: SCAN_LIMITS.bytes });
}

/** Records that a conclusion was signed on paper, for or against; the scan of the page is kept in the library. */
export function signOnPaper(bench: Bench, input: Signing & { scan: File }): Promise<SignOff> {
  const { store, crypto, newId, now, inTurn } = bench;
  return inTurn(async () => {
    requireScan(input.scan);
    const { ledger } = await conclusionToSign(bench, input);
    const { id: participant, side } = await store.read.participant(input.participant);
    const scan = new Uint8Array(await input.scan.arrayBuffer());
    const signOff: SignOff = {
      id: newId(),
      conclusion: input.conclusion,
      participant,
      side,
      manner: "paper",
      meaning: input.meaning,
      at: now(),
      keyId: null,
      scan: sha256Of(crypto, scan),
    };
    const entry = entryOf({ signOff, envelope: null });
    await store.write.recordPaperSignOff(await buildAppend(bench, ledger, [entry], signOff.at), scan);
    return signOff;
  });
}
