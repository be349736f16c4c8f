/** Chinese runs its words together: `应` is a verb in `应能`, and none in `响应` or `应急`. */
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

function everywhere(sentence: string, verb: string): number[] {
  const found: number[] = [];
  for (let at = sentence.indexOf(verb); at >= 0; at = sentence.indexOf(verb, at + 1)) found.push(at);
  return found;
}

/** Where a verb stands in a sentence: where it is a word of its own, else where it begins one, else where it is found first. */
export function placeOfVerb(sentence: string, verb: string): number {
  const found = everywhere(sentence, verb);
  if (found.length < 2) return found[0] ?? -1;
  const begins = new Set([...SEGMENTER.segment(sentence)].map(({ index }) => index));
  const isWord = (at: number) => begins.has(at) && begins.has(at + verb.length);
  return found.find(isWord) ?? found.find((at) => begins.has(at)) ?? found[0] ?? -1;
}
