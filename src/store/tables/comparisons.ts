import { deserialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Comparison, Packed } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { contentReads, dropUnusedContents, putContent } from "./contents";
import { textRow } from "./text-row";

/** Comparisons are derived: kept for speed, dropped with their texts and whenever the engine is another. */
export const comparisonReads = (db: Db) => ({
  comparison(left: string, right: string, engine: string): Comparison | null {
    const content = this.comparisonContent(left, right, engine);
    return content && (JSON.parse(inflateRawSync(content).toString()) as Comparison);
  },
  /** As it is kept, for a worker to take apart: json, deflated. */
  comparisonContent(left: string, right: string, engine: string): Uint8Array | null {
    const kept = db.get<{ sha256: string }>(sql`
      SELECT sha256 FROM comparison JOIN content ON content.row = comparison.content
      WHERE left_text = ${textRow(left)} AND right_text = ${textRow(right)} AND engine = ${engine}`);
    return kept ? contentReads(db).content(kept.sha256) : null;
  },
});

/** Drops what was made with a text when what a clause of it says was confirmed, or is no longer. */
export function dropComparisonsOf(db: Db, clause: number): void {
  const text = sql`(SELECT text FROM clause WHERE row = ${clause})`;
  db.run(sql`DELETE FROM comparison WHERE left_text = ${text} OR right_text = ${text}`);
  dropUnusedContents(db);
}

export const comparisonWrites = (db: Db) => ({
  keepComparison(left: string, right: string, engine: string, { packed }: Packed<Comparison>): void {
    const comparison = deserialize(packed) as Comparison;
    const content = putContent(db, deflateRawSync(JSON.stringify(comparison)));
    db.run(sql`
      INSERT OR REPLACE INTO comparison (left_text, right_text, engine, content)
      VALUES (${textRow(left)}, ${textRow(right)}, ${engine}, ${content.row})`);
    dropUnusedContents(db);
  },
});
