import type { ClauseAddress, Conclusion, TextSummary } from "../contract";
import type { Bench } from "./bench";
import { comparisonOf } from "./compare-texts";
import { isAmendment, isNewerEdition } from "./editions";

/** Whether a later edition says something else at a clause, or no longer has it. */
async function changedIn(bench: Bench, { text, clause }: ClauseAddress, newer: string): Promise<boolean> {
  const { rows } = await comparisonOf(bench, text, newer);
  const row = rows.find(({ left }) => left.includes(clause));
  return row === undefined || row.changed || row.right.length === 0;
}

/** Whether an amendment speaks of a clause, by its number. */
async function amendedBy({ store }: Bench, { text, clause }: ClauseAddress, amendment: string): Promise<boolean> {
  const [{ tree }, { tree: changes }] = await Promise.all([store.read.text(text), store.read.text(amendment)]);
  const number = tree.find(({ id }) => id === clause)?.number;
  if (!number) return changes.length > 0;
  const escaped = number.replace(/[.()（）]/g, "\\$&");
  const named = new RegExp(`(?<![\\w.])${escaped}(?![\\w]|\\.\\d)`);
  return changes.some(({ title, text: words }) => named.test(`${title}\n${words}`));
}

/** Whether anything imported since changes what an address says. */
async function isOutdated(
  bench: Bench,
  address: ClauseAddress,
  since: string,
  texts: readonly TextSummary[],
): Promise<boolean> {
  const own = texts.find(({ id }) => id === address.text);
  if (own === undefined) return false;
  for (const other of texts) {
    if (other.importedAt <= since) continue;
    if (isNewerEdition(own, other) && (await changedIn(bench, address, other.id))) return true;
    if (isAmendment(own, other) && (await amendedBy(bench, address, other.id))) return true;
  }
  return false;
}

/**
 * Which conclusions are suspect 待复核: a newer edition or an amendment that came after them changes a clause that they
 * rest on. Nothing of the ledger changes by that; a later conclusion settles it.
 */
export async function suspects(bench: Bench, conclusions: readonly Conclusion[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (conclusions.length === 0) return found;
  const texts = await bench.store.read.texts();
  for (const { id, left, right, at } of conclusions) {
    if ((await isOutdated(bench, left, at, texts)) || (await isOutdated(bench, right, at, texts))) found.add(id);
  }
  return found;
}
