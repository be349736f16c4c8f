/** A text with a stretch of it blanked: everything else stays where it was. */
export const blank = (text: string, start: number, end: number): string =>
  end <= start ? text : text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

/** A text with what a pattern finds in it blanked. */
export const blankFound = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => " ".repeat(found.length));
