import type { Rule } from "./rules";

/** A run of signs on a page: its box in points from the page's top left, and the size of its type. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its signs stand on. */
  readonly base: number;
  readonly size: number;
  /** How sure its signs are, below 1; absent where they were read, not recognised. */
  readonly confidence?: number;
}

/** Stands for a sign whose letter the file does not tell: only its shape is known. */
export const UNKNOWN_SIGN = "\ufffd";

/** Whether there is more in a text than white space and signs that nobody knows. */
export const hasWords = (text: string): boolean => /[^\s\ufffd]/.test(text);

export interface PageText {
  /** Of the page, in points. */
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** The straight lines that are drawn on it. */
  readonly rules: readonly Rule[];
}

/** The sine of the angle from which on a line is no running text: a watermark, or the side of a turned table. */
const MOST_SLANT = 0.05;
/** In points: what is smaller is not there to be read. */
const LEAST_SIZE = 0.5;

/**
 * Whether signs are running text, by where one goes on from another and where their tops are (vectors on the page, in
 * points, y down): upright, from left to right, large enough to be read.
 */
export function isRunning(along: readonly [number, number], size: number): boolean {
  const length = Math.hypot(...along);
  return size >= LEAST_SIZE && length > 0 && along[0] > 0 && Math.abs(along[1] / length) <= MOST_SLANT;
}
