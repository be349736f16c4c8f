import { once } from "../../once";
import type { Reading } from "../reading/facts";
import type { Prepared } from "../reading/prepare";
import type { Segment } from "../reading/segment";
import { wordsOf } from "../vocabulary/content";

/** Words between two offsets of a provision, with the properties and facets that were found there. */
export const withNames = (words: ReadonlySet<string>, reading: Reading, start: number, end: number): Set<string> => {
  const tokens = new Set(words);
  for (const one of reading.mentions) if (one.start >= start && one.end <= end) tokens.add(`§${one.property.id}`);
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
