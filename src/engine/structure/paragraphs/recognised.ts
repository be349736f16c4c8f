import type { Paragraph } from "./paragraphs";

/**
 * For each clause (by the number of the unit that it begins with, in reading order) how sure the least sure paragraph
 * from there to the next clause is; undefined where none was recognised from an image.
 */
export function leastConfidences(starts: readonly number[], paragraphs: readonly Paragraph[]): (number | undefined)[] {
  const recognised = paragraphs.filter(({ confidence }) => confidence < 1);
  if (recognised.length === 0) return starts.map(() => undefined);
  const order = [...starts.keys()].sort((a, b) => starts[a]! - starts[b]!);
  const least = new Array<number | undefined>(starts.length).fill(undefined);
  let next = 0;
  let begun = 0;
  for (const { unit, confidence } of recognised) {
    while (next < order.length && starts[order[next]!]! <= unit.index) {
      if (next === 0 || starts[order[next]!] !== starts[order[next - 1]!]) begun = next;
      next++;
    }
    // several clauses may begin with one paragraph: all of them rest on it
    for (let at = begun; at < next; at++) {
      const clause = order[at]!;
      least[clause] = Math.min(least[clause] ?? 1, confidence);
    }
  }
  return least;
}
