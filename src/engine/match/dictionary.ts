/**
 * Terms to numbers in typed arrays alone: an open-addressed hash table over the terms' code units. It opens without
 * being rebuilt and can be shared between threads, which a Map cannot.
 */
export type Dictionary = {
  /** Table of term number + 1; 0 is free. */
  readonly slots: Uint32Array;
  /** Where each term's code units begin in `units`; one more than there are terms. */
  readonly offsets: Uint32Array;
  readonly units: Uint16Array;
};

/** Three quarters full: probes stay short. */
export const slotsFor = (terms: number): number => Math.ceil((terms * 4) / 3) + 1;

/** FNV-1a over code units. */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i += 1) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const slotOf = (hash: number, capacity: number): number => Math.floor((hash / 2 ** 32) * capacity);

/** Writes terms, in the order of their numbers, into a dictionary whose arrays have the room for them. */
export function fillDictionary({ slots, offsets, units }: Dictionary, terms: Iterable<string>): void {
  let [number, at] = [0, 0];
  for (const term of terms) {
    for (let i = 0; i < term.length; i += 1) units[at + i] = term.charCodeAt(i);
    at += term.length;
    let slot = slotOf(hashOf(term), slots.length);
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
    number += 1;
    slots[slot] = number;
    offsets[number] = at;
  }
}

function isTerm({ offsets, units }: Dictionary, number: number, term: string): boolean {
  const start = offsets[number]!;
  if (offsets[number + 1]! - start !== term.length) return false;
  for (let i = 0; i < term.length; i += 1) if (units[start + i] !== term.charCodeAt(i)) return false;
  return true;
}

/** The number of a term, or -1; several dictionaries are asked with one hash. */
export function termNumber(dictionary: Dictionary, term: string, hash = hashOf(term)): number {
  const { slots } = dictionary;
  let slot = slotOf(hash, slots.length);
  for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
    if (isTerm(dictionary, entry - 1, term)) return entry - 1;
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
  return -1;
}

/** The term of a number. */
export const termAt = ({ offsets, units }: Dictionary, number: number): string =>
  String.fromCharCode(...units.subarray(offsets[number]!, offsets[number + 1]!));
