/** How well a ranking finds the answers, source by source, so that two rankings can be compared pairwise. */
export interface GoldLink {
  source: string;
  target: string;
  relation?: string;
}

/** For each source the targets, best first. */
export type Ranking = ReadonlyMap<string, readonly string[]>;

export const METRICS = ["recall@1", "recall@5", "recall@10", "mrr", "ndcg@10"] as const;
export type Metric = (typeof METRICS)[number];
export type SourceScore = Readonly<Record<Metric, number>>;

const CUT = 10;

function scoreSource(ranked: readonly string[], answers: ReadonlySet<string>): SourceScore {
  const recall = (k: number) => ranked.slice(0, k).filter((target) => answers.has(target)).length / answers.size;
  const first = ranked.findIndex((target) => answers.has(target));
  const discount = (at: number) => 1 / Math.log2(at + 2);
  const gained = ranked.slice(0, CUT).reduce((sum, target, at) => sum + (answers.has(target) ? discount(at) : 0), 0);
  const ideal = Array.from({ length: Math.min(CUT, answers.size) }, (_, at) => discount(at));
  return {
    "recall@1": recall(1),
    "recall@5": recall(5),
    "recall@10": recall(10),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    "ndcg@10": gained / ideal.reduce((sum, value) => sum + value, 0),
  };
}

export function scoreRanking(gold: readonly GoldLink[], ranking: Ranking): SourceScore[] {
  const answers = Map.groupBy(gold, ({ source }) => source);
  return [...answers].map(([source, links]) =>
    scoreSource(ranking.get(source) ?? [], new Set(links.map(({ target }) => target))),
  );
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const ROUNDS = 2000;
const SEED = 20_240_901;

/** Mulberry32: seeded, so that an evaluation prints the same twice. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In another order, by seed (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = random(seed);
  const order = [...items];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Mean of paired gains with the bounds of its 90 % interval by bootstrap over sources. */
export function bootstrap(gains: readonly number[]): { gain: number; low: number; high: number } {
  const next = random(SEED);
  const means = Array.from({ length: ROUNDS }, () => {
    let sum = 0;
    for (let i = 0; i < gains.length; i += 1) sum += gains[Math.floor(next() * gains.length)] ?? 0;
    return sum / Math.max(1, gains.length);
  }).sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (ROUNDS - 1))] ?? 0;
  return { gain: mean(gains), low: at(0.05), high: at(0.95) };
}
