import { type Owner, SEGMENT_CLAUSES } from "./segment";

/** What is to be done for one stretch of an index, in document order. */
export type Step =
  /** A segment that is held stays as it is. */
  | { readonly kind: "keep"; readonly segment: number; readonly clauses: number }
  /** A segment that is held, with these texts alone. */
  | { readonly kind: "prune"; readonly segment: number; readonly texts: readonly string[]; readonly clauses: number }
  /** These texts are indexed anew. */
  | { readonly kind: "build"; readonly texts: readonly string[]; readonly clauses: number };

/** Clauses that are indexed in one go: a second's work, and a segment in which pruning pays. */
const PART_CLAUSES = 16_384;
/** A segment is merged with the one before as long as that is not more than so many times larger. */
const GROWTH = 4;

type Standing = Exclude<Step, { kind: "build" }> & { readonly first: number };

/** How many clauses texts have together. */
export const clausesIn = (owners: readonly Owner[]): number => owners.reduce((sum, { clauses }) => sum + clauses, 0);

/** What is left of a segment once the texts that are gone, or not held whole, are taken out. */
function standingOf(segment: number, owners: readonly Owner[], places: ReadonlyMap<string, number>): Standing | null {
  const left = owners.filter(({ text }) => places.has(text));
  if (left.length === 0) return null;
  const first = places.get(left[0]!.text)!;
  const clauses = clausesIn(left);
  if (left.length === owners.length) return { kind: "keep", segment, clauses, first };
  return { kind: "prune", segment, texts: left.map(({ text }) => text), clauses, first };
}

function buildsOf(texts: readonly Owner[], held: ReadonlySet<string>, most: number): (Step & { first: number })[] {
  const builds: { kind: "build"; texts: string[]; clauses: number; first: number }[] = [];
  let open = false;
  texts.forEach(({ text, clauses }, first) => {
    const last = builds.at(-1);
    if (held.has(text)) open = false;
    else if (open && last && last.clauses + clauses <= most) {
      last.texts.push(text);
      last.clauses += clauses;
    } else {
      builds.push({ kind: "build", texts: [text], clauses, first });
      open = true;
    }
  });
  return builds;
}

/**
 * What brings an index to the texts of a library, given in document order with their clauses: texts that are gone are
 * taken out, those that are missing (new, or of a segment that was damaged or of an older kind) are indexed where they
 * stand, and so are those that say something else now (`changed`), so many clauses in one go. Segments come back in
 * document order.
 */
export function planIndex(
  texts: readonly Owner[],
  segments: readonly (readonly Owner[])[],
  changed: ReadonlySet<string> = new Set(),
  partClauses = PART_CLAUSES,
): Step[] {
  const asked = texts.filter(({ clauses }) => clauses > 0);
  const found = new Map<string, number>();
  for (const { text, clauses } of segments.flat()) found.set(text, (found.get(text) ?? 0) + clauses);
  const places = new Map(
    asked.flatMap(({ text, clauses }, at) => (found.get(text) === clauses && !changed.has(text) ? [[text, at]] : [])),
  );
  const standing = segments.flatMap((owners, segment) => standingOf(segment, owners, places) ?? []);
  return [...standing, ...buildsOf(asked, new Set(places.keys()), partClauses)]
    .sort((a, b) => a.first - b.first)
    .map(({ first: _, ...step }) => step);
}

/**
 * Which neighbours to merge, as runs of positions: from the end, a segment joins the one before while both fit one and
 * the earlier is not much larger, so that there are few segments and each clause is copied a few times at most.
 */
export function planMerges(sizes: readonly number[]): number[][] {
  const runs: { at: number[]; clauses: number }[] = [];
  sizes.forEach((clauses, at) => {
    runs.push({ at: [at], clauses });
    for (let last = runs.at(-1)!, before = runs.at(-2); before; last = runs.at(-1)!, before = runs.at(-2)) {
      const both = last.clauses + before.clauses;
      if (both > SEGMENT_CLAUSES || before.clauses > GROWTH * last.clauses) break;
      runs.splice(-2, 2, { at: [...before.at, ...last.at], clauses: both });
    }
  });
  return runs.map(({ at }) => at);
}
