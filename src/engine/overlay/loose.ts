/** Signs that print the same thing differently: dashes, tildes, quotation marks. */
const VARIANTS: Readonly<Record<string, string>> = {
  "—": "-",
  "–": "-",
  "―": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "～": "~",
  "〜": "~",
  "∼": "~",
  "“": '"',
  "”": '"',
};

interface Loose {
  readonly signs: string;
  /** For each sign its offset in the text as written, and one behind the last. */
  readonly places: readonly number[];
}

/** A text without blanks and in one width, with the way back to the text as written. */
function loosen(text: string): Loose {
  let signs = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const sign of (VARIANTS[text[at]!] ?? text[at]!).normalize("NFKC")) {
      if (/\s/.test(sign)) continue;
      const folded = VARIANTS[sign] ?? sign;
      signs += folded;
      for (let unit = 0; unit < folded.length; unit++) places.push(at);
    }
  }
  return { signs, places: [...places, text.length] };
}

export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Whether what was found is only part of a number or a word: `5` in `15`, `500` in `1 500`, `V` in `kV`. */
function isPart(text: string, { start, end }: Found): boolean {
  const [before, found, after] = [text.slice(0, start), text.slice(start, end), text.slice(end, end + 2)];
  if (/^\d/.test(found) && /\d\.?$/.test(before)) return true;
  if (/^\d{3}(?!\d)/.test(found) && /\d[ \u00a0\u2009]$/.test(before)) return true;
  if (/\d$/.test(found) && /^(?:\d|\.\d)/.test(after)) return true;
  return (/^[A-Za-z]/.test(found) && /[A-Za-z]$/.test(before)) || (/[A-Za-z]$/.test(found) && /^[A-Za-z]/.test(after));
}

/** Where words stand in a text, whatever its blanks, dashes and widths; offsets into the text as written. */
export function findWords(text: string, words: string): Found[] {
  const wanted = loosen(words).signs;
  if (wanted === "") return [];
  const { signs, places } = loosen(text);
  const found: Found[] = [];
  for (let at = signs.indexOf(wanted); at >= 0; at = signs.indexOf(wanted, at + 1)) {
    const one = { start: places[at]!, end: places[at + wanted.length - 1]! + 1 };
    if (one.start >= (found.at(-1)?.end ?? 0) && !isPart(text, one)) found.push(one);
  }
  return found;
}

/** Numbers as they are compared: `附录 A`, `第5.3条` and `5．3` without blanks and in one width. */
export const bareNumber = (number: string): string => loosen(number).signs;
