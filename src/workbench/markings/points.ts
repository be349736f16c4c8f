import type { ClauseAddress, LedgerContent } from "../../contract";
import type { NewItem } from "../../store";
import type { Bench } from "../bench/bench";
import { buildAppend } from "../ledger/append-to-ledger";
import { ledgerState, standingConclusions } from "../ledger/ledger-state";

type Sides = { readonly left: ClauseAddress; readonly right: ClauseAddress };

/** Confirmed markings of texts that a project begins to use enter its ledger: its packages rest on them. */
async function markingEntries(
  { store, newId }: Bench,
  project: string,
  points: readonly Sides[],
): Promise<LedgerContent[]> {
  const textsOf = (sides: readonly Sides[]) => sides.flatMap(({ left, right }) => [left.text, right.text]);
  const used = new Set(textsOf(await store.read.queue(project)));
  const texts = textsOf(points).filter((text) => !used.has(text));
  const confirmations = await store.read.markingConfirmations([...new Set(texts)]);
  // the same confirmation may enter this ledger from another room, too: each entry is a record of its own
  return confirmations.map(
    (content) => ({ type: "marking-confirmation", content: { ...content, id: newId() } }) as const,
  );
}

/** Puts points on a project's queue, in turn; those already there are passed over. Gives how many are new. */
export async function addPoints(bench: Bench, project: string, points: NewItem[]): Promise<number> {
  const entries = await markingEntries(bench, project, points);
  const append = entries.length > 0 ? await buildAppend(bench, project, entries, bench.now()) : null;
  return bench.store.write.addItems(project, points, append);
}

/**
 * What other rooms concluded becomes points of the queue as soon as both texts are here, in turn: until then it stands in
 * the ledger alone, where nobody sees it.
 */
export async function takeUpPoints(bench: Bench, project: string): Promise<void> {
  const waiting = await bench.store.read.pointsToTakeUp(project);
  if (waiting.length === 0) return;
  const standing = standingConclusions(await ledgerState(bench, project));
  const points = waiting.filter(({ id }) => standing.has(id));
  if (points.length > 0) await addPoints(bench, project, points);
}

/** The same in all projects: texts have come. */
export async function takeUpAllPoints(bench: Bench): Promise<void> {
  for (const { id } of await bench.store.read.projects()) await bench.inTurn(() => takeUpPoints(bench, id));
}
