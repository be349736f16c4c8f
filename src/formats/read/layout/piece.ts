import type { Rule } from "./rules";

/** By how many quarters of a circle, clockwise, words are turned on their page. */
export type Turn = 0 | 1 | 2 | 3;

/** Left, top, right and bottom, in points from the top left. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * A run of signs on a page: its box in points from the top left of the page, turned so that its signs are upright, and
 * the size of its type.
 */
export interface Piece {
  readonly text: string;
  /** How it stands on its page; absent where it is upright there. */
  readonly turn?: Turn;
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
  /** Words that stand aslant over it, as watermarks do: they are none of its text. */
  readonly aslant?: readonly string[];
}

/** The tangent of the angle from which on a line runs in no direction of a page: a watermark. Scans lie aslant by less. */
const MOST_SLANT = 0.2;
/** In points: what is smaller is not there to be read. */
const LEAST_SIZE = 0.5;

/** Whether signs are large enough to be read, by their size in points. */
export const isReadable = (size: number): boolean => size >= LEAST_SIZE;

/** How signs stand on a page, by where one goes on from another (a vector on the page, y down); null where they stand aslant. */
export function turnAlong([x, y]: readonly [number, number]): Turn | null {
  const [most, least] = [Math.max(Math.abs(x), Math.abs(y)), Math.min(Math.abs(x), Math.abs(y))];
  if (!(most > 0) || least > MOST_SLANT * most) return null;
  if (Math.abs(x) === most) return x > 0 ? 0 : 2;
  return y > 0 ? 1 : 3;
}
