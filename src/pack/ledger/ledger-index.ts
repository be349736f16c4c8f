import type { CryptoPort, KeyContent, LedgerRecord, SignOffContent } from "../../contract";
import { suiteOf } from "../crypto/suite";
import { compareRecords, contentOf, hashEntry } from "./ledger";

/** How far along each chain an entry had seen, itself included. */
type Clock = ReadonlyMap<string, number>;

/** A record with its hash and what it had seen. */
export interface IndexedRecord {
  readonly record: LedgerRecord;
  readonly hash: string;
  readonly clock: Clock;
}

/** The entries of a ledger in a fixed order, found by hash and by what they hold. */
export interface LedgerIndex {
  readonly entries: readonly IndexedRecord[];
  readonly keys: ReadonlyMap<string, readonly KeyContent[]>;
  /** Ids of the keys that speak for the participant they name. */
  readonly standingKeys: ReadonlySet<string>;
  /** By id of the conclusion; a sound ledger has one each. */
  readonly conclusions: ReadonlyMap<string, readonly IndexedRecord[]>;
  /** By id of what is taken back. */
  readonly revocations: ReadonlyMap<string, readonly IndexedRecord[]>;
  /** Commitments of conclusions whose content was withheld. */
  readonly withheldConclusions: ReadonlySet<string>;
}

/** Whether `later` had seen `earlier`. */
export const hasSeen = (later: IndexedRecord, earlier: IndexedRecord): boolean => {
  const { replica, seq } = earlier.record.entry;
  return (later.clock.get(replica) ?? -1) >= seq;
};

export const indexLedger = (crypto: CryptoPort, records: readonly LedgerRecord[]): LedgerIndex => {
  const entries = withClocks(crypto, records);
  return {
    entries,
    keys: group(entries, ({ record }) => {
      const content = contentOf(record, "key");
      return content && [content.key.id, content];
    }),
    standingKeys: standingKeysOf(entries),
    conclusions: group(entries, (entry) => {
      const content = contentOf(entry.record, "conclusion");
      return content && [content.id, entry];
    }),
    revocations: group(entries, (entry) => {
      const content = contentOf(entry.record, "revocation");
      return content && [content.target, entry];
    }),
    withheldConclusions: new Set(
      records
        .filter(({ entry, content }) => entry.type === "conclusion" && content === null)
        .map(({ entry }) => entry.commitment),
    ),
  };
};

/**
 * A participant's first key stands, and further ones from a replica that introduced the first: nobody elsewhere can make
 * a key and sign as somebody who is known already. Of first keys that differ none stands.
 */
const standingKeysOf = (entries: readonly IndexedRecord[]): Set<string> => {
  const introductions = group(entries, (entry) => {
    const content = contentOf(entry.record, "key");
    return content && [content.participant.id, { entry, key: content.key.id }];
  });
  const standing = new Set<string>();
  for (const own of introductions.values()) {
    const firsts = own.filter(({ entry }) =>
      own.every((other) => other.entry === entry || !hasSeen(entry, other.entry)),
    );
    if (new Set(firsts.map(({ key }) => key)).size !== 1) continue;
    const homes = new Set(firsts.map(({ entry }) => entry.record.entry.replica));
    for (const { entry, key } of own) if (homes.has(entry.record.entry.replica)) standing.add(key);
  }
  return standing;
};

const group = <T>(
  entries: readonly IndexedRecord[],
  keyed: (entry: IndexedRecord) => readonly [string, T] | null,
): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const pair = keyed(entry);
    if (!pair) continue;
    const members = groups.get(pair[0]);
    if (members) members.push(pair[1]);
    else groups.set(pair[0], [pair[1]]);
  }
  return groups;
};

/** Vector clocks: an entry has seen what the entries it names had seen (hashes admit no circle). */
const withClocks = (crypto: CryptoPort, records: readonly LedgerRecord[]): IndexedRecord[] => {
  const [first] = records;
  if (!first) return [];
  const operations = suiteOf(first.entry.suite, crypto);
  const ordered = [...records]
    .sort(compareRecords)
    .map((record) => ({ record, hash: hashEntry(operations, record.entry) }));
  const byHash = new Map(ordered.map((entry) => [entry.hash, entry.record]));
  const clocks = new Map<string, Clock>();
  for (const { hash } of ordered) settle(hash, byHash, clocks);
  return ordered.map(({ record, hash }) => ({ record, hash, clock: clocks.get(hash) ?? new Map() }));
};

/** Depth-first without recursion: chains are longer than the stack. */
const settle = (start: string, byHash: ReadonlyMap<string, LedgerRecord>, clocks: Map<string, Clock>): void => {
  const stack = [start];
  while (stack.length > 0) {
    const hash = stack.at(-1)!;
    const entry = byHash.get(hash)?.entry;
    const named = entry ? [...(entry.prev === null ? [] : [entry.prev]), ...entry.parents] : [];
    const open = named.filter((name) => byHash.has(name) && !clocks.has(name));
    if (entry && open.length > 0) {
      stack.push(...open);
      continue;
    }
    stack.pop();
    if (entry) clocks.set(hash, joined(named, clocks).set(entry.replica, entry.seq));
  }
};

const joined = (names: readonly string[], clocks: ReadonlyMap<string, Clock>): Map<string, number> => {
  const clock = new Map<string, number>();
  for (const name of names) {
    for (const [replica, seq] of clocks.get(name) ?? []) clock.set(replica, Math.max(seq, clock.get(replica) ?? -1));
  }
  return clock;
};

/** The sign-offs and disagreements of a ledger. */
export const signOffsOf = ({ entries }: LedgerIndex): { entry: IndexedRecord; content: SignOffContent }[] =>
  entries.flatMap((entry) => {
    const content = contentOf(entry.record, "sign-off") ?? contentOf(entry.record, "disagreement");
    return content ? [{ entry, content }] : [];
  });
