/** What one standard answers to of another: numbers of clauses, each once. */
export interface Answering {
  readonly standard: string;
  readonly clauses: readonly number[];
}

/** One standard of the best set, with how many clauses it answers to that no standard before it does. */
export interface CoverStep {
  readonly standard: string;
  readonly adds: number;
}

export interface Cover {
  readonly steps: readonly CoverStep[];
  /** Clauses that the set answers to: as many as all standards together do. */
  readonly covered: number;
  /** No smaller set does; otherwise the set was found greedily and a smaller one may exist. */
  readonly exact: boolean;
}

/** Up to so many standards every set is tried: 2^12 sets, some milliseconds. */
const TRIED = 12;

type Open = { readonly standard: string; readonly clauses: ReadonlySet<number> };

const isWithin = (inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean =>
  inner.size <= outer.size && [...inner].every((clause) => outer.has(clause));

/** Without standards that answer to nothing that another does not; of equals the first stays. */
function undominated(answering: readonly Answering[]): Open[] {
  const open = answering.map(({ standard, clauses }) => ({ standard, clauses: new Set(clauses) }));
  const beats = (one: Open, at: number, other: Open, order: number): boolean =>
    isWithin(one.clauses, other.clauses) && (one.clauses.size < other.clauses.size || order < at);
  return open.filter(
    (one, at) => one.clauses.size > 0 && !open.some((other, order) => order !== at && beats(one, at, other, order)),
  );
}

/** The standards in the order of what each adds, the largest first; those that add nothing are left out. */
function inOrder(sets: readonly Open[]): CoverStep[] {
  const left = [...sets];
  const met = new Set<number>();
  const steps: CoverStep[] = [];
  while (left.length > 0) {
    let [best, most] = [0, 0];
    left.forEach(({ clauses }, at) => {
      let adds = 0;
      for (const clause of clauses) if (!met.has(clause)) adds += 1;
      if (adds > most) [best, most] = [at, adds];
    });
    if (most === 0) break;
    const [taken] = left.splice(best, 1);
    for (const clause of taken!.clauses) met.add(clause);
    steps.push({ standard: taken!.standard, adds: most });
  }
  return steps;
}

/** The smallest set that answers to as much as all, first in the order given; null where none is below `fewer`. */
function smallest(sets: readonly Open[], everything: number, fewer: number): Open[] | null {
  let best: Open[] | null = null;
  const taken: Open[] = [];
  const walk = (from: number, met: ReadonlySet<number>): void => {
    if (met.size === everything) {
      best = [...taken];
      return;
    }
    for (let at = from; at < sets.length && taken.length + 1 < (best?.length ?? fewer); at += 1) {
      const next = sets[at]!;
      taken.push(next);
      walk(at + 1, new Set([...met, ...next.clauses]));
      taken.pop();
    }
  };
  walk(0, new Set());
  return best;
}

/**
 * The best set of standards that together answer to as many clauses of one standard as all of them do. Up to twelve
 * standards the smallest such set, proved by trying all; beyond, by taking again and again the one that adds most,
 * which is at most ln n + 1 times as large (Chvátal 1979), and is said to be found that way.
 */
export function bestCover(answering: readonly Answering[]): Cover {
  const sets = undominated(answering);
  const greedy = inOrder(sets);
  const covered = greedy.reduce((sum, { adds }) => sum + adds, 0);
  if (greedy.length <= 1) return { steps: greedy, covered, exact: true };
  if (sets.length > TRIED) return { steps: greedy, covered, exact: false };
  const fewest = smallest(sets, covered, greedy.length);
  return { steps: fewest === null ? greedy : inOrder(fewest), covered, exact: true };
}
