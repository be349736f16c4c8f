/** How many times at once are let through before the pace is kept. */
const AT_ONCE = 3;
const PACE_MS = 1_000;

/**
 * Calls `act` for everything that is gathered by `tell`: at once where that is rare, as what a person does, and once a
 * second where it goes on and on, as an import does: a list of thousands must not be fetched again for each text.
 */
export function paced<T>(act: (gathered: T[]) => void, now: () => number = () => performance.now()): (one: T) => void {
  let gathered: T[] = [];
  let recent: number[] = [];
  let due: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    due = undefined;
    recent.push(now());
    const all = gathered;
    gathered = [];
    act(all);
  };
  return (one) => {
    gathered.push(one);
    if (due !== undefined) return;
    recent = recent.filter((at) => now() - at < AT_ONCE * PACE_MS);
    due = setTimeout(run, recent.length < AT_ONCE ? 0 : PACE_MS);
  };
}
