export type { TermPair } from "./bridge";
export { findMatches, type MatchOptions } from "./matches";
export { buildIndex } from "./postings";
export { search } from "./search";
