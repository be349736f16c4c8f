import { WordIndex } from "../../tokens";
import { CHINESE, ENGLISH } from "./words-for-one-thing";

const groupsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split(" "));

const canonOf = (table: string): ReadonlyMap<string, string> =>
  new Map(groupsOf(table).flatMap((group) => group.map((word) => [word, group[0]!] as const)));

const longestFirst = (canon: ReadonlyMap<string, string>): string[] =>
  [...canon.keys()].sort((a, b) => b.length - a.length);

const CHINESE_CANON = new WordIndex(canonOf(CHINESE), ([word]) => word);
const ENGLISH_CANON = canonOf(ENGLISH);
const ENGLISH_PATTERN = new RegExp(`\\b(?:${longestFirst(ENGLISH_CANON).join("|")})(?=s?\\b)`, "gi");

/** The text with each such word written in one way. */
export const canonical = (text: string): string =>
  CHINESE_CANON.replace(text, ([, first]) => first).replace(
    ENGLISH_PATTERN,
    (word) => ENGLISH_CANON.get(word.toLowerCase()) ?? word,
  );
