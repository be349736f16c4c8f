import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { expect } from "vitest";
import { Fault, type FileOutcome, type LedgerRecord } from "../../src/contract";
import { openSegment, ownersOf as ownersOfSegment } from "../../src/engine/match";
import { readBagZip } from "../../src/formats/read/bag";
import { contentOf, verifyLedger, verifyPackage } from "../../src/pack";
import { inProcess, nodeCrypto, openStore, type Store } from "../../src/store";
import type { Ack } from "./orders";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Opens a library as its next owner would, looks, and closes it. */
export async function reopened<T>(paths: { library: string; profile: string }, look: (store: Store) => Promise<T>) {
  const store = await openStore({
    path: paths.library,
    profileFolder: paths.profile,
    program: "crash test",
    at: new Date().toISOString(),
    suite: "ed25519-sha256",
    startThread: inProcess,
  });
  if (store.ownership.readOnly) throw new Fault("E_LIBRARY_HELD");
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

/** Every column that refers to a content, but for the chunks that it consists of. */
function ownersOf(db: Database.Database): { table: string; column: string }[] {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  const owners = tables.flatMap((table) =>
    (db.pragma(`foreign_key_list("${table}")`) as { table: string; from: string }[])
      .filter((key) => key.table === "content" && table !== "chunk")
      .map(({ from }) => ({ table, column: from })),
  );
  expect(owners.length).toBeGreaterThan(0);
  return owners;
}

/** Pages, indexes and foreign keys are whole, and nothing is stored that nothing refers to. */
export function assertWhole(library: string): void {
  const db = new Database(library, { readonly: true });
  try {
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    const owned = ownersOf(db).map(({ table, column }) => `row IN (SELECT ${column} FROM ${table})`);
    const torn = db.prepare(`
      SELECT sha256 FROM content WHERE bytes <> (SELECT coalesce(sum(length(data)), 0) FROM chunk WHERE content = row)
        OR NOT (${owned.join(" OR ")})`);
    expect(torn.all()).toEqual([]);
    const halfTexts = db.prepare(
      "SELECT id FROM text WHERE clauses <> (SELECT count(*) FROM clause WHERE clause.text = text.row)",
    );
    expect(halfTexts.all()).toEqual([]);
  } finally {
    db.close();
  }
}

/** Every text that was said to be imported is there, with the bytes of its source; each outcome has its text. */
export async function assertImports(store: Store, acks: readonly Ack[]): Promise<void> {
  const texts = new Set((await store.read.texts()).map(({ id }) => id));
  for (const ack of acks) {
    if (ack.kind !== "imported" || ack.text === null) continue;
    expect(texts).toContain(ack.text);
    expect(sha256(await store.read.content(ack.text))).toBe(ack.text);
  }
  const jobs = (await store.read.jobs()).filter(({ kind }) => kind === "import");
  const outcomes: FileOutcome[] = (await Promise.all(jobs.map(({ id }) => store.read.importOutcomes(id)))).flat();
  for (const { text } of outcomes) expect(texts).toContain(text);
}

/** Each segment of the match index is sound, in its place in the list, and no text is in two of them. */
export async function assertIndex(store: Store): Promise<string[]> {
  const { segments } = await store.read.indexList();
  const opened = await Promise.all(segments.map(async (id) => openSegment((await store.read.content(id)).buffer)));
  expect(opened).not.toContain(null);
  const texts = opened.flatMap((segment) => ownersOfSegment(segment!).map(({ text }) => text));
  expect(new Set(texts).size).toBe(texts.length);
  return texts;
}

/** Every conclusion that was said to be recorded is in the ledger, and the ledger verifies to its last entry. */
export async function assertConclusions(store: Store, acks: readonly Ack[]): Promise<LedgerRecord[]> {
  const [project] = await store.read.projects();
  const records = await store.read.ledger(project!.id);
  expect(verifyLedger(nodeCrypto, records)).toMatchObject({ valid: true, findings: [] });
  const recorded = new Set(records.map((record) => contentOf(record, "conclusion")?.id));
  for (const ack of acks) if (ack.kind === "concluded") expect(recorded).toContain(ack.id);
  return records;
}

/** Every package that was said to be exported is there and verifies; releases in the ledger and packages agree. */
export async function assertPackages(store: Store, acks: readonly Ack[]): Promise<void> {
  const records = await assertConclusions(store, acks);
  const packages = await store.read.packages();
  const released = records.flatMap((record) => contentOf(record, "release")?.id ?? []);
  expect(packages.map(({ id }) => id)).toEqual(released);
  for (const ack of acks) {
    if (ack.kind !== "exported") continue;
    expect(released).toContain(ack.id);
    const bytes = await store.read.content(ack.sha256);
    expect(sha256(bytes)).toBe(ack.sha256);
    expect(verifyPackage(nodeCrypto, await readBagZip(bytes))).toMatchObject({ valid: true });
  }
}
