import {
  type Approval,
  type ChainHead,
  type Conclusion,
  type EntryType,
  Fault,
  type LedgerContents,
  type LedgerEntry,
  type LedgerRecord,
  type SignOff,
  type Suite,
} from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { keepWords } from "./conclusion-words";
import { revokeKey } from "./participants";
import { insertProject } from "./projects";

/** A record with the hash of its entry, which the ledger computes. */
export interface HashedRecord {
  readonly record: LedgerRecord;
  readonly hash: string;
}

/** Records that continue one replica's chain from the head that they were built on. */
export interface Append {
  readonly ledger: string;
  readonly replica: string;
  /** Null for the first entry of a chain. */
  readonly head: string | null;
  readonly records: readonly HashedRecord[];
}

type StoredEntry = Omit<LedgerEntry, "parents"> & { parents: string; content: string | null; salt: string | null };

const recordOf = ({ content, salt, parents, ...entry }: StoredEntry): LedgerRecord => ({
  entry: { ...entry, parents: JSON.parse(parents) as string[] },
  content,
  salt,
});

export const ledgerReads = (db: Db) => ({
  /** All records of a ledger, chain by chain. */
  ledger(id: string): LedgerRecord[] {
    const rows = db.all<StoredEntry>(sql`
      SELECT suite, ledger, replica, seq, prev, parents, at, type, commitment, content, salt
      FROM ledger_entry WHERE ledger = ${id} ORDER BY replica, seq`);
    return rows.map(recordOf);
  },
  heads(ledger: string): ChainHead[] {
    return db.all(sql`
      SELECT replica, max(seq) AS seq, hash FROM ledger_entry WHERE ledger = ${ledger}
      GROUP BY replica ORDER BY replica`);
  },
  /** The suite a ledger was begun with; null for one without entries. */
  ledgerSuite(ledger: string): Suite | null {
    return (
      db.get<{ suite: Suite }>(sql`SELECT suite FROM ledger_entry WHERE ledger = ${ledger} LIMIT 1`)?.suite ?? null
    );
  },
  /** Which ledger a conclusion stands in, with its entry. */
  conclusionRecord(id: string): { ledger: string; hash: string; record: LedgerRecord } {
    const row = db.get<StoredEntry & { hash: string }>(sql`
      SELECT suite, ledger, replica, seq, prev, parents, ledger_entry.at, type, commitment, content, salt, hash
      FROM conclusion JOIN ledger_entry ON ledger_entry.hash = conclusion.entry WHERE conclusion.id = ${id}`);
    if (!row) throw new Fault("E_NOT_FOUND", { what: "conclusion", id });
    const { hash, ...entry } = row;
    return { ledger: row.ledger, hash, record: recordOf(entry) };
  },
});

function insertConclusion(db: Db, conclusion: Conclusion, entry: string): void {
  const { left, right } = conclusion;
  db.run(sql`
    INSERT INTO conclusion (id, project, item, left_text, left_clause, right_text, right_clause, disposition,
                            relationship, rationale, reason, at, supersedes, entry)
    VALUES (${conclusion.id}, ${conclusion.project}, ${conclusion.item}, ${left.text}, ${left.clause}, ${right.text},
            ${right.clause}, ${conclusion.disposition}, ${conclusion.relationship}, ${conclusion.rationale},
            ${conclusion.reason}, ${conclusion.at}, ${conclusion.supersedes}, ${entry})`);
}

function insertSignOff(db: Db, signOff: SignOff, entry: string): void {
  db.run(sql`
    INSERT INTO sign_off (id, conclusion, participant, side, manner, meaning, at, key_id, scan, entry)
    VALUES (${signOff.id}, ${signOff.conclusion}, ${signOff.participant}, ${signOff.side}, ${signOff.manner},
            ${signOff.meaning}, ${signOff.at}, ${signOff.keyId}, ${signOff.scan}, ${entry})`);
}

function insertApproval(db: Db, project: string, approval: Approval, entry: string): void {
  db.run(sql`
    INSERT INTO approval (id, project, authority, document_number, date, scan, entry)
    VALUES (${approval.id}, ${project}, ${approval.authority}, ${approval.documentNumber}, ${approval.date},
            ${approval.scan}, ${entry})`);
  approval.conclusions.forEach((conclusion, position) => {
    db.run(sql`
      INSERT INTO approval_conclusion (approval, position, conclusion)
      VALUES (${approval.id}, ${position}, ${conclusion})`);
  });
}

/** A ledger takes only keys out of use that it has introduced itself. */
const knowsKey = (db: Db, ledger: string, key: string): boolean =>
  db.get(sql`
    SELECT 1 FROM ledger_entry
    WHERE ledger = ${ledger} AND type = 'key' AND json_extract(content, '$.key.id') = ${key}`) !== undefined;

type Apply = { [T in EntryType]?: (db: Db, content: LedgerContents[T], entry: LedgerEntry, hash: string) => void };

/** What a record means for the tables that are read: derived from its content alone, so they can be rebuilt. */
const APPLY: Apply = {
  genesis: (db, { project }, { at }) => insertProject(db, { ...project, createdAt: at }),
  conclusion: (db, content, _, hash) => insertConclusion(db, content, hash),
  "sign-off": (db, { signOff }, _, hash) => insertSignOff(db, signOff, hash),
  disagreement: (db, { signOff }, _, hash) => insertSignOff(db, signOff, hash),
  approval: (db, content, { ledger }, hash) => insertApproval(db, ledger, content, hash),
  revocation: (db, { of, target, at }, { ledger }) => {
    if (of === "key" && knowsKey(db, ledger, target)) revokeKey(db, target, at);
  },
};

function applyRecord(db: Db, { record: { entry, content }, hash }: HashedRecord): void {
  const apply = APPLY[entry.type] as ((db: Db, content: unknown, entry: LedgerEntry, hash: string) => void) | undefined;
  if (content !== null) apply?.(db, JSON.parse(content), entry, hash);
}

function insertEntry(db: Db, { record: { entry, content, salt }, hash }: HashedRecord): void {
  db.run(sql`
    INSERT INTO ledger_entry (hash, suite, ledger, replica, seq, prev, parents, at, type, commitment, content, salt)
    VALUES (${hash}, ${entry.suite}, ${entry.ledger}, ${entry.replica}, ${entry.seq}, ${entry.prev},
            ${JSON.stringify(entry.parents)}, ${entry.at}, ${entry.type}, ${entry.commitment}, ${content}, ${salt})`);
}

/**
 * Takes in records of other chains as they are, in their order, with their effects; what is there already stays, and
 * gets its content where it came without and now comes with it. Gives how many were new.
 */
export function takeInRecords(db: Db, records: readonly HashedRecord[]): number {
  let added = 0;
  for (const one of records) {
    const { content, salt } = one.record;
    const known = db.get<{ content: string | null }>(sql`SELECT content FROM ledger_entry WHERE hash = ${one.hash}`);
    if (!known) insertEntry(db, one);
    else if (known.content === null && content !== null)
      db.run(sql`UPDATE ledger_entry SET content = ${content}, salt = ${salt} WHERE hash = ${one.hash}`);
    else continue;
    applyRecord(db, one);
    added++;
  }
  return added;
}

/**
 * Continues a chain and its effects in the one transaction of the calling write.
 * @throws E_STALE_HEAD when the chain has grown since its head was read: nothing is written
 */
export function appendRecords(db: Db, { ledger, replica, head, records }: Append): void {
  const [last] = db.all<{ hash: string }>(sql`
    SELECT hash FROM ledger_entry WHERE ledger = ${ledger} AND replica = ${replica} ORDER BY seq DESC LIMIT 1`);
  if ((last?.hash ?? null) !== head) throw new Fault("E_STALE_HEAD", { ledger });
  for (const record of records) {
    insertEntry(db, record);
    applyRecord(db, record);
    const { entry, content } = record.record;
    if (entry.type === "conclusion" && content !== null) keepWords(db, JSON.parse(content) as Conclusion);
  }
}
