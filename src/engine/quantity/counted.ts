import { CHINESE_COUNTERS, ENGLISH_COUNTERS } from "./units/counters";
import { COUNT, unit } from "./units/dimension";
import type { ReadUnit } from "./units/unit-reader";
import { PLAIN_UNIT } from "./valued";

/** A number of things or events. */
export const COUNT_UNIT: ReadUnit = {
  ...PLAIN_UNIT,
  unit: unit(1, COUNT),
  dimension: "count",
};

/** Words behind a number that count things; one may stand a word or two behind (`500 mating cycles`). */
const COUNT_AHEAD = /^ (?:[a-z][a-z-]*(?: [a-z][a-z-]*){0,2} )?([a-z]+)/;
const COUNTER_WORD = new Set([...CHINESE_COUNTERS, ...ENGLISH_COUNTERS]);

const counterAhead = (text: string, at: number): number => {
  const words =
    COUNT_AHEAD.exec(text.slice(at, at + 40))?.[0]
      .trim()
      .split(" ") ?? [];
  const found = words.findIndex((word) => COUNTER_WORD.has(word));
  return found < 0 ? 0 : words.slice(0, found + 1).join(" ").length + 1;
};

/** What is counted, by its plural alone: `16 streams`, `two supply circuits`; after `type` or `level` the number is a name. */
const WORD =
  "(?!(?:is|are|was|has|shall|must|may|can|should|will|does|and|or|of|to|in|at|for|from|with|than|the|per|by|on|before|after|as|this|its|plus|less|across|versus|applies|requires|means|gives|shows)\\b)[a-z][a-z-]{2,}";
const PLURAL_AHEAD = new RegExp(`^ (?:${WORD} ){0,3}?${WORD}(?<=s)(?<!ss)\\b`);
const NAMED_BEFORE =
  /(?:[A-Z]|\b(?:type|class|level|category|group|grade|size|phase|stage|option|mode|pin|port|zone|value|state|code)) $/;
const OF_SO_MANY = /^ (?:out )?of (?:the |these |those |every |any )?(?:\d{1,6}|[a-z]+)(?= )/;

const pluralAhead = (text: string, start: number, end: number): number =>
  NAMED_BEFORE.test(text.slice(Math.max(0, start - 10), start))
    ? 0
    : (PLURAL_AHEAD.exec(text.slice(end, end + 48))?.[0].length ?? 0);

/**
 * How far behind a number that ends at `end` the word stands that says it counts something; 0 where that shows without
 * one (`3 of 20 specimens`), null where nothing is counted.
 */
export const countedAhead = (text: string, start: number, end: number): number | null => {
  const length = counterAhead(text, end) || pluralAhead(text, start, end);
  const among = OF_SO_MANY.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  if (among > 0 && counterAhead(text, end + among) + pluralAhead(text, end, end + among) > 0) return 0;
  return length > 0 ? length : null;
};

/** What a text has or a test goes through rather than what is required in number: `three axes`, `two methods`. */
const STRUCTURE =
  /^ (?:(?!and\b|or\b|of\b)[a-z-]+ ){0,2}?(?:types|kinds|sorts|classes|categories|groups|methods|ways|options|sections|clauses|sides|ends|directions|axes|planes|faces|phases|stages|aspects|parties|purposes|conditions|parameters|columns|annexes|tables|figures|documents|halves|surfaces|cases|alternatives|requirements|criteria|values)\b/;
/** Packed or put together by so many: `boxes of fifty`, `three high`, `12 to a carton`. */
const GROUPED_BEFORE =
  /\b(?:boxes|packs|groups|sets|batches|lots|bundles|teams|crews|rows|cartons|stacks|bags|lengths) of $/;
const GROUPED_BEHIND = /^ (?:high|deep|abreast|wide|per|to an?|to the|in number)\b/;
/** `one failure per 10 000 h` */
const RATED_BEHIND = /^ (?:[a-z-]+ ){1,2}per \d/;
/** One of something is a number where it is had or asked for in number, else an article. */
const HAD_BEFORE =
  /\b(?:have|has|having|with|contains?|comprises?|includes?|only|exactly|provides?|carry|carries|bears?|hold|holds|be) (?:only |exactly )?$/i;
const NOUN_BEHIND = /^ (?!of\b|is\b|are\b|was\b|shall\b|or\b|and\b|another\b|to\b|that\b|which\b)[a-z]/;
const OF_THEM = /^ of (?:each|every|the|these|those|them|its|which|whom)\b/;

/** Whether an English number in words counts something that is required or stated in number. */
export const isCountInWords = (text: string, start: number, end: number, value: number): boolean => {
  const behind = text.slice(end, end + 48);
  if (counterAhead(text, end) > 0) return true;
  if (STRUCTURE.test(behind)) return false;
  if (RATED_BEHIND.test(behind)) return true;
  if (GROUPED_BEHIND.test(behind) || GROUPED_BEFORE.test(text.slice(Math.max(0, start - 16), start))) return true;
  if (value === 1) return HAD_BEFORE.test(text.slice(Math.max(0, start - 20), start)) && NOUN_BEHIND.test(behind);
  return pluralAhead(text, start, end) > 0 || OF_THEM.test(behind);
};
