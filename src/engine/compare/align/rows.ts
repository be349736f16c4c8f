import type { AlignmentKind } from "../../../contract";
import type { Link } from "./link";
import { longestIncreasing } from "./order";

/** One row of the alignment, by position; `score` as in `Link`. */
export interface Group {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly kind: AlignmentKind;
  readonly score: number;
}

function byEnd(links: readonly Link[], end: "left" | "right"): Map<number, Link[]> {
  const groups = new Map<number, Link[]>();
  for (const link of links) {
    const known = groups.get(link[end]);
    if (known) known.push(link);
    else groups.set(link[end], [link]);
  }
  return groups;
}

const meanScore = (links: readonly Link[]) =>
  Math.round(links.reduce((sum, link) => sum + link.score, 0) / links.length);

/**
 * Rows from links, by the precedence split and merged, moved, modified, equal. Every clause of both sides is in a row,
 * and in more than one only where it is split or merged. Rows follow the left text; what was added stands behind the
 * row of the clause before it.
 */
export function toGroups(
  links: readonly Link[],
  size: { left: number; right: number },
  inOrder: boolean,
  same: (left: number, right: number) => boolean,
): Group[] {
  const ofLeft = byEnd(links, "left");
  const ofRight = byEnd(links, "right");
  const alone = links
    .filter((link) => ofLeft.get(link.left)!.length === 1 && ofRight.get(link.right)!.length === 1)
    .toSorted((a, b) => a.left - b.left);
  const chain = longestIncreasing(alone.map((link) => link.right));
  const groups: Group[] = alone.map(({ left, right, score }, k) => {
    const kind = inOrder && !chain.has(k) ? "moved" : same(left, right) ? "equal" : "modified";
    return { left: [left], right: [right], kind, score };
  });
  for (let left = 0; left < size.left; left++) {
    const own = ofLeft.get(left) ?? [];
    if (own.length === 0) groups.push({ left: [left], right: [], kind: "deleted", score: 0 });
    const parts = own.filter((link) => ofRight.get(link.right)!.length === 1);
    if (own.length > 1 && parts.length > 0) {
      const right = parts.map((link) => link.right).sort((a, b) => a - b);
      groups.push({ left: [left], right, kind: "split", score: meanScore(parts) });
    }
  }
  for (let right = 0; right < size.right; right++) {
    const own = ofRight.get(right) ?? [];
    if (own.length === 0) groups.push({ left: [], right: [right], kind: "added", score: 0 });
    if (own.length > 1) {
      const left = own.map((link) => link.left).sort((a, b) => a - b);
      groups.push({ left, right: [right], kind: "merged", score: meanScore(own) });
    }
  }
  return inReadingOrder(groups, size);
}

/** By the left text; an added clause directly behind the row that holds the right clause before it. */
export function inReadingOrder(groups: readonly Group[], size: { left: number; right: number }): Group[] {
  const leftOf = new Float64Array(size.right).fill(-1);
  for (const group of groups) {
    for (const right of group.right) if (group.left.length > 0) leftOf[right] = group.left[0]!;
  }
  for (let right = 1; right < size.right; right++) {
    if (leftOf[right] === -1) leftOf[right] = leftOf[right - 1]!;
  }
  const place = (group: Group) => (group.left.length > 0 ? group.left[0]! : leftOf[group.right[0]!]!);
  return groups.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      Number(a.kind === "added") - Number(b.kind === "added") ||
      (a.right[0] ?? -1) - (b.right[0] ?? -1),
  );
}
