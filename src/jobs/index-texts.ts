import type { ClauseUnit } from "../contract";
import { buildSegments, mergeSegments, openSegment, segmentBytes } from "../engine/match";
import { addressOf } from "./candidates";

/** The bytes without the memory that they are shared in, so that they can be sent on. */
const ownBytes = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

/** Segments over the clauses of texts, in their order. */
export function indexTexts(units: readonly ClauseUnit[]): Uint8Array[] {
  const texts = Map.groupBy(units, ({ id }) => addressOf(id).text);
  return buildSegments([...texts].map(([text, its]) => ({ text, units: its })))
    .map(segmentBytes)
    .map(ownBytes);
}

/** One segment of several, with all their texts or with these alone. */
export function mergeTexts(segments: readonly SharedArrayBuffer[], texts: readonly string[] | null): Uint8Array {
  const kept = texts && new Set(texts);
  const opened = segments.map((bytes) => openSegment(bytes, false)!);
  return ownBytes(segmentBytes(mergeSegments(opened, (text) => kept === null || kept.has(text))));
}
