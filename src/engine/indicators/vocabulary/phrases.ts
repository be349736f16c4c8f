const WORD = /(?<!\w)[a-z]+/g;
/** What may end a phrase: a plural is the same. */
const ENDS = /s?(?!\w)/y;

/** The text in small letters, sign by sign: each stands where it stood. */
const lowered = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/**
 * English phrases looked up by the word that they begin with, the longest first: what an alternation of them finds, which
 * tries thousands of them at every place. Each is written as `canon` says.
 */
export const phraseReplacer = (canon: ReadonlyMap<string, string>): ((text: string) => string) => {
  const longestFirst = [...canon.keys()].sort((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(longestFirst, (phrase) => /^[a-z]+/.exec(phrase)![0]);

  const at = (lower: string, start: number, word: string): string | undefined =>
    byFirst.get(word)?.find((phrase) => {
      ENDS.lastIndex = start + phrase.length;
      return lower.startsWith(phrase, start) && ENDS.test(lower);
    });

  return (text) => {
    const lower = lowered(text);
    let written = "";
    let kept = 0;
    WORD.lastIndex = 0;
    for (let found = WORD.exec(lower); found !== null; found = WORD.exec(lower)) {
      const [word] = found;
      const phrase =
        at(lower, found.index, word) ?? (word.endsWith("s") ? at(lower, found.index, word.slice(0, -1)) : undefined);
      if (phrase === undefined) continue;
      written += text.slice(kept, found.index) + canon.get(phrase)!;
      kept = found.index + phrase.length;
      WORD.lastIndex = kept;
    }
    return kept === 0 ? text : written + text.slice(kept);
  };
};
