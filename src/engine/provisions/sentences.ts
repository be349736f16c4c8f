/**
 * Cuts a clause's text into sentences. Own rules, since ICU's segmentation differs between hosts: a line feed ends a
 * paragraph and so a sentence; 。！？ end one outside brackets and quotes; a Latin full stop ends one only where what
 * stands around it shows that it is no abbreviation, enumerator or decimal point.
 */
export type Span = { readonly start: number; readonly end: number };

const OPENERS = "（(《“「『[";
const CLOSERS = "）)》”」』]";
/** A bracket still open after this many characters was never closed. */
const LONGEST_ASIDE = 300;
const HARD_STOPS = "。！？";
const ABBREVIATIONS = new Set(
  "e.g i.e etc fig figs no nos vs approx eq eqs sec ref refs max min temp rev vol para cf al inc co dr mr ms st dept ed pp p art ch app".split(
    " ",
  ),
);

const isSpace = (unit: string): boolean => /\s/.test(unit);

/** Where the bracket opened at `open` closes, or -1 where it does not close in this paragraph. */
function closing(text: string, open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST_ASIDE);
  const opener = text.charAt(open);
  const closer = CLOSERS.charAt(OPENERS.indexOf(opener));
  let depth = 0;
  for (let i = open; i < limit; i += 1) {
    if (text[i] === opener) depth += 1;
    else if (text[i] === closer) depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}

/** The word that ends at `stop`, as far back as the last blank or bracket. */
function wordBefore(text: string, from: number, stop: number): string {
  let start = stop;
  while (start > from && !/[\s(（,，;；]/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, stop);
}

/** Whether the full stop at `at` ends a sentence that began at `from`. */
function latinStop(text: string, from: number, at: number, end: number): boolean {
  const next = text.charAt(at + 1);
  if (at + 1 < end && !isSpace(next) && !/["'”’)]/.test(next)) return false;
  const word = wordBefore(text, from, at);
  if (text.slice(from, at).trim() === word && /^(?:[A-Za-z]|[ivx]+|\d[\d.]*|[A-Z](?:\.\d+)+)$/.test(word)) return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  // the letter of a person's name or of `U.S.`; behind a number it is a unit
  const isOfNumber = /\d\s?$/.test(text.slice(Math.max(from, at - word.length - 2), at - word.length));
  if (
    !isOfNumber &&
    /^[A-Z](?:\.[A-Z])*$/.test(word) &&
    /^\s+[A-Z]?[a-z]/.test(text.slice(at + 1, end)) &&
    word !== "I"
  )
    return false;
  const following = /^["'”’)]*\s+(\S)/.exec(text.slice(at + 1, Math.min(end, at + 12)));
  return following === null || !/[a-z]/.test(following[1] ?? "");
}

function endsAt(text: string, from: number, at: number, end: number): boolean {
  const unit = text.charAt(at);
  if (HARD_STOPS.includes(unit)) return true;
  if (unit === "!" || unit === "?") return at + 1 === end || isSpace(text.charAt(at + 1));
  return unit === "." && latinStop(text, from, at, end);
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charAt(from))) from += 1;
  while (to > from && isSpace(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** Signs at which a sentence may end or an aside begin. */
const MARK = /[（(《“「『[。！？!?.]/g;

/** Gives the next such sign from a place on, past the end where none is left; to be asked from the front to the back. */
function markFinder(text: string): (from: number) => number {
  let next = -1;
  return (from) => {
    // many short lines have their next sign far behind: it is looked for once
    if (next < from) {
      MARK.lastIndex = from;
      next = MARK.test(text) ? MARK.lastIndex - 1 : text.length;
    }
    return next;
  };
}

function pushParagraph(
  text: string,
  start: number,
  end: number,
  nextMark: (from: number) => number,
  spans: Span[],
): void {
  const push = (from: number, to: number): void => {
    const span = trimmed(text, from, to);
    if (span !== null) spans.push(span);
  };
  let from = start;
  for (let i = nextMark(start); i < end; i = nextMark(i + 1)) {
    if (OPENERS.includes(text.charAt(i))) {
      const close = closing(text, i, end);
      if (close > 0) i = close;
      /* A quotation that closes on its own full stop ends the sentence with it. */
      if (close <= 0 || !/[。！？][”」』]/.test(text.slice(close - 1, close + 1))) continue;
      push(from, i + 1);
      from = i + 1;
    } else if (endsAt(text, from, i, end)) {
      while (i + 1 < end && /["'”’」』)）]/.test(text.charAt(i + 1))) i += 1;
      push(from, i + 1);
      from = i + 1;
    }
  }
  push(from, end);
}

/** Spans of the sentences of a clause's text, in order, trimmed of white space. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const nextMark = markFinder(text);
  let start = 0;
  for (const line of text.split("\n")) {
    pushParagraph(text, start, start + line.length, nextMark, spans);
    start += line.length + 1;
  }
  return spans;
}
