import { clausesIn } from "../../engine/match";
import type { JobControl } from "../../jobs";
import type { Bench } from "../bench/bench";
import { type HeldIndex, mergeHeld, type Pace, replaceList, runsToMerge, upToDate } from "./library-index";

/** Nobody waits: the other cores and the memory stay free for what somebody does, and it gives way in a moment. */
const UNHURRIED: Pace = { lanes: 1, partClauses: 4_096 };

/**
 * Merges small neighbours run by run; each merged segment takes the place of its parts at once, and a search that has
 * read the list before goes on with what it has read. False where another list came meanwhile.
 */
async function mergeSmall(bench: Bench, index: HeldIndex, control: JobControl): Promise<boolean> {
  const runs = runsToMerge(index);
  // what is merged is held no longer than until its merged segment is stored
  index.held.splice(0);
  const clausesOf = (run: (typeof runs)[number]) => run.reduce((sum, { owners }) => sum + clausesIn(owners), 0);
  const total = runs.filter(({ length }) => length > 1).reduce((sum, run) => sum + clausesOf(run), 0);
  let { list } = index;
  let done = 0;
  for (const [at, run] of runs.entries()) {
    if (run.length === 1) continue;
    control.report("index", done, total);
    runs[at] = [await mergeHeld(bench, run, null, control)];
    list = await replaceList(bench, list, runs.flat(), control);
    if (list === null) return false;
    done += clausesOf(run);
  }
  return list !== null;
}

/**
 * The index job: brings the index up to date with the texts and merges what is small, part by part. It gives way to any
 * other job and goes on afterwards; wherever it stops, the list in the library is whole.
 */
export async function indexJob(bench: Bench, control: JobControl): Promise<null> {
  // it mostly follows an import, whose readers hold more than it needs
  bench.isolate.rest();
  while (!(await mergeSmall(bench, await upToDate(bench, control, UNHURRIED), control)));
  return null;
}
