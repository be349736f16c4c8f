import { isDeepStrictEqual } from "node:util";
import { deserialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type Clause, type EffectiveText, Fault, NO_OVERLAY, type Overlay, type Packed } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { placeCandidates } from "./candidate-places";
import { assertClausesAsWritten, putClauseDigest } from "./clause-digest";
import { clausesOf } from "./clause-reads";
import { type ClauseToStore, countRequirements, insertClause, takeOutClause, updateClause } from "./clauses";
import { dropComparisonsOf } from "./comparisons";
import { contentReads, dropUnusedContents, putContent } from "./contents";
import { putRecognition } from "./recognition";
import { rowOfText, textRow } from "./text-row";

/** What stands over a text, by its row. */
export function overlayOf(db: Db, text: number): Overlay {
  const found = db.get<{ overlay: string }>(sql`SELECT overlay FROM effective_text WHERE text = ${text}`);
  return found ? { ...NO_OVERLAY, ...(JSON.parse(found.overlay) as Partial<Overlay>) } : NO_OVERLAY;
}

/** A text with an effective text of its own, and what that was made of. */
export interface MadeText {
  readonly text: string;
  readonly madeOf: string;
}

const SELECT_MADE = sql`
  SELECT text.id AS text, made_of AS madeOf FROM effective_text JOIN text ON text.row = effective_text.text`;

function clausesIn(db: Db, content: Uint8Array): Clause[] {
  try {
    return JSON.parse(inflateRawSync(content).toString()) as Clause[];
  } catch (cause) {
    throw new Fault("E_LIBRARY_DAMAGED", { file: db.path, what: "printed text" }, { cause });
  }
}

export const effectiveTextReads = (db: Db) => ({
  effectiveTexts(): MadeText[] {
    return db.all(sql`${SELECT_MADE} ORDER BY text.row`);
  },
  /** The clauses of a text as they were imported. */
  importedClauses(id: string): Clause[] {
    const kept = db.get<{ sha256: string }>(sql`
      SELECT sha256 FROM effective_text JOIN content ON content.row = effective_text.printed
      WHERE effective_text.text = ${textRow(id)}`);
    if (kept) return clausesIn(db, contentReads(db).content(kept.sha256));
    return this.currentClauses(id);
  },
  /** The clauses of a text as they are in force. */
  currentClauses(id: string): Clause[] {
    const text = db.get<{ row: number }>(sql`SELECT row FROM text WHERE id = ${id}`);
    if (!text) throw new Fault("E_NOT_FOUND", { what: "text", id });
    assertClausesAsWritten(db, text.row);
    return clausesOf(db, text.row);
  },
  /** Texts whose words the match index does not hold as they are now. */
  textsToIndex(): MadeText[] {
    return db.all(sql`${SELECT_MADE} WHERE indexed = 0`);
  },
});

/** Whether two wordings of a clause are the same; how sure a recogniser was is no part of them. */
const sameWords = ({ recognised: _, ...a }: Clause, { recognised: __, ...b }: Clause): boolean =>
  isDeepStrictEqual(a, b);

/** Whether both say the same, wherever the title ends. */
const saysTheSame = (a: Clause, b: Clause): boolean => {
  const [before, now] = [a, b].map(({ number, title, text }) => `${number ?? ""}${title}${text}`.replace(/\s+/g, ""));
  return before === now;
};

/** Candidates about a clause that says something else now are found anew; what people said of them stays. */
function dropCandidatesOf(db: Db, clause: number): void {
  db.run(sql`
    DELETE FROM candidate
    WHERE (left_clause = ${clause} OR right_clause = ${clause}) AND dismissed_because IS NULL
      AND NOT EXISTS (SELECT 1 FROM queue_item WHERE queue_item.candidate = candidate.id)`);
  // the clause may be of another kind now
  placeCandidates(db, sql`left_clause = ${clause}`);
}

/** Puts clauses in the place of a text's own, each in its row where it has one; whether any changed. */
function replaceClauses(db: Db, text: number, stored: readonly ClauseToStore[]): boolean {
  const old = new Map(clausesOf(db, text).map((clause) => [clause.id, clause]));
  const rows = new Map(
    db
      .all<{ id: string; row: number }>(sql`SELECT id, row FROM clause WHERE text = ${text}`)
      .map(({ id, row }) => [id, row]),
  );
  // what was recognised is known from the blocks alone: the clauses as kept before do not tell it from what is confirmed
  const isPictured = db.get(sql`SELECT 1 FROM source_blocks WHERE text = ${text}`) !== undefined;
  let changed = false;
  stored.forEach((one, position) => {
    const { id } = one.clause;
    const before = old.get(id);
    let row = rows.get(id);
    if (before === undefined || row === undefined || !sameWords(before, one.clause)) {
      changed = true;
      if (row === undefined) row = insertClause(db, text, one);
      else updateClause(db, row, one);
      dropCandidatesOf(db, row);
    }
    if (isPictured && before !== undefined) {
      const isReset = putRecognition(db, row, one.clause.recognised, saysTheSame(before, one.clause));
      if (isReset) dropComparisonsOf(db, row);
    }
    db.run(sql`UPDATE clause SET position = ${position} WHERE row = ${row}`);
  });
  const kept = new Set(stored.map(({ clause }) => clause.id));
  for (const id of old.keys()) {
    if (kept.has(id)) continue;
    changed = true;
    takeOutClause(db, rows.get(id)!);
  }
  putClauseDigest(db, text);
  return changed;
}

const printedContent = (db: Db, clauses: readonly Clause[]): number =>
  putContent(db, deflateRawSync(JSON.stringify(clauses))).row;

/**
 * Puts clauses in the place of those that were imported, for the effective text to be made of them anew: until then the
 * clauses in force are those before.
 */
export function putImportedClauses(db: Db, text: number, clauses: readonly Clause[]): void {
  db.run(sql`
    INSERT INTO effective_text (text, printed, made_of, overlay, indexed)
    VALUES (${text}, ${printedContent(db, clauses)}, '', '{}', 1)
    ON CONFLICT (text) DO UPDATE SET printed = excluded.printed, made_of = ''`);
}

export const effectiveTextWrites = (db: Db) => ({
  /**
   * Puts an effective text in the place of a text's clauses; the first time the clauses as imported are kept.
   * What was derived from clauses that changed is dropped. Nothing happens where the text is gone.
   */
  putEffectiveText(id: string, madeOf: string, { packed }: Packed<EffectiveText>): void {
    const text = rowOfText(db, id);
    if (text === undefined) return;
    assertClausesAsWritten(db, text);
    if (!db.get(sql`SELECT 1 FROM effective_text WHERE text = ${text}`)) {
      putImportedClauses(db, text, clausesOf(db, text, { asRead: true }));
    }
    const { clauses, terms, cited, overlay } = deserialize(packed) as EffectiveText;
    const stored = clauses.map((clause, at) => ({ clause, terms: terms[at]!, cited: cited[at]! }));
    const changed = replaceClauses(db, text, stored);
    db.run(sql`
      UPDATE effective_text SET made_of = ${madeOf}, overlay = ${JSON.stringify(overlay)} WHERE text = ${text}`);
    if (!changed) return;
    db.run(sql`
      UPDATE text SET clauses = ${clauses.length}, requirements = ${countRequirements(clauses)} WHERE row = ${text}`);
    db.run(sql`UPDATE effective_text SET indexed = 0 WHERE text = ${text}`);
    db.run(sql`DELETE FROM examination WHERE text = ${text}`);
    db.run(sql`DELETE FROM comparison WHERE left_text = ${text} OR right_text = ${text}`);
    dropUnusedContents(db);
  },
});
