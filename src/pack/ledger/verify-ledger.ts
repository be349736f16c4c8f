import {
  type Checkpoint,
  type CryptoPort,
  type EntryType,
  LEDGER_CONTENT,
  type LedgerEntry,
  LedgerRecord,
  type Verification,
} from "../../contract";
import { fromBase64 } from "../crypto/bytes";
import { canonical, parseCanonical } from "../crypto/canonical";
import { keyIdOf, type SuiteOperations, suiteOf } from "../crypto/suite";
import { Findings } from "../findings";
import { commitmentHolds, compareRecords, hashEntry, placeOf } from "./ledger";
import { indexLedger, signOffsOf } from "./ledger-index";
import { faultOfSignOff } from "./sign-off";

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
  const ledger = hashed(suiteOf(first.entry.suite, crypto), records, checkpoint);
  checkEntries(ledger, findings);
  if (checkpoint) checkHeads(ledger, checkpoint, findings);
  checkParents(ledger, findings);
  // what entries say of one another is looked at only where they are what they were
  if (findings.sound) checkMeaning(crypto, ledger, findings);
  return findings.verification();
};

/** Records in order with their hashes, and every hash that somebody else names. */
interface HashedLedger {
  readonly operations: SuiteOperations;
  readonly entries: readonly HashedRecord[];
  /** Hashes named by later entries, other chains or the checkpoint: an entry with one of these is what it was. */
  readonly attested: ReadonlySet<string>;
}

interface HashedRecord {
  readonly record: LedgerRecord;
  readonly entry: LedgerEntry;
  readonly hash: string;
}

const hashed = (
  operations: SuiteOperations,
  records: readonly LedgerRecord[],
  checkpoint: LedgerExpectation["checkpoint"],
): HashedLedger => {
  const entries = records.map((record) => ({ record, entry: record.entry, hash: hashEntry(operations, record.entry) }));
  const attested = new Set(checkpoint?.heads.map(({ hash }) => hash));
  for (const { entry } of entries) for (const hash of [entry.prev ?? "", ...entry.parents]) attested.add(hash);
  return { operations, entries, attested };
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

/** One pass over the ordered entries, so that faults are found in the order of the ledger. */
const checkEntries = ({ operations, entries, attested }: HashedLedger, findings: Findings): void => {
  const { suite, ledger } = entries[0]!.entry;
  let previous: HashedRecord | null = null;
  for (const current of entries) {
    const { entry, record } = current;
    if (entry.suite !== suite || entry.ledger !== ledger) findings.broken("ledger.other-ledger", placeOf(entry));
    const before: HashedRecord | null = previous?.entry.replica === entry.replica ? previous : null;
    checkLink(current, before, attested, findings);
    checkContent(operations, record, findings);
    findings.count("entries");
    previous = current;
  }
};

const checkLink = (
  { entry, hash }: HashedRecord,
  previous: HashedRecord | null,
  attested: ReadonlySet<string>,
  findings: Findings,
): void => {
  const { replica, seq } = entry;
  const expected = previous ? previous.entry.seq + 1 : 0;
  if (previous?.entry.seq === seq) {
    findings.broken(hash === previous.hash ? "ledger.duplicate" : "ledger.fork", placeOf(entry));
  } else if (seq !== expected) {
    findings.broken("ledger.gap", placeOf({ replica, seq: expected }), { before: placeOf(entry) });
  } else if (entry.prev !== (previous?.hash ?? null)) {
    // of the two that do not fit, the one that others do not vouch for was changed
    const changed = previous && attested.has(hash) ? previous.entry : entry;
    findings.broken("ledger.chain", placeOf(changed));
  }
};

/**
 * Parents are heads of other chains, one a chain, sorted, and never older than those the chain named before. Looked
 * at last: an entry whose parent was changed is not itself at fault.
 */
const checkParents = ({ entries }: HashedLedger, findings: Findings): void => {
  const byHash = new Map(entries.map(({ hash, entry }) => [hash, entry]));
  let named = new Map<string, number>();
  let chain = "";
  for (const { entry } of entries) {
    if (entry.replica !== chain) named = new Map();
    chain = entry.replica;
    const parents = entry.parents.map((hash) => byHash.get(hash));
    const chains = new Set(parents.map((parent) => parent?.replica));
    const sorted = entry.parents.every((hash, at) => at === 0 || entry.parents[at - 1]! < hash);
    const backward = parents.some((parent) => parent !== undefined && parent.seq < (named.get(parent.replica) ?? 0));
    if (!sorted || backward || chains.has(undefined) || chains.has(chain) || chains.size < parents.length) {
      findings.broken("ledger.parents", placeOf(entry));
    }
    for (const parent of parents) if (parent) named.set(parent.replica, parent.seq);
  }
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
  { entries }: HashedLedger,
  { suite, ledger, heads }: Omit<Checkpoint, "at">,
  findings: Findings,
): void => {
  const { entry: first } = entries[0]!;
  if (suite !== first.suite || ledger !== first.ledger) findings.broken("ledger.other-ledger", "checkpoint");
  const byPlace = new Map(entries.map(({ entry, hash }) => [placeOf(entry), hash]));
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

const checkMeaning = (crypto: CryptoPort, { operations, entries }: HashedLedger, findings: Findings): void => {
  const records = entries.map(({ record }) => record);
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
  const introduced = keys.get(key.id) ?? [];
  const ofPerson = [...keys.values()].flat().filter((one) => one.participant.id === participant.id);
  const sides = new Set([...introduced, ...ofPerson].map((one) => one.participant.side));
  // a room that enters the key of another's signer anew would give their signatures another name
  const holders = new Set(introduced.map((one) => canonical(one)));
  if (sides.size > 1) findings.broken("key.two-sides", place, { key: key.id });
  else if (holders.size > 1) findings.broken("key.two-holders", place, { key: key.id });
  findings.count("keys");
};
