const C1 = 0xcc9e2d51;
const C2 = 0x1b873593;

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/**
 * MurmurHash3 x86 32 over whole words (Appleby 2011): tells damage apart from sound bytes at a gigabyte a second. It
 * guards against accidents, not against people.
 */
export function checksumOf(words: Uint32Array): number {
  let hash = 0;
  for (let i = 0; i < words.length; i += 1) {
    hash ^= Math.imul(rotate(Math.imul(words[i]!, C1), 15), C2);
    hash = (Math.imul(rotate(hash, 13), 5) + 0xe6546b64) | 0;
  }
  hash ^= words.length * 4;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
