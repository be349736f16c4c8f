import {
  CORRECTED_FIELDS,
  type Designator,
  type FrontMatter,
  type MetadataPatch,
  type TextMetadata,
} from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { type EditHead, type EditTarget, recordEdit } from "./edits";
import { rowOfText } from "./text-row";

const FIELDS = [...CORRECTED_FIELDS, "replaces"] as const satisfies readonly (keyof TextMetadata)[];
/** Found by readers and kept, but not corrected one by one. */
const KEPT = ["fl", "consistency"] as const satisfies readonly (keyof FrontMatter)[];
type Field = (typeof FIELDS)[number];

/** Without these a text cannot be compared with anything: a person is asked where they are missing. */
const NEEDED: readonly string[] = ["designator", "system"];
/** Kept as JSON; the others are words as they stand. */
const STRUCTURED: readonly string[] = ["designator", "replaces", "consistency"];

const encode = (field: string, value: unknown): string =>
  STRUCTURED.includes(field) ? JSON.stringify(value) : String(value);
const decode = (field: string, value: string): unknown => (STRUCTURED.includes(field) ? JSON.parse(value) : value);

export interface MetadataRow {
  readonly field: string;
  readonly value: string | null;
  readonly state: "proposed" | "confirmed";
  readonly place: string;
  readonly doubtful: number;
}

const MISSING = { value: null, state: "proposed", where: "", doubtful: false } as const;

export function metadataFrom(rows: readonly MetadataRow[]): TextMetadata {
  const found = new Map(
    rows.map(({ field, value, state, place, doubtful }) => [
      field,
      { value: value === null ? null : decode(field, value), state, where: place, doubtful: doubtful === 1 },
    ]),
  );
  return Object.fromEntries(FIELDS.map((field) => [field, found.get(field) ?? MISSING])) as TextMetadata;
}

export function insertMetadata(db: Db, text: number, front: FrontMatter): void {
  for (const field of [...FIELDS, ...KEPT]) {
    const found = front[field];
    if (!found && !NEEDED.includes(field)) continue;
    const value = found ? encode(field, found.value) : null;
    db.run(sql`
      INSERT INTO metadata (text, field, value, state, place, doubtful)
      VALUES (${text}, ${field}, ${value}, 'proposed', ${found?.where ?? ""}, ${found?.doubtful ?? true})`);
  }
}

/** What another reading of a text proposes of its front matter; what a person has said stands. */
export function proposeMetadata(db: Db, text: number, front: FrontMatter, standard: string): void {
  for (const field of [...FIELDS, ...KEPT]) {
    const found = front[field];
    const value = found ? encode(field, found.value) : null;
    db.run(sql`
      INSERT INTO metadata (text, field, value, state, place, doubtful)
      VALUES (${text}, ${field}, ${value}, 'proposed', ${found?.where ?? ""},
              ${found?.doubtful ?? NEEDED.includes(field)})
      ON CONFLICT (text, field) DO UPDATE SET value = excluded.value, place = excluded.place, doubtful = excluded.doubtful
      WHERE state = 'proposed'`);
  }
  db.run(sql`
    UPDATE text SET standard = ${standard} WHERE row = ${text} AND NOT EXISTS (
      SELECT 1 FROM metadata WHERE metadata.text = text.row AND field = 'designator' AND state = 'confirmed')`);
}

/** A patch with its designator read: the store does not read designators. */
export interface ReadPatch {
  readonly fields: Omit<MetadataPatch, "designator"> & { designator?: Designator | undefined };
  /** Key of the standard, where the designator is among the fields. */
  readonly standard?: string | undefined;
}

function confirmField(db: Db, text: number, field: Field, value: unknown): void {
  db.run(sql`
    INSERT INTO metadata (text, field, value, state, place, doubtful)
    VALUES (${text}, ${field}, ${encode(field, value)}, 'confirmed', 'person', 0)
    ON CONFLICT (text, field) DO UPDATE SET value = excluded.value, state = 'confirmed', doubtful = 0`);
}

/** Sets what a person says of a text, without a trail: at import there is nothing to go back to. */
export function confirmFields(db: Db, text: number, { fields, standard }: ReadPatch): void {
  for (const field of FIELDS) {
    const value = (fields as Record<string, unknown>)[field];
    if (value !== undefined) confirmField(db, text, field, value);
  }
  if (standard !== undefined) db.run(sql`UPDATE text SET standard = ${standard} WHERE row = ${text}`);
}

export const metadataWrites = (db: Db) => ({
  /** Corrects fields of a text as one edit that can be undone; false where there is no such text. */
  correctMetadata(id: string, patch: ReadPatch, head: EditHead): boolean {
    const text = rowOfText(db, id);
    if (text === undefined) return false;
    const fields = FIELDS.filter((field) => (patch.fields as Record<string, unknown>)[field] !== undefined);
    // a field that was not found has no row yet; undo sets it back to "not found"
    for (const field of fields) {
      db.run(sql`
        INSERT OR IGNORE INTO metadata (text, field, value, state, place, doubtful)
        VALUES (${text}, ${field}, NULL, 'proposed', '', 0)`);
    }
    const targets: EditTarget[] = fields.map((field) => ({ table: "metadata", key: [text, field] }));
    if (patch.standard !== undefined) targets.push({ table: "text", key: [text] });
    recordEdit(db, head, targets, () => confirmFields(db, text, patch));
    return true;
  },
});
