import { type AmendmentOutcome, clauseNames, type TextSummary, textName } from "../../contract";
import type { Bench } from "../bench/bench";
import { amendmentsOf, isAmendmentText, isEdition } from "../library/editions";

/** What became of the amendments of an edition, each by the id of its text. */
async function outcomesAt({ store }: Bench, edition: TextSummary): Promise<ReadonlyMap<string, AmendmentOutcome>> {
  const { overlay, tree } = await store.read.text(edition.id);
  const names = clauseNames(tree);
  const refusedOf = (amendment: string): AmendmentOutcome["refused"] =>
    overlay.unapplied
      .filter(({ by }) => by.id === amendment)
      .map(({ words, reason, clauses }) => ({ words, reason, clauses: clauses.map((id) => names.get(id) ?? id) }));
  return new Map(
    overlay.amendments.map(({ text, name, inForce, effective, instructions }) => [
      text,
      { text, amendment: name, edition: textName(edition), inForce, effective, instructions, refused: refusedOf(text) },
    ]),
  );
}

/** An amendment of which the library holds no edition. */
const withoutEdition = (text: TextSummary): AmendmentOutcome => ({
  text: text.id,
  amendment: textName(text),
  edition: null,
  inForce: true,
  effective: text.metadata.effective.value,
  instructions: 0,
  refused: [],
});

/**
 * Says in the report of an import what became of the amendments that it brought, and of those that were waiting for an
 * edition that it brought: what could not be applied is nowhere passed over in silence. To be called once the effective
 * texts are up to date.
 */
export async function tellOfAmendments(bench: Bench, job: string): Promise<void> {
  const { store } = bench;
  const brought = new Set((await store.read.importOutcomes(job)).flatMap(({ text }) => text ?? []));
  const texts = await store.read.textsWithChanges();
  const told = new Map<string, AmendmentOutcome[]>();
  const tell = (text: string, one: AmendmentOutcome) => told.set(text, [...(told.get(text) ?? []), one]);
  const amendments = new Set<string>();
  for (const edition of texts.filter(isEdition)) {
    const own = amendmentsOf(edition, texts).map(({ id }) => id);
    for (const id of own) amendments.add(id);
    if (!brought.has(edition.id) && !own.some((id) => brought.has(id))) continue;
    if (own.length === 0) continue;
    for (const [id, outcome] of await outcomesAt(bench, edition)) tell(brought.has(id) ? id : edition.id, outcome);
  }
  for (const text of texts) {
    if (brought.has(text.id) && isAmendmentText(text) && !amendments.has(text.id)) tell(text.id, withoutEdition(text));
  }
  await store.write.tellOfAmendments(
    job,
    [...told].map(([text, its]) => ({ text, amendments: its })),
  );
}
