import type { Marking } from "../../contract";
import type { Bench } from "../bench/bench";
import { draftMarking } from "./clause-sources";
import { saidMarkings } from "./said-markings";

/** Ids of the texts that an answer tells of: those that it names alone, and those of which it has words. */
export interface Told {
  readonly named?: readonly string[];
  readonly quoted?: readonly string[];
}

/** What an answer is marked with, as a draft made of the same texts; null where it tells of none. */
export async function answerMarking(bench: Bench, { named = [], quoted = [] }: Told): Promise<Marking | null> {
  const isNamed = new Set(named);
  const texts = isNamed.size === 0 ? [] : await bench.store.read.texts();
  const byName = texts.filter(({ id }) => isNamed.has(id)).map(({ marking }) => marking);
  return byName.length + quoted.length === 0 ? null : draftMarking(bench, quoted, [byName]);
}

/** What anything is marked with that tells of the points of a project and what was said on them. */
export async function projectMarking(bench: Bench, project: string): Promise<Marking> {
  const [items, titles, said] = await Promise.all([
    bench.store.read.queue(project),
    bench.store.read.titles(),
    saidMarkings(bench, project),
  ]);
  const held = new Set(titles.map(({ id }) => id));
  const rested = items.flatMap(({ left, right }) => [left.text, right.text]).filter((text) => held.has(text));
  return draftMarking(bench, rested, said.values());
}
