import { type ChainHead, Fault, type LedgerRecord, type MergedLedger } from "../contract";
import { readBagZip } from "../formats/read/bag";
import {
  advanceHeads,
  appendEntry,
  headsOf,
  mergeLedgers,
  packageLedger,
  SALT_BYTES,
  verifyPackage,
  withHashes,
} from "../pack";
import type { Append } from "../store";
import { ownReplica } from "./append-to-ledger";
import type { Bench } from "./bench";
import { ledgerState } from "./ledger-state";

/** The ledger of a package that verifies; what does not is not taken in. */
async function ledgerOf({ crypto }: Bench, file: File): Promise<LedgerRecord[]> {
  const files = await readBagZip(new Uint8Array(await file.arrayBuffer()));
  const { valid } = verifyPackage(crypto, files);
  const records = valid ? packageLedger(files) : [];
  if (records.length === 0) throw new Fault("E_PACKAGE_INVALID", { file: file.name });
  return records;
}

/** The entry of this replica that says up to where foreign chains were taken in; it has seen all of them. */
function mergeEntry(bench: Bench, merged: readonly LedgerRecord[], heads: ChainHead[]): Append {
  const { crypto, now } = bench;
  const replica = ownReplica(bench);
  const before = headsOf(crypto, merged);
  const at = now();
  const content = { heads, at };
  const record = appendEntry(crypto, before, { type: "merge", content, at, replica, salt: crypto.random(SALT_BYTES) });
  const headIn = (list: readonly ChainHead[]) => list.find((head) => head.replica === replica)?.hash ?? null;
  const hash = headIn(advanceHeads(crypto, before, record).heads)!;
  return { ledger: before.ledger, replica, head: headIn(before.heads), records: [{ record, hash }] };
}

/** Points concluded in both rooms, side by side. */
async function conflictsOf(bench: Bench, project: string): Promise<MergedLedger["conflicts"]> {
  const { conflicts, conclusions } = await ledgerState(bench, project);
  const byId = new Map(conclusions.map(({ conclusion }) => [conclusion.id, conclusion]));
  return conflicts.map(({ item, conclusions: ids }) => ({
    item,
    conclusions: ids.flatMap((id) => byId.get(id) ?? []),
  }));
}

/**
 * Takes in the ledger of another room's package: its chains as they are, with their effects, in one transaction with the
 * entry that says so. The order in which packages are taken in does not matter.
 * @throws E_PACKAGE_INVALID, E_LEDGER_FORK, E_LEDGER_BROKEN: nothing is written
 */
export function mergePackage(bench: Bench, { file }: { file: File }): Promise<MergedLedger> {
  const { store, crypto, inTurn } = bench;
  return inTurn(async () => {
    const foreign = await ledgerOf(bench, file);
    const project = foreign[0]!.entry.ledger;
    const own = await store.read.ledger(project);
    const { records, forks } = mergeLedgers(crypto, own, foreign);
    const [fork] = forks;
    if (fork) throw new Fault("E_LEDGER_FORK", { where: `${fork.replica}/${fork.seq}` });
    const isNews = records.length > own.length || records.some(({ content }, at) => content !== own[at]?.content);
    const heads = headsOf(crypto, foreign).heads;
    const added = isNews
      ? await store.write.mergeRecords(withHashes(crypto, records), mergeEntry(bench, records, heads))
      : 0;
    return { project, added, conflicts: await conflictsOf(bench, project) };
  });
}
