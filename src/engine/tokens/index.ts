export { indexTerms } from "./terms";
export { type Token, type TokenKind, words } from "./words";
