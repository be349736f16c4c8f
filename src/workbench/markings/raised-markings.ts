import type { LedgerRecord, MarkingConfirmation } from "../../contract";
import { confirmedMarkings, contentOf, restrictsMore, strictest } from "../../pack";
import type { Bench } from "../bench/bench";

/**
 * Texts held here that the rooms of a ledger have confirmed to be marked higher, or with another caveat, than they are
 * here: what is confirmed elsewhere may raise a marking and never lowers it.
 */
export async function raisedMarkings(
  { store, crypto, newId }: Bench,
  records: readonly LedgerRecord[],
  at: string,
): Promise<MarkingConfirmation[]> {
  const confirmed = confirmedMarkings(crypto, records);
  const last = new Map<string, MarkingConfirmation>();
  for (const record of records) {
    const content = contentOf(record, "marking-confirmation");
    if (content?.subject.kind === "text") last.set(content.subject.id, content);
  }
  return (await store.read.texts()).flatMap(({ id, marking }): MarkingConfirmation[] => {
    const said = last.get(id);
    const stated = said && confirmed.of({ subject: said.subject, sources: [], digest: null });
    if (!said || !stated || !restrictsMore(stated, marking)) return [];
    return [{ ...said, id: newId(), marking: { ...strictest([stated, marking]), state: "confirmed" }, at }];
  });
}
