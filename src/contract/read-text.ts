import type { Block } from "./block";
import type { Overlay } from "./overlay";
import type { Clause, StructuredText, StructureNote } from "./text";

/**
 * A value serialised by the structured clone algorithm, so that a thread that only routes passes bytes on instead of
 * taking the value apart.
 */
export interface Packed<T> {
  readonly packed: Uint8Array<ArrayBuffer>;
  /** Never there: carries the type. */
  readonly of?: T;
}

/** Index terms of one clause, joined by blanks. */
export interface ClauseTerms {
  readonly title: string;
  readonly body: string;
}

/** Clauses with what is stored beside them. */
export interface ReadClauses {
  readonly clauses: readonly Clause[];
  /** For each clause, in order. */
  readonly terms: readonly ClauseTerms[];
  /** Keys of the cited standards, for each clause and each of its references; null where the citation is unreadable. */
  readonly cited: readonly (readonly (string | null)[])[];
}

/** The effective text 有效文本 of an edition, ready to be stored. */
export interface EffectiveText extends ReadClauses {
  readonly overlay: Overlay;
}

/** A text before it is taken apart, as its source was read. */
export interface SourceBlocks {
  readonly blocks: readonly Block[];
  /** What the reader of its format found beside them. */
  readonly notes: readonly StructureNote[];
  /** Pages, from 1, that are pictures: a person may type their words. */
  readonly typable: readonly number[];
}

/** A text taken apart anew with what persons typed of its pages, ready to be stored in the place of what was imported. */
export type TypedText = Pick<ReadText, "standard" | "structured">;

/** What a person typed of a page; without words the page is left out, for the reason given. */
export interface Typing {
  /** Of the correction that it is. */
  readonly id: string;
  readonly page: number;
  readonly words: string;
  readonly reason: string;
}

/** What the reading of one file yields, ready to be stored. */
export interface ReadText {
  /** SHA-256 of the source file. */
  readonly sha256: string;
  readonly format: string;
  readonly encoding: string | null;
  /** Key of the standard that the text is an edition of; "" where no designator was found. */
  readonly standard: string;
  readonly structured: StructuredText;
  /** Where pages of it are pictures: what it is taken apart from anew when a person types them; null otherwise. */
  readonly source: SourceBlocks | null;
  /** For each clause, in order. */
  readonly terms: readonly ClauseTerms[];
  /** Keys of the cited standards, for each clause and each of its references; null where the citation is unreadable. */
  readonly cited: readonly (readonly (string | null)[])[];
}

/** The few values of a reading that whoever ordered it looks at. */
export interface ReadSummary {
  readonly sha256: string;
  readonly designator: string | null;
  readonly clauses: number;
  readonly requirements: number;
  /** How many of its pages must be typed by a person. */
  readonly untyped: number;
  /** Codes of what a person is asked about. */
  readonly doubts: readonly string[];
}
