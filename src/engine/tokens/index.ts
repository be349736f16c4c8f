export { indexTerms } from "./terms";
export { chineseWords, type Token, words } from "./words";
