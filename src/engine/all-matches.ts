const NONE: readonly RegExpExecArray[] = [];

/**
 * All places where a global pattern matches, in order. What `matchAll` gives, without the copy of the pattern that it makes
 * for every text: most patterns are not found, and the copy takes as long as the search.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let one = pattern.exec(text);
  if (!one) return NONE;
  const found: RegExpExecArray[] = [];
  for (; one; one = pattern.exec(text)) {
    found.push(one);
    if (one[0] === "") pattern.lastIndex++;
  }
  return found;
}
