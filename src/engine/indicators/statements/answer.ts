import type { Reading } from "../reading/facts";
import { contained, containedEitherWay } from "../vocabulary/content";
import { contentInSentence, goesOn } from "./said";
import type { Statement } from "./statements";

/** From here on two statements are about the same. */
export const ABOUT = 0.5;
/** Where each of two statements has that much of the other, they say the same. */
export const SAYS = 0.75;

/** How near a right statement comes, each way. */
export interface Answer {
  readonly other: Statement;
  readonly there: number;
  readonly back: number;
}

/** Sums of shares that differ by less are equal. */
const ROUNDING = 1e-9;

/** The right statement that comes nearest, of several the first. */
export const nearestTo = (ours: Statement, rights: readonly Statement[]): Answer | undefined => {
  let nearest: Answer | undefined;
  for (const other of rights) {
    const one = { other, ...containedEitherWay(ours.content, other.content) };
    if (!nearest || one.there + one.back > nearest.there + nearest.back + ROUNDING) nearest = one;
  }
  return nearest;
};

/** `玻璃应不破碎` against `……玻璃……而不破碎`: of what it is said stands further ahead. */
const isSaidOf = (content: ReadonlySet<string>, of: Statement, reading: Reading): boolean => {
  const segment = reading.segments[of.segment];
  return segment !== undefined && contained(content, contentInSentence(reading, segment)) >= SAYS;
};

/** Each has what the other says, with what stands ahead of it; one of them says it all itself. */
export const isTheSame = (left: Reading, ours: Statement, right: Reading, { other, there, back }: Answer): boolean =>
  Math.max(there, back) >= SAYS &&
  (there >= SAYS || isSaidOf(ours.content, other, right)) &&
  (back >= SAYS || isSaidOf(other.content, ours, left));

/** What the clauses behind a statement go on to name: `应设置防护罩，并应有警告标志`. */
export const itemsBehind = (one: Statement, all: readonly Statement[], { segments }: Reading): readonly string[] => {
  const own = segments[one.segment];
  const behind = all.filter(({ segment, negative, modality, list }) => {
    const other = segments[segment];
    return (
      own !== undefined &&
      other !== undefined &&
      other.start > own.start &&
      other.sentence === own.sentence &&
      goesOn(other) &&
      negative === one.negative &&
      modality === one.modality &&
      list?.either === false
    );
  });
  return behind.flatMap(({ list }) => list?.items ?? []);
};
