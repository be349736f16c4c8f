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

/** What is signed: conclusions by their records, and nobody assents to what rests on words unread, or changed since. */
async function conclusionsToSign(bench: Bench, ids: readonly string[], meaning: SignOff["meaning"]) {
  const found = await Promise.all(ids.map((id) => bench.store.read.conclusionRecord(id)));
  if (meaning !== "assent") return found;
  const contents = found.map(({ record }) => contentOf(record, "conclusion")!);
  for (const content of contents) await requireRead(bench, content);
  await requireUnsuspected(bench, contents);
  return found;
}

const entryOf = (content: SignOffContent): LedgerContent =>
  content.signOff.meaning === "assent" ? { type: "sign-off", content } : { type: "disagreement", content };

type Signing = Pick<SignOff, "conclusion" | "participant" | "meaning">;

interface SigningByKey extends Pick<SignOff, "participant" | "meaning"> {
  /** Of one ledger. */
  readonly conclusions: readonly string[];
  readonly passphrase: string;
}

/** One unlocking of the key, and for each conclusion a signature and an entry of its own: all of them, or none. */
export async function signByKey(bench: Bench, input: SigningByKey): Promise<SignOff[]> {
  const { store, crypto, newId, now } = bench;
  const found = await conclusionsToSign(bench, input.conclusions, input.meaning);
  const participant = await store.read.participant(input.participant);
  const key = await unlockKey(bench, participant, input.passphrase);
  const at = now();
  const { ledger } = found[0]!;
  const signed = found.map(({ record }, index) => {
    const signOff: SignOff = {
      id: newId(),
      conclusion: input.conclusions[index]!,
      participant: participant.id,
      side: participant.side,
      manner: "key",
      meaning: input.meaning,
      at,
      keyId: key.publicKey.id,
      scan: null,
    };
    return seal(crypto, { conclusion: record, signOff, meaning: SIGNED_SENTENCE[input.meaning], key });
  });
  const entries = [...(await introduction(bench, ledger, participant)), ...signed.map(entryOf)];
  await store.write.appendRecords(await buildAppend(bench, ledger, entries, at));
  return signed.map(({ signOff }) => signOff);
}

/** Signs a conclusion by key, for or against; what is signed stays, and can be revoked by its signer alone. */
export function signConclusion(bench: Bench, input: Signing & { passphrase: string }): Promise<SignOff> {
  const { conclusion, ...signing } = input;
  return bench.inTurn(async () => (await signByKey(bench, { ...signing, conclusions: [conclusion] }))[0]!);
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
    const [found] = await conclusionsToSign(bench, [input.conclusion], input.meaning);
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
    await store.write.recordPaperSignOff(await buildAppend(bench, found!.ledger, [entry], signOff.at), scan);
    return signOff;
  });
}
