import Fuse from "fuse.js";
import type { ClauseUnit } from "../src/contract";
import { buildSegments, questionTerms, searchAll, toIndex, toQuestion } from "../src/engine/match";
import { fts5, miniSearch, type Rival } from "./match/rivals";
import type { Ranking } from "./match-metrics";

/** What is at hand ready-made: each ranks all targets for each source, with the title counted three times. */
export type Floor = (sources: readonly ClauseUnit[], targets: readonly ClauseUnit[], depth: number) => Ranking;

const bm25: Floor = (sources, targets, depth) => {
  const index = toIndex(buildSegments([{ text: "", units: targets }]));
  const search = (unit: ClauseUnit) => searchAll(index, toQuestion(index, questionTerms(unit)), depth);
  return new Map(sources.map((unit) => [unit.id, search(unit).map(({ clause }) => targets[clause]?.id ?? "")]));
};

/** A ready-made search over the same terms, built anew for each set. */
const floorOf =
  (make: () => Rival): Floor =>
  (sources, targets, depth) => {
    const rival = make();
    rival.build([{ text: "", units: targets }]);
    const ranking = new Map(
      sources.map((unit) => [unit.id, rival.search(unit, depth).map((at) => targets[at]?.id ?? "")]),
    );
    rival.close();
    return ranking;
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

export const FLOORS: ReadonlyMap<string, Floor> = new Map([
  ["Fuse.js", fuse],
  ["MiniSearch", floorOf(miniSearch)],
  ["FTS5", floorOf(fts5)],
  ["BM25", bm25],
]);
