import Database from "better-sqlite3";
import MiniSearch from "minisearch";
import type { ClauseUnit } from "../../src/contract";
import type { TextUnits } from "../../src/engine/match";
import { indexTerms } from "../../src/engine/tokens";

/** Ready-made full-text search over the same terms; a clause's number is its place in the corpus. */
export interface Rival {
  readonly name: string;
  build(texts: Iterable<TextUnits>): void;
  search(unit: ClauseUnit, k: number): number[];
  close(): void;
}

/** SQLite's FTS5 in memory, ordered by its bm25; terms are spelled as hexadecimal words. */
export function fts5(): Rival {
  const database = new Database(":memory:");
  database.exec("CREATE VIRTUAL TABLE clauses USING fts5(title, text, content = '')");
  const hex = (term: string) => `t${Buffer.from(term).toString("hex")}`;
  const worded = (text: string) => indexTerms(text).map(hex).join(" ");
  return {
    name: "SQLite FTS5",
    build(texts) {
      const insert = database.prepare("INSERT INTO clauses (rowid, title, text) VALUES (?, ?, ?)");
      let row = 0;
      database.transaction(() => {
        for (const { units } of texts) {
          for (const { title, text } of units) insert.run(row++, worded(title ?? ""), worded(text));
        }
      })();
    },
    search({ title, text }, k) {
      const words = [...new Set(indexTerms(`${title ?? ""} ${text}`).map(hex))];
      if (words.length === 0) return [];
      return database
        .prepare<[string, number], { rowid: number }>(
          "SELECT rowid FROM clauses WHERE clauses MATCH ? ORDER BY bm25(clauses, 3.0, 1.0), rowid LIMIT ?",
        )
        .all(words.join(" OR "), k)
        .map(({ rowid }) => rowid);
    },
    close: () => database.close(),
  };
}

export function miniSearch(): Rival {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ["title", "text"],
    tokenize: indexTerms,
    processTerm: (term) => term,
  });
  return {
    name: "MiniSearch",
    build(texts) {
      let id = 0;
      for (const { units } of texts)
        for (const { title, text } of units) index.add({ id: id++, title: title ?? "", text });
    },
    search: ({ title, text }, k) =>
      index
        .search(`${title ?? ""} ${text}`, { boost: { title: 3 }, combineWith: "OR" })
        .slice(0, k)
        .map(({ id }) => id as number),
    close: () => index.removeAll(),
  };
}
