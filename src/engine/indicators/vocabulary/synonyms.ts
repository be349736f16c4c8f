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

/** Verbs that behind a demand ask that a thing have a part; to provide a function is to have it, to provide a document is not. */
export const HAVE =
  /(?<=[应须宜可](?:当|能)?)(?:(?:安装|设置)(?=[\u4e00-\u9fff])(?![在于到得牢完后前时调应须的])|配(?![合套置备电重比制])|设(?=[\u4e00-\u9fff]{2})(?![计定置备施想立在为有于])|附有|随附|附(?=[\u4e00-\u9fff]{2})(?![着加近带件图属])|有(?=[\u4e00-\u9fff]{2})(?![效关害毒利序机限源线])|采[取用](?=[\u4e00-\u9fff]{1,12}措施)|提供(?=[^，。；\n]{1,40}(?:功能|能力|保护|接口|手段|服务)(?:[，。；\n]|$)))/g;

/** The text with each such word written in one way. */
export const canonical = (text: string): string =>
  CHINESE_CANON.replace(text, ([, first]) => first)
    .replace(HAVE, "具有")
    .replace(ENGLISH_PATTERN, (word) => ENGLISH_CANON.get(word.toLowerCase()) ?? word);
