import type { LedgerContent, LedgerRecord, Suite } from "../../contract";
import { Fault } from "../../contract";
import { advanceHeads, appendEntry, SALT_BYTES } from "../../pack";
import type { Append, HashedRecord } from "../../store";
import type { Bench } from "../bench/bench";

/** The replica that writes here; E_READ_ONLY where nothing may be written. */
export function ownReplica({ store }: Bench): string {
  if (store.ownership.readOnly) throw new Fault("E_READ_ONLY", { file: store.path });
  return store.ownership.replica;
}

/** A ledger keeps the suite it was begun with, whatever the library's is (a ledger may come from another library). */
async function suiteOfLedger({ store }: Bench, ledger: string): Promise<Suite> {
  return (await store.read.ledgerSuite(ledger)) ?? (await store.read.library()).suite;
}

/**
 * Builds the records that continue this replica's chain of a ledger. Storing them is the caller's, in one transaction
 * with their effects; the store refuses them with E_STALE_HEAD where the chain has grown since.
 */
export async function buildAppend(
  bench: Bench,
  ledger: string,
  contents: readonly LedgerContent[],
  at: string,
): Promise<Append> {
  const { store, crypto } = bench;
  const replica = ownReplica(bench);
  const [suite, heads] = await Promise.all([suiteOfLedger(bench, ledger), store.read.heads(ledger)]);
  let state = { suite, ledger, heads };
  const headOf = () => state.heads.find((head) => head.replica === replica)?.hash ?? null;
  const head = headOf();
  const records = contents.map((content): HashedRecord => {
    const salt = crypto.random(SALT_BYTES);
    const record: LedgerRecord = appendEntry(crypto, state, { ...content, at, replica, salt });
    state = advanceHeads(crypto, state, record);
    return { record, hash: headOf()! };
  });
  return { ledger, replica, head, records };
}
