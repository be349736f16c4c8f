import type { TermEntry } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";

type TermPair = [chinese: string, english: string];

export const termReads = (db: Db) => ({
  terms(): TermPair[] {
    return db
      .all<{ chinese: string; english: string }>(sql`SELECT chinese, english FROM term ORDER BY chinese, english`)
      .map(({ chinese, english }) => [chinese, english]);
  },
  /** Terms with the file of each, in the order in which people read them. */
  termEntries(): TermEntry[] {
    return db.all(sql`SELECT chinese, english, file_name AS fileName FROM term ORDER BY chinese, english`);
  },
  /** The files that terms came from, with how many. */
  termFiles(): { fileName: string; terms: number }[] {
    return db.all(sql`SELECT file_name AS fileName, count(*) AS terms FROM term GROUP BY file_name ORDER BY file_name`);
  },
});

export const termWrites = (db: Db) => ({
  /** Adds terms; gives how many are new. */
  addTerms(fileName: string, pairs: readonly (readonly [string, string])[]): number {
    let added = 0;
    for (const [chinese, english] of pairs)
      added += db.run(sql`
        INSERT OR IGNORE INTO term (chinese, english, file_name) VALUES (${chinese}, ${english}, ${fileName})`).changes;
    return added;
  },
  removeTerms(fileName: string): number {
    return db.run(sql`DELETE FROM term WHERE file_name = ${fileName}`).changes;
  },
});
