import type { StructureEditRow } from "../../contract";
import type { StandingCorrection } from "../../jobs";
import type { Bench } from "../bench/bench";

/** The corrections among these rows that stood at an instant: those that no standing row takes back. */
export function standing(rows: readonly StructureEditRow[], at: string): StandingCorrection[] {
  const taken = new Set<string>();
  for (const { id, takesBack, at: given } of rows.toReversed())
    if (takesBack !== null && given <= at && !taken.has(id)) taken.add(takesBack);
  return rows.flatMap(({ id, edit, by, reason, at: given }) =>
    edit !== null && given <= at && !taken.has(id) ? [{ id, edit, by, reason, at: given }] : [],
  );
}

/** The corrections of texts, as they stood at an instant. */
export async function correctionsAt({ store }: Bench): Promise<(text: string, at: string) => StandingCorrection[]> {
  const rows = Map.groupBy(await store.read.structureEdits(), ({ text }) => text);
  return (text, at) => standing(rows.get(text) ?? [], at);
}
