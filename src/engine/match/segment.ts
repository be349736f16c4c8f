import { checksumOf } from "./checksum";
import { type Dictionary, slotsFor } from "./dictionary";

/** A clause's number within its segment fits two bytes. */
export const SEGMENT_CLAUSES = 65_536;
/** Clauses whose greatest impacts are kept together, for pruning. */
export const RANGE = 128;
/** From this many postings on a term keeps where each range begins in them and its greatest impact there. */
export const LONG = 2_048;

/** Which texts a segment holds and how many clauses of each, in order. */
export type Owner = { readonly text: string; readonly clauses: number };

/** How much of each thing a segment holds. */
export type SegmentSize = {
  readonly clauses: number;
  readonly terms: number;
  readonly postings: number;
  readonly longTerms: number;
  /** Code units of all terms. */
  readonly units: number;
  /** Code units of the list of owners. */
  readonly owners: number;
};

/**
 * An immutable part of an index over up to 65,536 clauses: views on one stretch of bytes, which can be stored as it
 * is, opened without being read through, and shared between threads. Postings are two bytes for the clause and one
 * for the impact of the term in it.
 */
export type Segment = {
  readonly size: SegmentSize;
  readonly words: Uint32Array;
  readonly dictionary: Dictionary;
  /** Where each term's postings begin; one more than there are terms. */
  readonly starts: Uint32Array;
  /** Terms with `LONG` postings and more, ascending. */
  readonly longTerms: Uint32Array;
  /** For each of these its greatest impact in each range of `RANGE` clauses. */
  readonly rangePeaks: Uint8Array;
  /** And where that range begins in its postings. */
  readonly rangeStarts: Uint16Array;
  readonly clauses: Uint16Array;
  readonly impacts: Uint8Array;
  readonly owners: Uint16Array;
};

const MAGIC = 0x5242_4931;
/** Raised whenever the terms, impacts or layout change: an index of another version is built anew. */
export const INDEX_VERSION = 2;

export const rangesOf = (clauses: number): number => Math.ceil(clauses / RANGE);

const HEADER = ["clauses", "terms", "postings", "longTerms", "units", "owners"] as const;
/** The checksum of all that follows, what this is, its version, and its sizes. */
const HEADER_WORDS = 3 + HEADER.length;

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** Views on a buffer of whole words; without a buffer, the length that it must have. */
function layOut(size: SegmentSize, buffer: ArrayBufferLike): Segment {
  let at = HEADER_WORDS * 4;
  const take = (bytes: number): number => {
    const start = at;
    at += padded(bytes);
    return start;
  };
  const words32 = (length: number) => new Uint32Array(buffer, take(length * 4), length);
  const words16 = (length: number) => new Uint16Array(buffer, take(length * 2), length);
  const bytes = (length: number) => new Uint8Array(buffer, take(length), length);
  return {
    size,
    dictionary: { slots: words32(slotsFor(size.terms)), offsets: words32(size.terms + 1), units: words16(size.units) },
    starts: words32(size.terms + 1),
    longTerms: words32(size.longTerms),
    rangePeaks: bytes(size.longTerms * rangesOf(size.clauses)),
    rangeStarts: words16(size.longTerms * rangesOf(size.clauses)),
    clauses: words16(size.postings),
    impacts: bytes(size.postings),
    owners: words16(size.owners),
    words: new Uint32Array(buffer, 0, at / 4),
  };
}

function byteLength(size: SegmentSize): number {
  const four = HEADER_WORDS + slotsFor(size.terms) + 2 * (size.terms + 1) + size.longTerms;
  const cells = size.longTerms * rangesOf(size.clauses);
  const ranges = padded(cells) + padded(2 * cells);
  return (
    4 * four +
    padded(2 * size.units) +
    ranges +
    padded(2 * size.postings) +
    padded(size.postings) +
    padded(2 * size.owners)
  );
}

/** An empty segment of a size, its bytes shareable between threads. */
export const newSegment = (size: SegmentSize): Segment => layOut(size, new SharedArrayBuffer(byteLength(size)));

const checksumIn = ({ words }: Segment): number => checksumOf(words.subarray(1));

/** Writes the header of a filled segment. */
export function sealSegment(segment: Segment): Segment {
  const { words, size } = segment;
  words.set([0, MAGIC, INDEX_VERSION, ...HEADER.map((name) => size[name])]);
  words[0] = checksumIn(segment);
  return segment;
}

/** The bytes of a segment, to be stored. */
export const segmentBytes = ({ words }: Segment): Uint8Array =>
  new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/**
 * Opens stored bytes without copying them; `check` reads them through against their checksum, once an opening.
 * Null where they are not a segment of this version or not as they were written: such an index is built anew.
 */
export function openSegment(buffer: ArrayBufferLike, check = true): Segment | null {
  const header = new Uint32Array(buffer, 0, Math.min(HEADER_WORDS, Math.floor(buffer.byteLength / 4)));
  const [checksum, magic, version, ...counts] = header;
  const size = Object.fromEntries(HEADER.map((name, at) => [name, counts[at] ?? 0])) as SegmentSize;
  if (magic !== MAGIC || version !== INDEX_VERSION || byteLength(size) !== buffer.byteLength) return null;
  const segment = layOut(size, buffer);
  return check && checksum !== checksumIn(segment) ? null : segment;
}

const ownersText = (owners: readonly Owner[]): string =>
  owners.map(({ text, clauses }) => `${clauses} ${text}\n`).join("");

export const ownersLength = (owners: readonly Owner[]): number => ownersText(owners).length;

export function fillOwners(segment: Segment, owners: readonly Owner[]): void {
  const text = ownersText(owners);
  for (let i = 0; i < text.length; i += 1) segment.owners[i] = text.charCodeAt(i);
}

export function ownersOf({ owners }: Segment): Owner[] {
  let text = "";
  for (const unit of owners) text += String.fromCharCode(unit);
  return [...text.matchAll(/(\d+) (.*)\n/g)].map(([, clauses, name]) => ({ text: name!, clauses: Number(clauses) }));
}
