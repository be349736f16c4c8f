/**
 * Terms to numbers in typed arrays alone: an open-addressed hash table over the terms' code units. It opens without
 * being rebuilt and can be shared between threads, which a Map cannot.
 */
export type Dictionary = {
  readonly size: number;
  /** Power-of-two table of term number + 1; 0 is free. */
  readonly slots: Uint32Array;
  /** Where each term's code units begin in `units`; one more than there are terms. */
  readonly offsets: Uint32Array;
  readonly units: Uint16Array;
};

/** Free slots per used one keep probes short. */
const SLOTS_PER_TERM = 1.6;

/** FNV-1a over code units. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i += 1) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Terms in the order of their numbers. */
export function buildDictionary(terms: Iterable<string>, size: number): Dictionary {
  let capacity = 16;
  while (capacity < size * SLOTS_PER_TERM) capacity *= 2;
  const slots = new Uint32Array(capacity);
  const offsets = new Uint32Array(size + 1);
  const listed = [...terms];
  const units = new Uint16Array(listed.reduce((sum, term) => sum + term.length, 0));
  let at = 0;
  listed.forEach((term, number) => {
    for (let i = 0; i < term.length; i += 1) units[at + i] = term.charCodeAt(i);
    at += term.length;
    offsets[number + 1] = at;
    let slot = hashOf(term) & (capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = number + 1;
  });
  return { size, slots, offsets, units };
}

function isTerm({ offsets, units }: Dictionary, number: number, term: string): boolean {
  const start = offsets[number] ?? 0;
  if ((offsets[number + 1] ?? 0) - start !== term.length) return false;
  for (let i = 0; i < term.length; i += 1) if (units[start + i] !== term.charCodeAt(i)) return false;
  return true;
}

/** The number of a term, or -1. */
export function termNumber(dictionary: Dictionary, term: string): number {
  const mask = dictionary.slots.length - 1;
  let slot = hashOf(term) & mask;
  for (let entry = dictionary.slots[slot] ?? 0; entry !== 0; entry = dictionary.slots[slot] ?? 0) {
    if (isTerm(dictionary, entry - 1, term)) return entry - 1;
    slot = (slot + 1) & mask;
  }
  return -1;
}
