import type { Coverage, Relationship, RelationshipBasis } from "../../contract";

/** Whether satisfying the right satisfies the left, and the other way about. */
interface Coverings {
  readonly left: Coverage;
  readonly right: Coverage;
}

/** What the indicators leave possible: where satisfying the right does not satisfy the left, the left is not within it. */
const isPossible = (relationship: Relationship, { left, right }: Coverings) =>
  !(left === "no" && (relationship === "equal" || relationship === "subset")) &&
  !(right === "no" && (relationship === "equal" || relationship === "superset"));

/**
 * The relationship of what the left demands to what the right demands (NIST IR 8477, set-theory relationship mapping) and
 * what it rests on. Where satisfying the right satisfies the left, all that the left demands is within what the right
 * demands, so that the left is a subset. Where the indicators show nothing, the wording proposes; clauses that correspond
 * have something in common, so what is in doubt intersects.
 */
export function relate(
  covers: Coverings,
  propose: () => Relationship,
): { relationship: Relationship; basis: RelationshipBasis } {
  const { left, right } = covers;
  const shown = (relationship: Relationship) => ({ relationship, basis: "indicators" }) as const;
  if (left === "yes" && right === "yes") return shown("equal");
  if (left === "yes") return shown("subset");
  if (right === "yes") return shown("superset");
  if (left === "no" && right === "no") return shown("intersects");
  const proposed = propose();
  return { relationship: isPossible(proposed, covers) ? proposed : "intersects", basis: "wording" };
}
