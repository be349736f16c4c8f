import { PROPERTIES } from "../../quantity";
import { WordIndex } from "../../tokens";
import { CHINESE } from "./chinese-for-one-thing";
import { ENGLISH } from "./english-for-one-thing";
import { phraseReplacer } from "./phrases";
import { POSSIBLE } from "./possible";
import { inOneTurn } from "./turns";

const rowsOf = (table: string, between: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split(between));

const canonOf = (rows: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap((row) => row.map((word) => [word, row[0]!] as const)));

/** Names of properties by their first sign, long enough to be no part of another word. */
const NAMES = Map.groupBy(
  PROPERTIES.flatMap(({ zh }) => zh).filter((name) => name.length > 2),
  (name) => name.charAt(0),
);
/** `干净` is no word of `压缩饼干净含量`: its last sign begins a name. */
const endsInName = (word: string, text: string, at: number): boolean =>
  word.length === 2 && (NAMES.get(word.charAt(1))?.some((name) => text.startsWith(name, at + 1)) ?? false);

const CHINESE_CANON = new WordIndex(
  canonOf(rowsOf(CHINESE, " ")),
  ([word]) => word,
  ([word], text, at) => !endsInName(word, text, at),
);

/** The forms in which a word may stand: `carries`, `carried`, `carrying`; `fitted`; `stored`; `inadvertently`. */
const formsOf = (word: string): string[] => {
  const stemmed = /[^aeiou]y$|e$/.test(word) ? word.slice(0, -1) : word;
  if (/[^aeiou]y$/.test(word)) return [word, `${stemmed}ies`, `${stemmed}ied`, `${word}ing`, `${stemmed}ily`];
  const doubled = /[^aeiou][aeiou][bdfglmnprt]$/.test(word) ? word + word.at(-1) : stemmed;
  const plural = /(?:s|x|sh|ch)$/.test(word) ? `${word}es` : `${word}s`;
  return [word, plural, `${stemmed}ed`, `${stemmed}ing`, `${doubled}ed`, `${doubled}ing`, `${word}ly`];
};

const inAnyForm = (canon: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const [phrase, first] of canon) {
    const [word = "", ...rest] = phrase.split(" ");
    for (const form of formsOf(word)) known.set([form, ...rest].join(" "), first);
  }
  // what is listed itself is no form of another
  for (const [phrase, first] of canon) known.set(phrase, first);
  return known;
};

/** The rows of English: no word stands in two of them. */
export const ENGLISH_ROWS = rowsOf(ENGLISH, ", ");

/** Each word and phrase by what stands for it, whose own words are each what stands for them. */
const englishCanon = (): ReadonlyMap<string, string> => {
  const known = inAnyForm(canonOf(ENGLISH_ROWS));
  const inWords = (phrase: string): string =>
    phrase.replace(/[a-z]+/g, (word) => (known.get(word)?.includes(" ") ? word : (known.get(word) ?? word)));
  const canon = new Map([...known].map(([phrase, first]) => [phrase, first.includes(" ") ? inWords(first) : first]));
  for (const [able, ...phrases] of POSSIBLE) {
    for (const phrase of phrases) if (!canon.has(phrase)) canon.set(phrase, canon.get(able!) ?? able!);
  }
  return canon;
};

const inOneEnglish = phraseReplacer(englishCanon());

/** `over-current`, `non-conforming` */
const PARTED = /\b(non|over|under|re|pre|anti|de|semi|sub|micro)-(?=[a-z]{3})/gi;

/** Verbs that behind a demand ask that a thing have a part; to provide a function is to have it, to provide a document is not. */
export const HAVE =
  /(?<=[应须宜可](?:当|能)?)(?:(?:安装|设置)(?=[\u4e00-\u9fff])(?![在于到得牢完后前时调应须的])|配(?![合套置备电重比制])|设(?=[\u4e00-\u9fff]{2})(?![计定置备施想立在为有于])|附有|随附|附(?=[\u4e00-\u9fff]{2})(?![着加近带件图属])|有(?=[\u4e00-\u9fff]{2})(?![效关害毒利序机限源线])|采[取用](?=[\u4e00-\u9fff]{1,12}措施)|支持(?=[\u4e00-\u9fff]{3,12}(?:[，。；\n]|$))|提供(?=[^，。；\n]{1,40}(?:功能|能力|保护|接口|手段|服务)(?:[，。；\n]|$)))/g;

/** `following exposure to dust`, but no `the following`: after it. */
const FOLLOWING =
  /(?<!\b(?:the|as|its|these|those|of) )\bfollowing (?=(?:an?|the|any|each|every|its|this|[a-z]+(?:ing|[st]ion|ment|age|ure|al|very))\b)/gi;

/** `No failure shall occur` is `failure shall not occur`; a list stays behind what denies all of it. */
const NONE_SHALL =
  /(?<=^|[.;:,]\s)no (?!more|less|later|fewer|greater|one\b)((?:(?!or |and )[a-z-]+ ){1,8}?)(shall|must|may) (?!not\b)/gim;

/** `There shall be no leakage` is `leakage shall not occur`. */
const THERE_SHALL_BE_NO =
  /\bthere (shall|must) be no ((?:(?!or |and )[a-z-]+ ){0,3}?[a-z-]+)(?= (?:of|in|on|at|from|during|after|before|when|under|within|to|between)\b|[.;]|$)/gi;

/** The text with each such word written in one way. */
export const canonical = (text: string): string =>
  inOneEnglish(
    inOneTurn(CHINESE_CANON.replace(text, ([, first]) => first).replace(HAVE, "具有"))
      .replace(PARTED, "$1")
      .replace(FOLLOWING, "after ")
      .replace(NONE_SHALL, "$1$2 not ")
      .replace(THERE_SHALL_BE_NO, "$2 $1 not occur"),
  );
