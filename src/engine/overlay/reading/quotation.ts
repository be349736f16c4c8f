const STRAIGHT = /"[^"]*"?/y;
const [OPENERS, CLOSERS] = ["“「『", "”」』"];

/** Behind a quotation that begins at an offset, whatever is quoted within it; the same offset where none begins. */
export function behindQuotation(text: string, from: number): number {
  STRAIGHT.lastIndex = from;
  const straight = STRAIGHT.exec(text);
  if (straight) return from + straight[0].length;
  if (!OPENERS.includes(text[from] ?? " ")) return from;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (OPENERS.includes(text[at]!)) depth++;
    else if (CLOSERS.includes(text[at]!) && --depth === 0) return at + 1;
  }
  return text.length;
}

/** Where a sentence ends: at its stop, semicolon or line, none within quotation marks; stops of numbers are none. */
export function endOfSentence(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const behind = behindQuotation(text, at);
    if (behind > at) at = behind - 1;
    else if (/[。；;\n]/.test(text[at]!) || (text[at] === "." && /^\.(?:\s|$)/.test(text.slice(at, at + 2)))) return at;
  }
  return text.length;
}

/** Parts of a sentence at its commas, none within quotation marks. */
export function partsOf(sentence: string): string[] {
  const parts = [""];
  for (let at = 0; at < sentence.length; at++) {
    const behind = behindQuotation(sentence, at);
    const piece = behind > at ? sentence.slice(at, behind) : sentence[at]!;
    if (piece === "，") parts.push("");
    else parts[parts.length - 1] += piece;
    at += piece.length - 1;
  }
  return parts.map((part) => part.trim());
}

/** How long the quotation is that a body is, with its stop; null where a body is not quoted as a whole. */
export function quotationIn(text: string): number | null {
  const from = text.length - text.trimStart().length;
  const end = behindQuotation(text, from);
  if (end === from) return null;
  const stop = /^[。.；;]?/.exec(text.slice(end))![0].length;
  // `“甲”级品应…` begins with a quotation and goes on
  return stop > 0 || /^\s*(?:\n|$)/.test(text.slice(end)) ? end + stop : null;
}

/** Words without the quotation marks around them and the stop behind. */
export function unquoted(text: string): string {
  const words = text.trim();
  const end = behindQuotation(words, 0);
  return end > 0 && /^[。.；;]?$/.test(words.slice(end)) ? words.slice(1, end - 1).trim() : words;
}
