import type { ClauseAddress, Conclusion } from "../../contract";
import type { Db } from "../db";
import { listOf, sql } from "../sql";
import { sha256Of } from "./contents";

/** What a clause says to who reads it. */
export interface ClauseWords {
  readonly number: string | null;
  readonly title: string;
  readonly kind: string;
  readonly body: string;
}

/** What another room's package says at a clause that a conclusion in it rests on. */
export interface SentWords extends ClauseAddress, ClauseWords {
  readonly conclusion: string;
}

type StoredWords = ClauseWords & { readonly gone: string | null };

const digestOf = ({ number, title, kind, body }: ClauseWords): string =>
  sha256Of(Buffer.from(JSON.stringify([number, title, kind, body])));

const wordsAt = (db: Db, { text, clause }: ClauseAddress): StoredWords | undefined =>
  db.get<StoredWords>(sql`
    SELECT number, title, kind, body, gone FROM clause
    WHERE text = (SELECT row FROM text WHERE id = ${text}) AND id = ${clause}`);

function keep(db: Db, conclusion: string, { text, clause }: ClauseAddress, words: ClauseWords): void {
  db.run(sql`
    INSERT OR IGNORE INTO conclusion_words (conclusion, text, clause, digest)
    VALUES (${conclusion}, ${text}, ${clause}, ${digestOf(words)})`);
}

/** To be called in the transaction that enters a conclusion of this room. */
export function keepWords(db: Db, { id, left, right }: Conclusion): void {
  for (const address of [left, right]) {
    const words = wordsAt(db, address);
    if (words) keep(db, id, address, words);
  }
}

/** What came first is kept: a package that passes a conclusion on tells of its own words. */
export function keepSentWords(db: Db, sent: readonly SentWords[]): void {
  for (const words of sent) keep(db, words.conclusion, words, words);
}

interface Kept extends ClauseAddress {
  readonly conclusion: string;
  readonly digest: string;
}

export const conclusionWordReads = (db: Db) => ({
  /** Of these conclusions those of which a clause, in a text that is here, says something else than was kept of it. */
  concludedOnOtherWords(conclusions: readonly string[]): string[] {
    const kept = db.all<Kept>(sql`
      SELECT conclusion, text, clause, digest FROM conclusion_words
      WHERE conclusion IN ${listOf(conclusions)}
        AND text IN (SELECT id FROM text)`);
    const differs = (one: Kept): boolean => {
      const words = wordsAt(db, one);
      return words === undefined || words.gone !== null || digestOf(words) !== one.digest;
    };
    return [...new Set(kept.filter(differs).map(({ conclusion }) => conclusion))];
  },
});
