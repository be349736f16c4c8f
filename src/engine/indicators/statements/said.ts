import { once } from "../../once";
import type { Reading } from "../reading/facts";
import type { Prepared } from "../reading/prepare";
import type { Segment } from "../reading/segment";
import { wordsOf } from "../vocabulary/content";
import { HARMS, NO_HARM } from "../vocabulary/harm";

/** What must not come of something is there a word like any other, in whatever form: `without deformation`, `shall not deform`. */
const HARM = new RegExp(`^(?:${HARMS})`, "i");

/** Words between two offsets of a provision, with the properties and facets that were found there. */
export const withNames = (words: ReadonlySet<string>, reading: Reading, start: number, end: number): Set<string> => {
  const tokens = new Set(words);
  for (const one of reading.mentions)
    if (one.start >= start && one.end <= end && !HARM.test(reading.prepared.text.slice(one.start, one.end)))
      tokens.add(`§${one.property.id}`);
  for (const one of reading.seen) {
    if (one.start >= start && one.end <= end) tokens.add(`¤${one.facet.name}:${one.value}`);
  }
  return tokens;
};

/** What stands between two offsets of a provision. */
const contentBetween = (reading: Reading, start: number, end: number): Set<string> =>
  withNames(wordsOf(reading.prepared.text.slice(start, end)), reading, start, end);

/** What the segments of a provision say, by where they begin. */
const contentsIn = once((_: Prepared) => new Map<number, ReadonlySet<string>>());

/** What a segment says; read once, since every statement of the other side is held against it. */
export const contentOfSegment = (reading: Reading, segment: Segment): ReadonlySet<string> => {
  const known = contentsIn(reading.prepared);
  const before = known.get(segment.start);
  if (before) return before;
  const now = contentBetween(reading, segment.start, segment.end);
  known.set(segment.start, now);
  return now;
};

const WHOLES = new WeakMap<Prepared, ReadonlySet<string>>();

/** What a provision says under its title; read once, for the guards of either direction. */
export const contentOfWhole = (reading: Reading): ReadonlySet<string> => {
  const before = WHOLES.get(reading.prepared);
  if (before) return before;
  const now = contentBetween(reading, 0, reading.prepared.text.length);
  WHOLES.set(reading.prepared, now);
  return now;
};

/** A clause without a subject of its own; its own scene may stand before: `且应耐擦拭`, `经酒精擦拭后不应脱落`. */
const NO_SUBJECT = new RegExp(
  `^[ ，]*(?:且|并且?|而且|还|也)?(?:[经在用于][^，。；应]{1,14}[后时下中])?(?:均|都)?(?:应|须|必须|不[应得准]|不允许|禁止|严禁|无|${NO_HARM})`,
);
/** A clause that only says when, or without what. */
const SCENE = /^未经|[前后时下中]$/;

/** Whether a clause goes on with what the one before it is about. */
export const goesOn = ({ text }: Segment): boolean => NO_SUBJECT.test(text);

/** What a clause says with what the sentence has said before it: its scene, and its subject where it has none of its own. */
export const contentInSentence = (reading: Reading, segment: Segment): Set<string> => {
  const on = goesOn(segment);
  const before = reading.segments.filter(
    (other) =>
      other.sentence === segment.sentence && other.end <= segment.start && (on || SCENE.test(other.text.trim())),
  );
  return new Set([...before, segment].flatMap((one) => [...contentOfSegment(reading, one)]));
};
