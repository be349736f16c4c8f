import Database from "better-sqlite3";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { ClauseUnit } from "../src/contract";
import { buildSegments, questionTerms, searchAll, toIndex, toQuestion } from "../src/engine/match";
import { indexTerms } from "../src/engine/tokens";
import type { Ranking } from "./match-metrics";

/** What is at hand ready-made: each ranks all targets for each source, with the title counted three times. */
export type Floor = (sources: readonly ClauseUnit[], targets: readonly ClauseUnit[], depth: number) => Ranking;

const ours = (unit: ClauseUnit): string => `${unit.title ?? ""} ${unit.text}`;

const bm25: Floor = (sources, targets, depth) => {
  const index = toIndex(buildSegments([{ text: "", units: targets }]));
  const search = (unit: ClauseUnit) => searchAll(index, toQuestion(index, questionTerms(unit)), depth);
  return new Map(sources.map((unit) => [unit.id, search(unit).map(({ clause }) => targets[clause]?.id ?? "")]));
};

const minisearch: Floor = (sources, targets, depth) => {
  const index = new MiniSearch<ClauseUnit>({ fields: ["title", "text"], tokenize: indexTerms });
  index.addAll(targets.map((unit) => ({ ...unit, title: unit.title ?? "" })));
  const found = (unit: ClauseUnit) => index.search(ours(unit), { boost: { title: 3 }, combineWith: "OR" });
  return new Map(
    sources.map((unit) => [
      unit.id,
      found(unit)
        .slice(0, depth)
        .map(({ id }) => String(id)),
    ]),
  );
};

const fuse: Floor = (sources, targets, depth) => {
  const index = new Fuse(targets, {
    keys: [
      { name: "title", weight: 3 },
      { name: "text", weight: 1 },
    ],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1,
    useExtendedSearch: false,
  });
  return new Map(
    sources.map((unit) => [
      unit.id,
      index.search((unit.title ?? "") || unit.text.slice(0, 32), { limit: depth }).map(({ item }) => item.id),
    ]),
  );
};

/** SQLite's own full text search over the same terms, spelled as hexadecimal words. */
const fts5: Floor = (sources, targets, depth) => {
  const hex = (term: string) => `t${Buffer.from(term).toString("hex")}`;
  const worded = (text: string) => indexTerms(text).map(hex).join(" ");
  const database = new Database(":memory:");
  database.exec("CREATE VIRTUAL TABLE clauses USING fts5(title, text)");
  const insert = database.prepare("INSERT INTO clauses (rowid, title, text) VALUES (?, ?, ?)");
  targets.forEach((unit, row) => {
    insert.run(row, worded(unit.title ?? ""), worded(unit.text));
  });
  const select = database.prepare<[string, number], { rowid: number }>(
    "SELECT rowid FROM clauses WHERE clauses MATCH ? ORDER BY bm25(clauses, 3.0, 1.0), rowid LIMIT ?",
  );
  const ranking = new Map(
    sources.map((unit) => {
      const words = [...new Set(indexTerms(ours(unit)).map(hex))];
      const rows = words.length === 0 ? [] : select.all(words.join(" OR "), depth);
      return [unit.id, rows.map(({ rowid }) => targets[rowid]?.id ?? "")] as const;
    }),
  );
  database.close();
  return ranking;
};

export const FLOORS: ReadonlyMap<string, Floor> = new Map([
  ["Fuse.js", fuse],
  ["MiniSearch", minisearch],
  ["FTS5", fts5],
  ["BM25", bm25],
]);
