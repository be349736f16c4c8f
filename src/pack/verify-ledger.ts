import {
  type Checkpoint,
  type CryptoPort,
  type EntryType,
  LEDGER_CONTENT,
  type LedgerEntry,
  LedgerRecord,
  type Verification,
} from "../contract";
import { fromBase64 } from "./bytes";
import { parseCanonical } from "./canonical";
import { Findings } from "./findings";
import { commitmentHolds, compareRecords, hashEntry, placeOf } from "./ledger";
import { indexLedger, signOffsOf } from "./ledger-index";
import { faultOfSignOff } from "./sign-off";
import { keyIdOf, type SuiteOperations, suiteOf } from "./suite";

export interface LedgerExpectation {
  /** Heads kept elsewhere: without them a cut or rewritten end of a chain cannot be found. */
  readonly checkpoint?: Checkpoint | Omit<Checkpoint, "at">;
}

/**
 * Checks a whole ledger: form, chains, parents, commitments, contents, keys, sign-offs, and the heads known from
 * elsewhere. Findings stand in the order of the ledger (chain by chain), so the first names the first bad entry.
 */
export const verifyLedger = (
  crypto: CryptoPort,
  candidates: readonly unknown[],
  { checkpoint }: LedgerExpectation = {},
): Verification => {
  const findings = new Findings();
  const records = parseRecords(candidates, findings);
  const [first] = records;
  if (!first) {
    findings.broken("ledger.genesis", "");
    return findings.verification();
  }
  const operations = suiteOf(first.entry.suite, crypto);
  const hashes = records.map(({ entry }) => hashEntry(operations, entry));
  checkEntries(operations, records, hashes, findings);
  if (checkpoint) checkHeads(records, hashes, checkpoint, findings);
  // what entries say of one another is looked at only where they are what they were
  if (findings.sound) checkMeaning(crypto, operations, records, findings);
  return findings.verification();
};

const parseRecords = (candidates: readonly unknown[], findings: Findings): LedgerRecord[] => {
  const records: LedgerRecord[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const parsed = LedgerRecord.safeParse(candidate);
    if (parsed.success) records.push(parsed.data);
    else findings.broken("ledger.form", `#${at}`);
  }
  return records.sort(compareRecords);
};

/** One pass over the ordered records, so that faults are found in the order of the ledger. */
const checkEntries = (
  operations: SuiteOperations,
  records: readonly LedgerRecord[],
  hashes: readonly string[],
  findings: Findings,
): void => {
  const { suite, ledger } = records[0]!.entry;
  const byHash = new Map(records.map(({ entry }, at) => [hashes[at]!, entry]));
  let named = new Map<string, number>();
  for (const [at, record] of records.entries()) {
    const { entry } = record;
    const before = records[at - 1]?.entry;
    const previous = before?.replica === entry.replica ? { entry: before, hash: hashes[at - 1]! } : null;
    if (previous === null) named = new Map();
    if (entry.suite !== suite || entry.ledger !== ledger) findings.broken("ledger.other-ledger", placeOf(entry));
    checkLink(entry, hashes[at]!, previous, findings);
    checkParents(entry, byHash, named, findings);
    checkContent(operations, record, findings);
    findings.count("entries");
  }
};

interface Previous {
  readonly entry: LedgerEntry;
  readonly hash: string;
}

const checkLink = (entry: LedgerEntry, hash: string, previous: Previous | null, findings: Findings): void => {
  const place = placeOf(entry);
  if (previous?.entry.seq === entry.seq) {
    findings.broken(hash === previous.hash ? "ledger.duplicate" : "ledger.fork", place);
  } else if (entry.seq !== (previous ? previous.entry.seq + 1 : 0)) {
    findings.broken("ledger.gap", place, { after: previous ? String(previous.entry.seq) : "" });
  } else if (entry.prev !== (previous?.hash ?? null)) {
    findings.broken("ledger.chain", place);
  }
};

/** Parents are heads of other chains, one a chain, sorted, and never older than what the chain `named` before. */
const checkParents = (
  { replica, seq, parents }: LedgerEntry,
  byHash: ReadonlyMap<string, LedgerEntry>,
  named: Map<string, number>,
  findings: Findings,
): void => {
  const entries = parents.map((hash) => byHash.get(hash));
  const chains = new Set(entries.map((parent) => parent?.replica));
  const sorted = parents.every((hash, at) => at === 0 || parents[at - 1]! < hash);
  const backward = entries.some((parent) => parent !== undefined && parent.seq < (named.get(parent.replica) ?? 0));
  if (!sorted || backward || chains.has(undefined) || chains.has(replica) || chains.size < parents.length) {
    findings.broken("ledger.parents", placeOf({ replica, seq }));
  }
  for (const parent of entries) if (parent) named.set(parent.replica, parent.seq);
};

const checkContent = (operations: SuiteOperations, record: LedgerRecord, findings: Findings): void => {
  const { entry, content } = record;
  if (!commitmentHolds(operations, record)) {
    findings.broken("ledger.commitment", placeOf(entry));
  } else if (content === null) {
    findings.count("withheld");
  } else {
    const sound = LEDGER_CONTENT[entry.type].safeParse(parseCanonical(content)).success;
    if (!sound) findings.broken("ledger.content", placeOf(entry));
    findings.count("commitments");
  }
};

const checkHeads = (
  records: readonly LedgerRecord[],
  hashes: readonly string[],
  { suite, ledger, heads }: Omit<Checkpoint, "at">,
  findings: Findings,
): void => {
  const { entry } = records[0]!;
  if (suite !== entry.suite || ledger !== entry.ledger) findings.broken("ledger.other-ledger", "checkpoint");
  const byPlace = new Map(records.map((record, at) => [placeOf(record.entry), hashes[at]!]));
  for (const head of heads) {
    const hash = byPlace.get(placeOf(head));
    if (hash === undefined) findings.broken("ledger.truncated", placeOf(head));
    else if (hash !== head.hash) findings.broken("ledger.fork", placeOf(head));
    findings.count("heads");
  }
};

/** Types whose records carry an id that others refer to. */
const WITH_ID: ReadonlySet<EntryType> = new Set([
  "conclusion",
  "approval",
  "revocation",
  "marking-confirmation",
  "correction",
  "release",
]);

const checkMeaning = (
  crypto: CryptoPort,
  operations: SuiteOperations,
  records: readonly LedgerRecord[],
  findings: Findings,
): void => {
  const index = indexLedger(crypto, records);
  const genesis = index.entries.filter(({ record }) => record.entry.type === "genesis");
  if (genesis.length !== 1) findings.broken("ledger.genesis", genesis[1] ? placeOf(genesis[1].record.entry) : "");
  checkIds(records, findings);
  for (const { record } of index.entries) {
    if (record.entry.type === "key") checkKey(operations, record, index.keys, findings);
  }
  for (const { entry, content } of signOffsOf(index)) {
    const fault = faultOfSignOff(crypto, index, entry, content);
    const place = placeOf(entry.record.entry);
    if (fault === "sign-off.key-revoked") findings.note(fault, place);
    else if (fault) findings.broken(fault, place, { conclusion: content.signOff.conclusion });
    findings.count("sign-offs");
  }
};

const checkIds = (records: readonly LedgerRecord[], findings: Findings): void => {
  const seen = new Set<string>();
  for (const { entry, content } of records) {
    if (content === null) continue;
    const id = recordId(entry.type, JSON.parse(content));
    if (id === null) continue;
    if (seen.has(id)) findings.broken("ledger.record-id", placeOf(entry), { id });
    seen.add(id);
  }
};

const recordId = (type: EntryType, content: { id?: string; signOff?: { id: string } }): string | null => {
  if (type === "sign-off" || type === "disagreement") return `sign-off ${content.signOff?.id}`;
  return WITH_ID.has(type) ? `${type} ${content.id}` : null;
};

const checkKey = (
  operations: SuiteOperations,
  { entry, content }: LedgerRecord,
  keys: ReturnType<typeof indexLedger>["keys"],
  findings: Findings,
): void => {
  if (content === null) return;
  const { key, participant } = LEDGER_CONTENT.key.parse(JSON.parse(content));
  const raw = fromBase64(key.key);
  const place = placeOf(entry);
  if (!raw || key.suite !== entry.suite || key.participant !== participant.id || keyIdOf(operations, raw) !== key.id) {
    findings.broken("key.id", place, { key: key.id });
  }
  const sides = new Set(keys.get(key.id)?.map((introduced) => introduced.participant.side));
  if (sides.size > 1) findings.broken("key.two-sides", place, { key: key.id });
  findings.count("keys");
};
