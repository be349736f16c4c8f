import { WORDS_ZH } from "./words-zh";

/** Longest word of the list, in characters. */
const LONGEST = 8;
/** Signs that are words of their own in standards: verbs of provisions, particles, conjunctions, prepositions. */
const FUNCTION_WORDS = "的应宜可须能不在和及或与按将由对为是有从至于其每以用该并当而后前中上下内外时各得再";
/** Costs in nats: a word costs the logarithm of its rank (Zipf), a single sign less where it is a function word. */
const FUNCTION_COST = 4;
const SIGN_COST = 11;
const RANK_OFFSET = 20;

let ranks: Map<string, number> | undefined;

function costOf(word: string): number | undefined {
  ranks ??= new Map(
    WORDS_ZH.trim()
      .split(/\s+/)
      .map((entry, rank) => [entry, rank]),
  );
  const rank = ranks.get(word);
  return rank === undefined ? undefined : Math.log(rank + RANK_OFFSET);
}

/**
 * Cuts a run of Chinese signs into words: the cheapest path through the words of the list (Viterbi over unigrams), the
 * longer word first among equals. The list is our own, since Intl.Segmenter differs from host to host.
 */
export function segment(run: string): string[] {
  const signs = [...run];
  const best = new Float64Array(signs.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(signs.length + 1);
  best[0] = 0;
  for (let start = 0; start < signs.length; start++) {
    let word = "";
    for (let end = start + 1; end <= Math.min(start + LONGEST, signs.length); end++) {
      word += signs[end - 1]!;
      const single = FUNCTION_WORDS.includes(word) ? FUNCTION_COST : SIGN_COST;
      const cost = end === start + 1 ? single : costOf(word);
      if (cost === undefined || best[start]! + cost >= best[end]!) continue;
      best[end] = best[start]! + cost;
      from[end] = start;
    }
  }
  const words: string[] = [];
  for (let end = signs.length; end > 0; end = from[end]!) words.push(signs.slice(from[end]!, end).join(""));
  return words.reverse();
}
