/**
 * `npm run eval:match -- DATA [--skip-slow] [--made]`: quality of the ranking on every folder DATA/match-LANGUAGE/SET with
 * source.jsonl, target.jsonl (clause JSONL) and gold.jsonl ({source, target, relation?}), beside ready-made floors,
 * with paired bootstrap against the best of them; accuracy of the relationship; whether scores mean what they say, on
 * sets that they were not fitted on too (with DATA/align-LANGUAGE as texts that have nothing to do with them); what is
 * gained by learning from conclusions. With `--made` only the sets made from DATA/align-LANGUAGE and bench/indicators.
 */
import type { Match } from "../src/contract";
import { findMatches } from "../src/engine/match";
import { printCalibration } from "./match-calibration";
import { FLOORS, type Floor } from "./match-floors";
import { printLearning } from "./match-learning";
import { madeSets } from "./match-made";
import { bootstrap, METRICS, type Metric, mean, type Ranking, scoreRanking, shuffled } from "./match-metrics";
import { type MatchSet, readSets, unrelatedSets } from "./match-set";

/** How deep a ranking is looked at. */
const DEPTH = 100;
/** Seed of the order in which neighbours mean nothing. */
const DISORDER = 1;
const SLOW = new Set(["Fuse.js"]);

const rankingOf = (matches: readonly Match[]): Ranking =>
  new Map(
    [...Map.groupBy(matches, ({ source }) => source)].map(([source, its]) => [source, its.map(({ target }) => target)]),
  );

const three = (value: number) => value.toFixed(3);

function relationLine(set: MatchSet, matches: readonly Match[]): string | null {
  const answers = new Map(set.gold.map(({ source, target, relation }) => [`${source}\t${target}`, relation]));
  const judged = matches.filter(({ source, target }) => answers.get(`${source}\t${target}`));
  if (judged.length === 0) return null;
  const right = judged.filter(({ source, target, relation }) => answers.get(`${source}\t${target}`) === relation);
  const said = judged.filter(({ relation }) => relation === "equal");
  const saidRightly = right.filter(({ relation }) => relation === "equal");
  const guess = judged.filter(({ source, target }) => answers.get(`${source}\t${target}`) === "intersects");
  return (
    `  relationship right ${three(right.length / judged.length)} of ${judged.length} found pairs ` +
    `(always "intersects": ${three(guess.length / judged.length)}); "equal" right ${saidRightly.length} of ${said.length}`
  );
}

/** Of the hits shown with a score in each tenth, how many are right. */
function calibrationLine(set: MatchSet, matches: readonly Match[]): string {
  const answers = new Set(set.gold.map(({ source, target }) => `${source}\t${target}`));
  const asked = new Set(set.gold.map(({ source }) => source));
  const shown = matches.filter(({ source, rank }) => asked.has(source) && rank <= 10);
  const tenths = Map.groupBy(shown, ({ score }) => Math.min(9, Math.floor(score * 10)));
  const parts = [...tenths]
    .sort(([a], [b]) => a - b)
    .map(([tenth, hits]) => {
      const right = hits.filter(({ source, target }) => answers.has(`${source}\t${target}`)).length;
      return `${(tenth / 10).toFixed(1)}: ${(right / hits.length).toFixed(2)} of ${hits.length}`;
    });
  return `  right of those shown with a score from ${parts.join(", ")}`;
}

type Gains = Map<Metric, number[]>;

function evaluate(set: MatchSet, floors: ReadonlyMap<string, Floor>, pooled: Gains): void {
  console.log(`${set.name}: ${set.source.length} × ${set.target.length}, ${set.gold.length} links`);
  const begun = performance.now();
  const matches = findMatches(set.source, set.target, { top: DEPTH });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const own = scoreRanking(set.gold, rankingOf(matches));
  const scored = new Map(
    [...floors].map(([name, floor]) => [name, scoreRanking(set.gold, floor(set.source, set.target, DEPTH))]),
  );
  for (const [name, scores] of [...scored, ["Rongbiao", own] as const]) {
    const values = METRICS.map((metric) => `${metric} ${three(mean(scores.map((score) => score[metric])))}`);
    console.log(`  ${name.padEnd(11)} ${values.join("  ")}${name === "Rongbiao" ? `  (${seconds} s)` : ""}`);
  }
  for (const metric of ["mrr", "recall@10", "ndcg@10"] as const) {
    const level = (scores: typeof own) => mean(scores.map((score) => score[metric]));
    const [bestName, best] = [...scored].reduce((a, b) => (level(b[1]) > level(a[1]) ? b : a));
    const gains = own.map((score, i) => score[metric] - (best[i]?.[metric] ?? 0));
    pooled.set(metric, [...(pooled.get(metric) ?? []), ...gains]);
    const { gain, low, high } = bootstrap(gains);
    console.log(`  ${metric} against ${bestName}: ${three(gain)} (90 % ${three(low)} … ${three(high)})`);
  }
  const disordered = findMatches(shuffled(set.source, DISORDER), set.target, { top: DEPTH });
  const mrr = mean(scoreRanking(set.gold, rankingOf(disordered)).map((score) => score.mrr));
  console.log(`  with the sources in another order, so that neighbours mean nothing: mrr ${three(mrr)}`);
  const relations = relationLine(set, matches);
  if (relations !== null) console.log(relations);
  console.log(calibrationLine(set, matches));
}

function main(): void {
  const [data, ...flags] = process.argv.slice(2);
  if (data === undefined) {
    console.error("usage: npm run eval:match -- DATA [--skip-slow] [--made]");
    process.exit(2);
  }
  const floors = new Map([...FLOORS].filter(([name]) => !(flags.includes("--skip-slow") && SLOW.has(name))));
  const pooled: Gains = new Map();
  const made = flags.includes("--made");
  const sets = made ? madeSets(data) : readSets(data);
  for (const set of sets) evaluate(set, floors, pooled);
  for (const [metric, gains] of pooled) {
    const { gain, low, high } = bootstrap(gains);
    console.log(
      `pooled ${metric} against the best floor of each: ${three(gain)} (90 % ${three(low)} … ${three(high)})`,
    );
  }
  if (made) return;
  printCalibration(sets, unrelatedSets(data, sets));
  printLearning(sets);
}

main();
