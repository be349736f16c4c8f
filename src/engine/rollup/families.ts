/** A link between a clause of the left and one of the right, which are numbers of their own; higher scores are surer. */
export interface FamilyLink {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

export interface Family {
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  /** The share of the pairs across the sides that are links, 0–1. */
  readonly tightness: number;
  /** The least score that it was joined by. */
  readonly weakest: number;
}

/** A clause belongs where at least this share of the other side's clauses are linked with it. */
const BELONGS = 0.5;
/** A common clause for more than this is a general phrase. */
const MOST_CLAUSES = 64;

interface Group {
  readonly lefts: ReadonlySet<number>;
  readonly rights: ReadonlySet<number>;
  readonly links: number;
  readonly weakest: number;
}

type Neighbours = ReadonlyMap<number, ReadonlySet<number>>;

const linkedWith = (neighbours: Neighbours, clause: number, others: ReadonlySet<number>): number => {
  const own = neighbours.get(clause);
  let linked = 0;
  for (const other of others) if (own?.has(other)) linked += 1;
  return linked;
};

function neighboursBy(links: readonly FamilyLink[], side: "left" | "right"): Map<number, Set<number>> {
  const neighbours = new Map<number, Set<number>>();
  for (const link of links) {
    const own = neighbours.get(link[side]) ?? new Set();
    neighbours.set(link[side], own.add(side === "left" ? link.right : link.left));
  }
  return neighbours;
}

/** Both groups as one, or null where a clause of it would not belong. */
function joined(a: Group, b: Group, rightsOf: Neighbours, leftsOf: Neighbours): Group | null {
  const lefts = new Set([...a.lefts, ...b.lefts]);
  const rights = new Set([...a.rights, ...b.rights]);
  if (lefts.size + rights.size > MOST_CLAUSES) return null;
  let links = 0;
  for (const left of lefts) {
    const linked = linkedWith(rightsOf, left, rights);
    if (linked < BELONGS * rights.size) return null;
    links += linked;
  }
  for (const right of rights) if (linkedWith(leftsOf, right, lefts) < BELONGS * lefts.size) return null;
  return { lefts, rights, links, weakest: Math.min(a.weakest, b.weakest) };
}

/**
 * Families of clauses that say the same over both sides: surest links first, two groups become one where each clause is
 * still linked with at least half of the other side's. So a chain of likenesses (a like b, b like c) makes no family of
 * its ends, and a clause belongs to one family at most. Only families over `atLeast` standards are given, the widest first.
 */
export function findFamilies(
  links: readonly FamilyLink[],
  standardOf: { readonly left: (clause: number) => string; readonly right: (clause: number) => string },
  atLeast = 3,
): Family[] {
  const [rightsOf, leftsOf] = [neighboursBy(links, "left"), neighboursBy(links, "right")];
  const groups = { left: new Map<number, Group>(), right: new Map<number, Group>() };
  const alone = { lefts: new Set<number>(), rights: new Set<number>(), links: 0, weakest: 1 };
  const sorted = [...links].sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  for (const { left, right, score } of sorted) {
    const a = groups.left.get(left) ?? { ...alone, lefts: new Set([left]) };
    const b = groups.right.get(right) ?? { ...alone, rights: new Set([right]) };
    const both = a === b ? null : joined(a, b, rightsOf, leftsOf);
    if (both === null) continue;
    const group = { ...both, weakest: Math.min(both.weakest, score) };
    for (const clause of group.lefts) groups.left.set(clause, group);
    for (const clause of group.rights) groups.right.set(clause, group);
  }
  const ascending = (clauses: ReadonlySet<number>): number[] => [...clauses].sort((a, b) => a - b);
  return [...new Set(groups.left.values())]
    .map((group) => {
      const [lefts, rights] = [ascending(group.lefts), ascending(group.rights)];
      const standards = new Set([...lefts.map(standardOf.left), ...rights.map(standardOf.right)]).size;
      return {
        family: { lefts, rights, tightness: group.links / (lefts.length * rights.length), weakest: group.weakest },
        standards,
      };
    })
    .filter(({ standards, family }) => standards >= atLeast && family.rights.length > 0)
    .sort((a, b) => b.standards - a.standards || b.family.weakest - a.family.weakest || first(a) - first(b))
    .map(({ family }) => family);
}

const first = ({ family }: { family: Family }): number => family.lefts[0] ?? 0;
