import type { RegisterEntry, Status, TextSummary } from "../../contract";
import { parseDesignator, sameEdition } from "../../engine/designator";
import type { Bench } from "../bench/bench";
import { designatorOf, isNewerEdition } from "./editions";

/** What the newest register says of the edition that a text is. */
function registered(text: TextSummary, entries: readonly RegisterEntry[]): Status | null {
  const own = designatorOf(text);
  const entry = entries.find(({ designator }) => {
    const listed = parseDesignator(designator);
    return own !== null && listed !== null && sameEdition(own, listed);
  });
  return entry?.status ?? null;
}

/** What follows from what the library holds: a newer edition supersedes; else an edition stands from its date on. */
function presumed(text: TextSummary, texts: readonly TextSummary[], today: string): Status | null {
  if (designatorOf(text) === null) return null;
  if (texts.some((other) => isNewerEdition(text, other))) return "superseded";
  const effective = text.metadata.effective.value;
  return effective !== null && effective > today ? "upcoming" : "current";
}

/**
 * The status of each of these texts as far as it is known: what a person or the text itself says, else a register, else what
 * the editions held tell. Good enough to advise on, never written down.
 */
export async function statuses(
  { store, now }: Bench,
  of: readonly string[],
): Promise<(text: TextSummary) => Status | null> {
  const texts = await store.read.textsOfStandards(of);
  const standards = [...new Set(texts.map(({ standard }) => standard))];
  const entries = Map.groupBy(await store.read.registerFamily(standards), ({ standard }) => standard);
  const today = now().slice(0, 10);
  return (text) =>
    text.metadata.status.value ?? registered(text, entries.get(text.standard) ?? []) ?? presumed(text, texts, today);
}
