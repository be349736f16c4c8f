/** What a heading begins with, set in an element of its own: its number, or the word for an annex with its letter. */
const NUMBER =
  /^(?:§\s?)?(?:\d{1,2}(?:\.\d{1,3}){0,6}[A-Z]?\.?|[A-Z](?:\.\d{1,3}){1,6}\.?|(?:annex|appendix|chapter|section|part|article)\s+\w{1,5}[.:]?|附\s?录\s?[A-Z]|第[\d一二三四五六七八九十百零]{1,7}[编章节条])$/i;
const LEVELS = /\d\.\d|[a-z\u3400-\u9fff]/i;
/** Sites name it so: `secnum`, `section-number`, `label`. */
const NAMED = /num|label|\bno\b|secno/i;
/** A word, as no unit is one: `1`, `0 V` of two elements is a value that was cut. */
const WORD = /^(?:[\u3400-\u9fff]|[\p{L}-]{3})/u;

/** Sites part the number of a heading from its title by style, with no white space between their elements (`<span>3.1</span><span>Scope</span>`). */
export class NumberBeside {
  #named = false;
  #state: "none" | "closed" | "next" = "none";

  /** An element within a paragraph ends: its classes, and what stands in the line so far. */
  close(classes: string, line: string): void {
    if (!NUMBER.test(line.trim())) return;
    this.#named = NAMED.test(classes);
    this.#state = /\s$/.test(line) ? "none" : "closed";
  }

  /** Another begins. */
  open(): void {
    if (this.#state === "closed") this.#state = "next";
  }

  /** What parts a text from what stands in its line so far. */
  before(text: string, line: string): "" | " " {
    const state = this.#state;
    this.#state = "none";
    if (state === "none" || text === "" || /^[\s.,:;)）、，。：；]/.test(text)) return "";
    const isNext = this.#named || (state === "next" && (LEVELS.test(line) || WORD.test(text)));
    return isNext ? " " : "";
  }
}
