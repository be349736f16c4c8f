import {
  type ChainHead,
  Fault,
  type LedgerRecord,
  type LedgerState,
  type MergedLedger,
  type PackageFiles,
  type Verification,
} from "../../contract";
import { readBagZip } from "../../formats/read/bag";
import {
  advanceHeads,
  appendEntry,
  contentOf,
  faultOf,
  headsOf,
  mergeLedgers,
  packageFiles,
  packageLedger,
  SALT_BYTES,
  verifyLedger,
  withHashes,
} from "../../pack";
import type { Append, SentWords } from "../../store";
import type { Bench } from "../bench/bench";
import { ownReplica } from "../ledger/append-to-ledger";
import { ledgerState } from "../ledger/ledger-state";
import { appendsFor } from "../markings/confirm-marking";
import { takeUpPoints } from "../markings/points";
import { raisedMarkings } from "../markings/raised-markings";
import { checkPackage } from "./check-package";
import { releaseKeysOf } from "./verify-package";

export interface PackageMerge {
  readonly file: File;
  /** Ids of release keys that a person has held against what the other room told them, by paper or telephone. */
  readonly trusted?: readonly string[] | undefined;
}

/** Refuses with what a verification found first. */
function requireValid(verification: Verification, file: string): void {
  const code = faultOf(verification);
  if (!code) return;
  const [finding] = verification.findings.filter(({ severity }) => severity !== "note");
  throw new Fault(code, { file, where: finding?.where ?? "", ...finding?.values });
}

/** What a package brings that verifies and comes from a room that is known; what does not is not taken in. */
async function broughtBy({ store, crypto }: Bench, { file, trusted = [] }: PackageMerge) {
  const files = await readBagZip(new Uint8Array(await file.arrayBuffer()));
  const known = releaseKeysOf(await store.read.participants());
  requireValid(await checkPackage(crypto, files, { trustedKeys: new Set([...known, ...trusted]) }), file.name);
  const records = packageLedger(files);
  const data = packageFiles(files);
  if (records.length === 0 || data === null) throw new Fault("E_PACKAGE_INVALID", { file: file.name });
  return { records, sent: sentWords(data) };
}

/** What the clauses say there that conclusions in a package rest on, as far as it goes along. */
function sentWords(data: PackageFiles): SentWords[] {
  const clauses = new Map(data["clauses.json"].map((clause) => [JSON.stringify([clause.text, clause.clause]), clause]));
  return data["conclusions.json"].flatMap(({ conclusion }) =>
    [conclusion.left, conclusion.right].flatMap((address): SentWords[] => {
      const clause = clauses.get(JSON.stringify([address.text, address.clause]));
      if (clause === undefined || clause.wording === null) return [];
      const { number, title, kind, wording } = clause;
      return [{ ...address, conclusion: conclusion.id, number, title, kind, body: wording }];
    }),
  );
}

/** A ledger founds the project that it is of, and concludes on no other: it cannot change the rules of one here. */
function requireOwnProject(records: readonly LedgerRecord[], project: string): void {
  for (const record of records) {
    const named = contentOf(record, "genesis")?.project.id ?? contentOf(record, "conclusion")?.project ?? project;
    if (named !== project) throw new Fault("E_LEDGER_BROKEN", { where: `${record.entry.replica}/${record.entry.seq}` });
  }
}

/** Nobody but this replica continues its chain: what it has not written itself was written by a copy of it. */
function requireOwnChain(bench: Bench, own: readonly LedgerRecord[], merged: readonly LedgerRecord[]): void {
  const replica = ownReplica(bench);
  const lengthIn = (records: readonly LedgerRecord[]) =>
    records.filter(({ entry }) => entry.replica === replica).length;
  const written = lengthIn(own);
  if (lengthIn(merged) > written) throw new Fault("E_LEDGER_FORK", { where: `${replica}/${written}` });
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
export function conflictsIn({ conflicts, conclusions }: LedgerState): MergedLedger["conflicts"] {
  const byId = new Map(conclusions.map(({ conclusion }) => [conclusion.id, conclusion]));
  return conflicts.map(({ item, conclusions: ids }) => ({
    item,
    conclusions: ids.flatMap((id) => byId.get(id) ?? []),
  }));
}

/** Conclusions that are here and of which some room gives notice. */
export function noticedIn({ notices, conclusions }: LedgerState): MergedLedger["noticed"] {
  const noticeOf = new Map(notices.map(({ conclusion, notice }) => [conclusion, notice]));
  return conclusions.flatMap(({ conclusion }) => {
    const notice = noticeOf.get(conclusion.id);
    return notice ? [{ conclusion, notice }] : [];
  });
}

/**
 * What two ledgers of one project are together.
 * @throws E_LEDGER_FORK, E_LEDGER_BROKEN, E_PACKAGE_INVALID
 */
export function combined(
  bench: Bench,
  own: readonly LedgerRecord[],
  foreign: readonly LedgerRecord[],
  file: string,
): readonly LedgerRecord[] {
  const { records, forks } = mergeLedgers(bench.crypto, own, foreign);
  const [fork] = forks;
  if (fork) throw new Fault("E_LEDGER_FORK", { where: `${fork.replica}/${fork.seq}` });
  requireOwnChain(bench, own, records);
  requireValid(verifyLedger(bench.crypto, records), file);
  requireOwnProject(records, foreign[0]!.entry.ledger);
  return records;
}

/**
 * Takes in the ledger of another room's package: its chains as they are, with their effects, in one transaction with the
 * entry that says so. The order in which packages are taken in does not matter.
 * @throws E_PACKAGE_UNTRUSTED where its release key is neither known here nor among those trusted; E_PACKAGE_INVALID,
 *   E_LEDGER_FORK, E_LEDGER_BROKEN where the package, or what the two ledgers make together, does not verify: nothing is
 *   written
 */
export function mergePackage(bench: Bench, order: PackageMerge): Promise<MergedLedger> {
  const { store, crypto, inTurn } = bench;
  return inTurn(async () => {
    const { records: foreign, sent } = await broughtBy(bench, order);
    const project = foreign[0]!.entry.ledger;
    const own = await store.read.ledger(project);
    const records = combined(bench, own, foreign, order.file.name);
    const isNews = records.length > own.length || records.some(({ content }, at) => content !== own[at]?.content);
    const heads = headsOf(crypto, foreign).heads;
    const at = bench.now();
    const raised = await raisedMarkings(bench, records, at);
    const appends = (await appendsFor(bench, raised, at)).filter(({ ledger }) => ledger !== project);
    const added = isNews
      ? await store.write.mergeRecords(
          withHashes(crypto, records),
          [mergeEntry(bench, records, heads), ...appends],
          raised,
          sent,
        )
      : 0;
    await takeUpPoints(bench, project);
    const state = await ledgerState(bench, project);
    return { project, added, conflicts: conflictsIn(state), noticed: noticedIn(state) };
  });
}
