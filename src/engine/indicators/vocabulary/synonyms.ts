import { CHINESE, ENGLISH } from "./words-for-one-thing";

const groupsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split(" "));

const canonOf = (table: string): ReadonlyMap<string, string> =>
  new Map(groupsOf(table).flatMap((group) => group.map((word) => [word, group[0]!] as const)));

const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");

const CHINESE_CANON = canonOf(CHINESE);
const ENGLISH_CANON = canonOf(ENGLISH);
const CHINESE_PATTERN = new RegExp(alternatives(CHINESE_CANON.keys()), "g");
const ENGLISH_PATTERN = new RegExp(`\\b(?:${alternatives(ENGLISH_CANON.keys())})(?=s?\\b)`, "gi");

/** The text with each such word written in one way. */
export const canonical = (text: string): string =>
  text
    .replace(CHINESE_PATTERN, (word) => CHINESE_CANON.get(word) ?? word)
    .replace(ENGLISH_PATTERN, (word) => ENGLISH_CANON.get(word.toLowerCase()) ?? word);
