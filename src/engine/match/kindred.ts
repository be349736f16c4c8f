import { indexTerms, WordIndex } from "../tokens";
import { CHINESE, ENGLISH } from "./kindred-words";

/** The rows that a word stands in, each as a term of its own. */
type Rows = ReadonlyMap<string, readonly string[]>;

const rowsOf = (table: string, language: string, keyOf: (word: string) => string): Rows => {
  const rows = new Map<string, string[]>();
  for (const [at, row] of table.trim().split("\n").entries()) {
    for (const key of new Set(row.split(" | ").map(keyOf)))
      rows.set(key, [...(rows.get(key) ?? []), `${language}${at}`]);
  }
  return rows;
};

/** Its stems, and the rows that it stands in. */
type EnglishWord = { readonly stems: readonly string[]; readonly rows: readonly string[] };

/** Words by their first stem, the longer first: few terms begin any. */
const ENGLISH_WORDS: ReadonlyMap<string, readonly EnglishWord[]> = Map.groupBy(
  [...rowsOf(ENGLISH, "en", (word) => indexTerms(word).join(" "))]
    .map(([key, rows]): EnglishWord => ({ stems: key.split(" "), rows }))
    .sort((a, b) => b.stems.length - a.stems.length),
  ({ stems }) => stems[0]!,
);
/** The longer first, so that `计量认证` is not taken for a shorter word in it. */
const CHINESE_ROWS = new WordIndex(
  rowsOf(CHINESE, "zh", (word) => word),
  ([word]) => word,
);

/** What a text speaks of beyond its words, as terms: one for each row of kindred words that it has a word of. */
export function kindredTerms(text: string): string[] {
  const found: string[] = [];
  CHINESE_ROWS.each(text, ([, rows]) => found.push(...rows));
  const terms = indexTerms(text);
  for (let at = 0; at < terms.length; ) {
    const word = ENGLISH_WORDS.get(terms[at]!)?.find(({ stems }) => stems.every((stem, i) => terms[at + i] === stem));
    if (word) found.push(...word.rows);
    at += word?.stems.length ?? 1;
  }
  return found;
}
