import {
  type ChainHead,
  type Checkpoint,
  type CryptoPort,
  type EntryType,
  Fault,
  type LedgerContent,
  type LedgerContents,
  type LedgerEntry,
  type LedgerRecord,
} from "../../contract";
import { fromBase64, toBase64, toHex, utf8 } from "../crypto/bytes";
import { canonical } from "../crypto/canonical";
import { type SuiteOperations, suiteOf } from "../crypto/suite";

export const SALT_BYTES = 32;

/** Where a ledger stands: what the next entry is chained to. A checkpoint is this with an instant. */
export type LedgerHeads = Omit<Checkpoint, "at">;

/** A new ledger without entries. */
export const emptyHeads = (suite: LedgerHeads["suite"], ledger: string): LedgerHeads => ({ suite, ledger, heads: [] });

export type NewEntry = LedgerContent & {
  readonly at: string;
  readonly replica: string;
  /** 32 random bytes, never used before. */
  readonly salt: Uint8Array;
};

/** Hash of an entry: over its RFC 8785 form, so over everything but content and salt. */
export const hashEntry = (operations: SuiteOperations, entry: LedgerEntry): string =>
  toHex(operations.hash(utf8(canonical(entry))));

/** `H(salt ‖ content)`: binds the content and, without the salt, tells nothing of it. */
const commit = (operations: SuiteOperations, salt: Uint8Array, content: string): string =>
  toHex(operations.hash(salt, utf8(content)));

/** The record that continues a replica's chain. Storing it is the caller's, with compare-and-swap on the head. */
export const appendEntry = (
  crypto: CryptoPort,
  state: LedgerHeads,
  { type, content, at, replica, salt }: NewEntry,
): LedgerRecord => {
  if (salt.length !== SALT_BYTES) throw new Fault("E_INVALID", { what: "salt" });
  const operations = suiteOf(state.suite, crypto);
  const text = canonical(content);
  const own = state.heads.find((head) => head.replica === replica);
  const parents = state.heads.filter((head) => head.replica !== replica).map((head) => head.hash);
  const entry: LedgerEntry = {
    suite: state.suite,
    ledger: state.ledger,
    replica,
    seq: own ? own.seq + 1 : 0,
    prev: own?.hash ?? null,
    parents: parents.sort(),
    at,
    type,
    commitment: commit(operations, salt, text),
  };
  return { entry, content: text, salt: toBase64(salt) };
};

/** The heads after one more record. */
export const advanceHeads = (crypto: CryptoPort, state: LedgerHeads, { entry }: LedgerRecord): LedgerHeads => {
  const head: ChainHead = {
    replica: entry.replica,
    seq: entry.seq,
    hash: hashEntry(suiteOf(state.suite, crypto), entry),
  };
  const others = state.heads.filter(({ replica }) => replica !== entry.replica);
  return { ...state, heads: sortHeads([...others, head]) };
};

/** The highest entry of each chain; E_LEDGER_FORK where a chain has two. */
export const headsOf = (crypto: CryptoPort, records: readonly LedgerRecord[]): LedgerHeads => {
  const [first] = records;
  if (!first) throw new Fault("E_INVALID", { what: "ledger" });
  const { suite, ledger } = first.entry;
  const operations = suiteOf(suite, crypto);
  const heads = new Map<string, ChainHead>();
  for (const { entry } of records) {
    const { replica, seq } = entry;
    const known = heads.get(replica);
    if (known && known.seq > seq) continue;
    const hash = hashEntry(operations, entry);
    if (known?.seq === seq && known.hash !== hash) throw new Fault("E_LEDGER_FORK", { replica, seq });
    heads.set(replica, { replica, seq, hash });
  }
  return { suite, ledger, heads: sortHeads([...heads.values()]) };
};

const sortHeads = (heads: ChainHead[]): ChainHead[] => heads.sort((a, b) => compareText(a.replica, b.replica));

/** Order by UTF-16 code units: the same everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which ledgers are written and faults named: chain by chain, each from its start. */
export const compareRecords = (a: LedgerRecord, b: LedgerRecord): number =>
  compareText(a.entry.replica, b.entry.replica) || a.entry.seq - b.entry.seq;

/** A record as it may leave: its entry alone. */
export const withholdContent = ({ entry }: LedgerRecord): LedgerRecord => ({ entry, content: null, salt: null });

/** Content of a record of one type; null where it is withheld or of another type. Only for verified records. */
export const contentOf = <T extends EntryType>(record: LedgerRecord, type: T): LedgerContents[T] | null =>
  record.entry.type === type && record.content !== null ? (JSON.parse(record.content) as LedgerContents[T]) : null;

/** Whether content and salt, where present, are what the entry commits to. */
export const commitmentHolds = (operations: SuiteOperations, { entry, content, salt }: LedgerRecord): boolean => {
  if (content === null || salt === null) return content === null && salt === null;
  const bytes = fromBase64(salt);
  return bytes?.length === SALT_BYTES && commit(operations, bytes, content) === entry.commitment;
};

/** Two different entries that claim the same place in a chain. */
interface Fork {
  readonly replica: string;
  readonly seq: number;
  readonly hashes: readonly string[];
}

export interface MergedLedger {
  readonly records: readonly LedgerRecord[];
  readonly forks: readonly Fork[];
}

/**
 * The union of two sets of entries. Content known to either side is kept; a fork keeps both entries and is named.
 * E_LEDGER_BROKEN where the two are not of one ledger, or a content is not what its entry commits to.
 */
export const mergeLedgers = (
  crypto: CryptoPort,
  a: readonly LedgerRecord[],
  b: readonly LedgerRecord[],
): MergedLedger => {
  const all = [...a, ...b];
  const [first] = all;
  if (!first) return { records: [], forks: [] };
  const { suite, ledger } = first.entry;
  const operations = suiteOf(suite, crypto);
  const byHash = new Map<string, LedgerRecord>();
  for (const record of all) {
    const { entry } = record;
    if (entry.suite !== suite || entry.ledger !== ledger || !commitmentHolds(operations, record)) {
      throw new Fault("E_LEDGER_BROKEN", { where: placeOf(entry) });
    }
    const hash = hashEntry(operations, entry);
    if ((byHash.get(hash)?.content ?? null) === null) byHash.set(hash, record);
  }
  const ordered = [...byHash].sort(([x, p], [y, q]) => compareRecords(p, q) || compareText(x, y));
  return { records: ordered.map(([, record]) => record), forks: forksAmong(ordered) };
};

/** Records with the hashes of their entries. */
export const withHashes = (
  crypto: CryptoPort,
  records: readonly LedgerRecord[],
): { readonly record: LedgerRecord; readonly hash: string }[] =>
  records.map((record) => ({ record, hash: hashEntry(suiteOf(record.entry.suite, crypto), record.entry) }));

/** How a finding names an entry. */
export const placeOf = ({ replica, seq }: Pick<LedgerEntry, "replica" | "seq">): string => `${replica}/${seq}`;

const forksAmong = (ordered: readonly (readonly [string, LedgerRecord])[]): Fork[] => {
  const byPlace = new Map<string, { replica: string; seq: number; hashes: string[] }>();
  for (const [hash, { entry }] of ordered) {
    const place = placeOf(entry);
    const claim = byPlace.get(place) ?? { replica: entry.replica, seq: entry.seq, hashes: [] };
    claim.hashes.push(hash);
    byPlace.set(place, claim);
  }
  return [...byPlace.values()].filter(({ hashes }) => hashes.length > 1);
};
