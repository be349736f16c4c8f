import { MEASURES } from "../src/contract";
import { type Judged, type LearnedWeights, learnOrder, orderedBy, type Proposal } from "../src/engine/match";
import { type GoldLink, mean, scoreRanking, shuffled } from "./match-metrics";
import { type MatchSet, proposalsFor } from "./match-set";

const SEEDS = 10;
/** Shares of the sources whose answers are given as conclusions. */
const SHARES = [0.1, 0.2, 0.4, 0.8];
/** Fewer sources than this tell nothing of learning. */
const LEAST_SOURCES = 100;
/** Proposals for each source: as many as a search keeps, and as many as it looks at. */
const DEPTHS = [5, 64];

type Proposals = ReadonlyMap<string, readonly Proposal[]>;

const some = (sources: readonly string[], share: number, seed: number): Set<string> =>
  new Set(shuffled(sources, seed).slice(0, Math.round(share * sources.length)));

/** As a library would hold it where reviewers have concluded on just the right ones of some sources. */
function judgedOf(gold: readonly GoldLink[], known: ReadonlySet<string>, proposals: Proposals): Judged[] {
  const answers = new Set(gold.map(({ source, target }) => `${source}\t${target}`));
  return [...known].flatMap((left) =>
    (proposals.get(left) ?? []).map(({ match, measures }): Judged => {
      const accepted = answers.has(`${left}\t${match.target}`);
      return { left, score: match.score, measures, verdict: accepted ? "accepted" : "open" };
    }),
  );
}

function rankedBy(order: LearnedWeights, proposals: readonly Proposal[]): string[] {
  return proposals
    .map(({ match, measures }) => ({ match, level: orderedBy(order, match.score, measures) }))
    .sort((a, b) => b.level - a.level || a.match.rank - b.match.rank)
    .map(({ match }) => match.target);
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

/** What the rest gains once the answers of some sources have been learned from. */
function curveAt({ gold }: MatchSet, proposals: Proposals, share: number): string {
  const sources = [...new Set(gold.map(({ source }) => source))];
  const gains = { mrr: [] as number[], "recall@1": [] as number[] };
  const weights: number[][] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const known = some(sources, share, seed);
    const order = learnOrder(judgedOf(gold, known, proposals));
    weights.push([order.score, ...order.weights]);
    const rest = gold.filter(({ source }) => !known.has(source));
    const plain = new Map([...proposals].map(([source, its]) => [source, its.map(({ match }) => match.target)]));
    const learned = new Map([...proposals].map(([source, its]) => [source, rankedBy(order, its)]));
    const [before, after] = [scoreRanking(rest, plain), scoreRanking(rest, learned)];
    for (const metric of ["mrr", "recall@1"] as const) {
      gains[metric].push(mean(after.map((score) => score[metric])) - mean(before.map((score) => score[metric])));
    }
  }
  const said = (values: readonly number[]) =>
    `${mean(values).toFixed(3)} ± ${deviation(values).toFixed(3)} (least ${Math.min(...values).toFixed(3)})`;
  const usual = ["score", ...MEASURES].map((name, at) => `${name} ${mean(weights.map((one) => one[at]!)).toFixed(2)}`);
  return `${share}: MRR ${said(gains.mrr)}, recall@1 ${said(gains["recall@1"])}; ${usual.join(", ")}`;
}

/** For sets large enough, the learning curve: the gain on the rest by the share of sources concluded on. */
export function printLearning(sets: readonly MatchSet[]): void {
  for (const set of sets) {
    if (new Set(set.gold.map(({ source }) => source)).size < LEAST_SOURCES) continue;
    for (const depth of DEPTHS) {
      const proposals = proposalsFor(set, depth);
      console.log(`learning on ${set.name}, ${depth} proposals a clause, ${SEEDS} seeds`);
      for (const share of SHARES) console.log(`  ${curveAt(set, proposals, share)}`);
    }
  }
}
