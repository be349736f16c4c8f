export type { TermPair } from "./bridge";
export { findMatches, type MatchOptions } from "./matches";
export { buildIndex, type MatchIndex } from "./postings";
export { type Hit, search } from "./search";
