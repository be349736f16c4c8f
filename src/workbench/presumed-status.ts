import type { Designator, RegisterEntry, Status, TextSummary } from "../contract";
import { parseDesignator, sameEdition } from "../engine/designator";
import type { Bench } from "./bench";

const designatorOf = ({ metadata }: TextSummary): Designator | null => metadata.designator.value;

/** A revision letter orders editions that bear no year. */
const ageOf = (text: TextSummary): string => {
  const { year, revision } = designatorOf(text) ?? { year: null, revision: null };
  return `${year ?? "0000"}${revision ?? ""}`;
};

const isEdition = (text: TextSummary): boolean => designatorOf(text)?.change === null;

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
  const newer = texts.some(
    (other) => other.standard === text.standard && isEdition(other) && ageOf(other) > ageOf(text),
  );
  if (newer) return "superseded";
  const effective = text.metadata.effective.value;
  return effective !== null && effective > today ? "upcoming" : "current";
}

/**
 * The status of each text as far as it is known: what a person or the text itself says, else a register, else what
 * the editions held tell. Good enough to advise on, never written down.
 */
export async function statuses({ store, now }: Bench): Promise<(text: TextSummary) => Status | null> {
  const texts = await store.read.texts();
  const standards = [...new Set(texts.map(({ standard }) => standard))];
  const entries = Map.groupBy(await store.read.registerFamily(standards), ({ standard }) => standard);
  const today = now().slice(0, 10);
  return (text) =>
    text.metadata.status.value ?? registered(text, entries.get(text.standard) ?? []) ?? presumed(text, texts, today);
}
