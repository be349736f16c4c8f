import { diffArrays } from "diff";

/** What stands on either side between two things that both sides have in common, in order. */
export interface Gap<T> {
  readonly left: readonly T[];
  readonly right: readonly T[];
}

/** Differences beyond which the order of two long series is not searched further: all is one gap. */
const MOST_EDITS = 500;

/** The gaps between two series, and the pairs that they have in common. */
export function gapsBetween<T>(
  left: readonly T[],
  right: readonly T[],
  same: (a: T, b: T) => boolean,
): { gaps: Gap<T>[]; common: [T, T][] } {
  const changes = diffArrays([...left], [...right], { comparator: same, maxEditLength: MOST_EDITS });
  if (!changes) return { gaps: [{ left, right }], common: [] };
  const gaps: { left: T[]; right: T[] }[] = [];
  const common: [T, T][] = [];
  let atLeft = 0;
  let atRight = 0;
  let open: { left: T[]; right: T[] } | null = null;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      for (let k = 0; k < count; k++) common.push([left[atLeft++]!, right[atRight++]!]);
      open = null;
      continue;
    }
    if (!open) {
      open = { left: [], right: [] };
      gaps.push(open);
    }
    for (let k = 0; k < count; k++) {
      if (removed) open.left.push(left[atLeft++]!);
      else open.right.push(right[atRight++]!);
    }
  }
  return { gaps, common };
}
