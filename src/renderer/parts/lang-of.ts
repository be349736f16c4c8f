/**
 * The language that words of a text are in, for its face and its reading aloud: Chinese as soon as one character is; of
 * numbers alone, nothing is said.
 */
export function langOf(words: string): "zh-CN" | "en" | undefined {
  if (/\p{Script=Han}/u.test(words)) return "zh-CN";
  return /[A-Za-z]{3}/.test(words) ? "en" : undefined;
}
