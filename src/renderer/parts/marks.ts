/** A stretch of a text that is shown in some way; offsets are UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
  className: string;
  /** What a hover card says of it. */
  note?: string;
  /** Where a click leads. */
  href?: string;
}

export interface Segment {
  start: number;
  end: number;
  marks: Mark[];
}

/** Cuts a text at every edge of its marks, so that each piece bears one set of marks, in the order given. */
export function segments(length: number, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(length, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  const edges = new Set([0, length]);
  for (const { start, end } of inside) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return { start, end, marks: inside.filter((mark) => mark.start <= start && end <= mark.end) };
  });
}

/** The marks of a piece found at `at`, seen from the piece's start. */
export const marksWithin = (marks: readonly Mark[], at: number, length: number): Mark[] =>
  marks
    .filter(({ start, end }) => start < at + length && end > at)
    .map((mark) => ({ ...mark, start: mark.start - at, end: mark.end - at }));

export interface Run {
  kind: "same" | "removed" | "added";
  text: string;
}

/** One side of a word difference: its text and where it says what the other side does not. */
export function sideOf(runs: readonly Run[], side: "removed" | "added"): { text: string; changed: [number, number][] } {
  let text = "";
  const changed: [number, number][] = [];
  for (const run of runs) {
    if (run.kind !== "same" && run.kind !== side) continue;
    if (run.kind === side) changed.push([text.length, text.length + run.text.length]);
    text += run.text;
  }
  return { text, changed };
}

/** The part of `ranges` that lies in a piece found at `at`, seen from the piece's start. */
export function rangesWithin(ranges: readonly [number, number][], at: number, length: number): [number, number][] {
  return ranges
    .map(([start, end]): [number, number] => [Math.max(0, start - at), Math.min(length, end - at)])
    .filter(([start, end]) => start < end);
}
