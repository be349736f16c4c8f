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

const stemsOf = (terms: readonly string[]): string => terms.join(" ");

const ENGLISH_ROWS = rowsOf(ENGLISH, "en", (word) => stemsOf(indexTerms(word)));
const LONGEST_ENGLISH = Math.max(...[...ENGLISH_ROWS.keys()].map((key) => key.split(" ").length));
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
    let size = Math.min(LONGEST_ENGLISH, terms.length - at);
    while (size > 1 && !ENGLISH_ROWS.has(stemsOf(terms.slice(at, at + size)))) size -= 1;
    found.push(...(ENGLISH_ROWS.get(stemsOf(terms.slice(at, at + size))) ?? []));
    at += size;
  }
  return found;
}
