import { PairFilter } from "../patterns/pair-filter";
import { pairAt } from "./pair-at";

const NONE: readonly never[] = [];

/**
 * Words looked up where they begin in a text, the longest first and of equal length the one listed first: what an alternation
 * of them finds, which tries every word at every place. Most signs begin none, which one look tells.
 */
export class WordIndex<Entry> {
  private readonly filter = new PairFilter();
  /** By their first two signs; words of one sign stand under that. */
  private readonly entries = new Map<number, Entry[]>();

  constructor(
    entries: Iterable<Entry>,
    private readonly wordOf: (entry: Entry) => string,
    /** Whether a word may stand where it does; any may unless told. */
    private readonly fits: (entry: Entry, text: string, at: number) => boolean = () => true,
  ) {
    for (const entry of entries) {
      const word = wordOf(entry);
      const key = word.length === 1 ? word.charCodeAt(0) : pairAt(word, 0);
      const alike = this.entries.get(key);
      if (alike) alike.push(entry);
      else this.entries.set(key, [entry]);
      if (word.length === 1) this.filter.addSign(word.charCodeAt(0));
      else this.filter.addPair(word.charCodeAt(0), word.charCodeAt(1));
    }
    for (const alike of this.entries.values()) alike.sort((a, b) => wordOf(b).length - wordOf(a).length);
  }

  /** The word that stands at a place of the text. */
  at(text: string, at: number): Entry | null {
    if (!this.filter.mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1))) return null;
    return this.among(pairAt(text, at), text, at) ?? this.among(text.charCodeAt(at), text, at);
  }

  private among(key: number, text: string, at: number): Entry | null {
    for (const entry of this.entries.get(key) ?? NONE) {
      const word = this.wordOf(entry);
      if (text.startsWith(word, at) && this.fits(entry, text, at)) return entry;
    }
    return null;
  }

  /** Tells of each word of a text from left to right, none within another. */
  each(text: string, tell: (entry: Entry, start: number, end: number) => void): void {
    for (let at = 0; at < text.length; ) {
      const entry = this.at(text, at);
      const end = entry === null ? at + 1 : at + this.wordOf(entry).length;
      if (entry !== null) tell(entry, at, end);
      at = end;
    }
  }

  /** The text with each such word written as `by` says. */
  replace(text: string, by: (entry: Entry) => string): string {
    let written = "";
    let kept = 0;
    this.each(text, (entry, start, end) => {
      written += text.slice(kept, start) + by(entry);
      kept = end;
    });
    return kept === 0 ? text : written + text.slice(kept);
  }
}
