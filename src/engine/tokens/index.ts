export { indexTerms } from "./terms";
export { type Token, words } from "./words";
