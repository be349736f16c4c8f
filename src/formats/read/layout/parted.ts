import { columnsOf } from "./margins";

/** Words on a line. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** In sizes of the type: how far a piece reaches into two cells where it holds the words of both, and how far off its gap is. */
const REACH = 0.3;
const NEAR = 1.5;

/** The blank of a piece that lies nearest to a place, as the widths of its signs tell; null where none is near. */
function blankAt({ text, left, right, size }: Run, place: number): number | null {
  const whole = columnsOf(text);
  let columns = 0;
  let nearest = { at: -1, far: NEAR * size };
  for (let at = 0; at < text.length; at++) {
    const far = Math.abs(left + ((right - left) * columns) / whole - place);
    if (/\s/.test(text[at]!) && far <= nearest.far) nearest = { at, far };
    columns += columnsOf(text[at]!);
  }
  return nearest.at < 0 ? null : nearest.at;
}

/**
 * The parts of a piece that the lines of a table go through: words that stand close are told as one piece, with a blank between them,
 * also where a line parts them.
 * @param edges where the lines stand, from left to right
 * @param white what is left free on either side of a line, in sizes of the type
 */
export function partedAt<T extends Run>(piece: T, edges: readonly number[], white = 0): T[] {
  const { text, left, right, size } = piece;
  const edge = edges.find((at) => left + REACH * size < at && at < right - REACH * size);
  const blank = edge === undefined ? null : blankAt(piece, edge);
  if (edge === undefined || blank === null) return [piece];
  const behind = { ...piece, text: text.slice(blank).trimStart(), left: edge + white * size };
  return [{ ...piece, text: text.slice(0, blank), right: edge - white * size }, ...partedAt(behind, edges, white)];
}
