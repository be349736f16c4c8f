import type { ClauseAddress, Marking, PointSight } from "../../contract";
import { strictest } from "../../pack";
import type { Bench } from "../bench/bench";
import { type Texts, textsOnce } from "../library/texts-once";
import { clauseSources } from "./clause-sources";
import { saidMarkings } from "./said-markings";

/** The marking of the words that a clause shows: of its text, its amendments and its marked paragraphs the strictest. */
async function wordsOf(texts: Texts, held: ReadonlySet<string>, { text, clause }: ClauseAddress) {
  if (!held.has(text)) return null;
  const sources = await clauseSources(texts, await texts.text(text), clause);
  return strictest(sources.map(({ marking }) => marking));
}

const strictestOf = (markings: readonly Marking[]): Marking | null =>
  markings.length > 0 ? strictest(markings) : null;

/** How the words that each point of a queue shows are marked, so that a room sees what it may, as a package takes it. */
export async function roomSight(bench: Bench, { project }: { project: string }): Promise<PointSight[]> {
  const { store } = bench;
  const texts = textsOnce(bench.store.read);
  const [items, titles, said] = await Promise.all([
    store.read.queue(project),
    store.read.titles(),
    saidMarkings(bench, project),
  ]);
  const held = new Set(titles.map(({ id }) => id));
  return Promise.all(
    items.map(async ({ id, left, right }) => ({
      item: id,
      left: await wordsOf(texts, held, left),
      right: await wordsOf(texts, held, right),
      said: strictestOf(said.get(id) ?? []),
    })),
  );
}
