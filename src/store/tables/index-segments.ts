import type { Db } from "../db";
import { listOf, sql } from "../sql";
import { dropUnusedContents, putContent } from "./contents";
import type { MadeText } from "./effective-texts";
import { textRow } from "./text-row";

/** The segments of the match index as they are stored: contents in document order, replaced together. */
export interface IndexList {
  /** Counts replacements; 0 where there is no index. */
  readonly generation: number;
  readonly segments: readonly string[];
}

/** A segment by the content that it is, or to be stored. */
export type IndexPart = { readonly sha256: string } | { readonly bytes: Uint8Array };

const currentGeneration = (db: Db): number =>
  db.get<{ generation: number }>(sql`SELECT coalesce(max(generation), 0) AS generation FROM index_segment`)!.generation;

export const indexReads = (db: Db) => ({
  indexList(): IndexList {
    const rows = db.all<{ sha256: string }>(sql`
      SELECT sha256 FROM index_segment JOIN content ON content.row = index_segment.content ORDER BY position`);
    return { generation: currentGeneration(db), segments: rows.map(({ sha256 }) => sha256) };
  },
});

export const indexWrites = (db: Db) => ({
  /**
   * Puts a list of segments in the place of the one that was read as `generation`, and gives it as it is stored; null
   * where another has come. `changed`: texts that had changed and are in it as they were made then.
   */
  replaceIndex(generation: number, parts: readonly IndexPart[], changed: readonly MadeText[]): IndexList | null {
    if (currentGeneration(db) !== generation) return null;
    const kept = parts.flatMap((part) => ("sha256" in part ? [part.sha256] : []));
    // What is not kept goes first: a damaged content would be found again under the SHA-256 of its sound twin.
    db.run(sql`
      DELETE FROM index_segment
      WHERE content NOT IN (SELECT row FROM content WHERE sha256 IN ${listOf(kept)})`);
    dropUnusedContents(db);
    const segments = parts.map((part) => ("bytes" in part ? putContent(db, part.bytes).sha256 : part.sha256));
    db.run(sql`DELETE FROM index_segment`);
    segments.forEach((sha256, position) => {
      db.run(sql`
        INSERT INTO index_segment (position, generation, content)
        VALUES (${position}, ${generation + 1}, (SELECT row FROM content WHERE sha256 = ${sha256}))`);
    });
    for (const { text, madeOf } of changed)
      db.run(sql`
        UPDATE effective_text SET indexed = 1
        WHERE made_of = ${madeOf} AND text = ${textRow(text)}`);
    return { generation: segments.length === 0 ? 0 : generation + 1, segments };
  },
});
