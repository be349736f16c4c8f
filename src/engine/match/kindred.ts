import { indexTerms, WordIndex } from "../tokens";
import { CHINESE, ENGLISH } from "./kindred-words";

/** A word as its terms, and the rows that it stands in, each as a term of its own. */
type Kindred = { readonly terms: readonly string[]; readonly rows: readonly string[] };

const wordsOf = (table: string, language: string, keyOf: (word: string) => string): ReadonlyMap<string, Kindred> => {
  const words = new Map<string, Kindred>();
  for (const [at, row] of table.trim().split("\n").entries()) {
    for (const [key, word] of new Map(row.split(" | ").map((word) => [keyOf(word), word]))) {
      const rows = words.get(key)?.rows ?? [];
      words.set(key, { terms: indexTerms(word), rows: [...rows, `${language}${at}`] });
    }
  }
  return words;
};

/** Words by their first stem, the longer first: few terms begin any. */
const ENGLISH_WORDS: ReadonlyMap<string, readonly Kindred[]> = Map.groupBy(
  [...wordsOf(ENGLISH, "en", (word) => indexTerms(word).join(" ")).values()].sort(
    (a, b) => b.terms.length - a.terms.length,
  ),
  ({ terms }) => terms[0]!,
);
/** The longer first, so that `计量认证` is not taken for a shorter word in it. */
const CHINESE_WORDS = new WordIndex(
  wordsOf(CHINESE, "zh", (word) => word),
  ([word]) => word,
);

/**
 * What a text speaks of beyond its words, as terms: one for each row of kindred words that it has a word of. Which words
 * are meant is asked by their terms.
 */
export function kindredTerms(
  text: string,
  terms: readonly string[],
  isMeant: (word: readonly string[]) => boolean = () => true,
): string[] {
  const found: string[] = [];
  const tell = (word: Kindred) => {
    if (isMeant(word.terms)) found.push(...word.rows);
  };
  CHINESE_WORDS.each(text, ([, word]) => tell(word));
  for (let at = 0; at < terms.length; ) {
    const word = ENGLISH_WORDS.get(terms[at]!)?.find((one) => one.terms.every((term, i) => terms[at + i] === term));
    if (word) tell(word);
    at += word?.terms.length ?? 1;
  }
  return found;
}
