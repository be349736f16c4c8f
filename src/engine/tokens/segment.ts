import { pairAt } from "./pair-at";
import { WORDS_ZH } from "./words-zh";

/** Signs that are words of their own in standards: verbs of provisions, particles, conjunctions, prepositions. */
const FUNCTION_WORDS = "的应宜可须能不在和及或与按将由对为是有从至于其每以用该并当而后前中上下内外时各得再";
/** Costs in nats: a word costs the logarithm of its rank (Zipf), a single sign less where it is a function word. */
const FUNCTION_COST = 4;
const SIGN_COST = 11;
const RANK_OFFSET = 20;

type Lexicon = {
  readonly costs: ReadonlyMap<string, number>;
  /** How long the longest word is that begins with a pair of signs: most pairs begin none. */
  readonly longest: ReadonlyMap<number, number>;
};

let lexicon: Lexicon | undefined;

const FUNCTION_SIGNS: ReadonlySet<number> = new Set([...FUNCTION_WORDS].map((sign) => sign.charCodeAt(0)));

function readLexicon(): Lexicon {
  const costs = new Map<string, number>();
  const longest = new Map<number, number>();
  WORDS_ZH.trim()
    .split(/\s+/)
    .forEach((word, rank) => {
      const pair = pairAt(word, 0);
      costs.set(word, Math.log(rank + RANK_OFFSET));
      longest.set(pair, Math.max(longest.get(pair) ?? 0, word.length));
    });
  return { costs, longest };
}

/**
 * Cuts a run of Chinese signs into words: the cheapest path through the words of the list (Viterbi over unigrams), the
 * longer word first among equals. The list is our own, since Intl.Segmenter differs from host to host.
 */
export function segment(run: string): string[] {
  lexicon ??= readLexicon();
  const { costs, longest } = lexicon;
  const best = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(run.length + 1);
  best[0] = 0;
  for (let start = 0; start < run.length; start++) {
    const soFar = best[start]!;
    // never reached: the second half of a sign that takes two places
    if (soFar === Number.POSITIVE_INFINITY) continue;
    const next = start + (run.codePointAt(start)! > 0xffff ? 2 : 1);
    const single = soFar + (FUNCTION_SIGNS.has(run.charCodeAt(start)) ? FUNCTION_COST : SIGN_COST);
    if (single < best[next]!) {
      best[next] = single;
      from[next] = start;
    }
    const most = Math.min(run.length, start + (longest.get(pairAt(run, start)) ?? 0));
    for (let end = start + 2; end <= most; end++) {
      const cost = costs.get(run.slice(start, end));
      if (cost === undefined || soFar + cost >= best[end]!) continue;
      best[end] = soFar + cost;
      from[end] = start;
    }
  }
  const words: string[] = [];
  for (let end = run.length; end > 0; end = from[end]!) words.push(run.slice(from[end]!, end));
  return words.reverse();
}
