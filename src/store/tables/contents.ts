import { createHash } from "node:crypto";
import { CHUNK_BYTES, Fault } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";

/** Values of any size, known by their SHA-256 and stored once, in chunks. */
export const contentReads = (db: Db) => ({
  /** @throws E_LIBRARY_DAMAGED where the bytes are not those that were stored under this hash */
  content(sha256: string): Uint8Array<ArrayBuffer> {
    const found = db.get<{ row: number; bytes: number }>(sql`SELECT row, bytes FROM content WHERE sha256 = ${sha256}`);
    if (!found) throw new Fault("E_NOT_FOUND", { what: "content", id: sha256 });
    const whole = joinChunks(db, found.row, found.bytes);
    if (sha256Of(whole) !== sha256) throw new Fault("E_LIBRARY_DAMAGED", { file: db.path, what: "content" });
    return whole;
  },
});

function joinChunks(db: Db, content: number, bytes: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const { data } of db.each<{ data: Uint8Array }>(
    sql`SELECT data FROM chunk WHERE content = ${content} ORDER BY position`,
  )) {
    whole.set(data, at);
    at += data.length;
  }
  if (at !== bytes) throw new Fault("E_LIBRARY_DAMAGED", { file: db.path, what: "content" });
  return whole;
}

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Stores a value, or finds it where it is stored already. */
export function putContent(db: Db, bytes: Uint8Array, sha256 = sha256Of(bytes)): { row: number; sha256: string } {
  const known = db.get<{ row: number }>(sql`SELECT row FROM content WHERE sha256 = ${sha256}`);
  if (known) return { row: known.row, sha256 };
  const { row } = db.run(sql`INSERT INTO content (sha256, bytes) VALUES (${sha256}, ${bytes.length})`);
  for (let at = 0, position = 0; at < bytes.length; at += CHUNK_BYTES, position++) {
    const data = bytes.subarray(at, at + CHUNK_BYTES);
    db.run(sql`INSERT INTO chunk (content, position, data) VALUES (${row}, ${position}, ${data})`);
  }
  return { row, sha256 };
}

/** Drops the values that nothing refers to any more. */
export function dropUnusedContents(db: Db): void {
  db.run(sql`
    DELETE FROM content
    WHERE NOT EXISTS (SELECT 1 FROM text WHERE source = content.row)
      AND NOT EXISTS (SELECT 1 FROM comparison WHERE comparison.content = content.row)
      AND NOT EXISTS (SELECT 1 FROM sign_off WHERE sign_off.scan = content.sha256)
      AND NOT EXISTS (SELECT 1 FROM package WHERE package.content = content.row)
      AND NOT EXISTS (SELECT 1 FROM effective_text WHERE printed = content.row)
      AND NOT EXISTS (SELECT 1 FROM source_blocks WHERE source_blocks.content = content.row)
      AND NOT EXISTS (SELECT 1 FROM index_segment WHERE index_segment.content = content.row)`);
}
