import { isDeepStrictEqual } from "node:util";
import type { Clause, ClauseAddress, Conclusion, TextSummary } from "../contract";
import { effectiveClauses } from "../engine/overlay";
import type { Bench } from "./bench";
import { comparisonOf } from "./compare-texts";
import { amendmentsOf, isNewerEdition } from "./editions";
import { isInForce } from "./effective-texts";

/** Whether a later edition says something else at a clause, or no longer has it. */
async function changedIn(bench: Bench, { text, clause }: ClauseAddress, newer: string): Promise<boolean> {
  const { rows } = await comparisonOf(bench, text, newer);
  const row = rows.find(({ left }) => left.includes(clause));
  return row === undefined || row.changed || row.right.length === 0;
}

/** What a clause says, or (`''`) all clauses of a text. */
const saidAt = (clauses: readonly Clause[], clause: string): Pick<Clause, "number" | "title" | "text" | "cells">[] =>
  clauses
    .filter(({ id }) => clause === "" || id === clause)
    .map(({ number, title, text, cells }) => ({ number, title, text, cells }));

/** Texts as they stood at an instant: with the amendments that were held and in force then. */
function history({ store, now }: Bench, texts: readonly TextSummary[]) {
  const printed = new Map<string, Promise<Clause[]>>();
  const printedOf = (id: string): Promise<Clause[]> => {
    const known = printed.get(id) ?? store.read.printedClauses(id);
    printed.set(id, known);
    return known;
  };
  const amendmentsAt = (own: TextSummary, at: string): TextSummary[] =>
    amendmentsOf(own, texts).filter((one) => one.importedAt <= at && isInForce(one, at.slice(0, 10)));
  const effectiveOf = async (own: TextSummary, amendments: readonly TextSummary[]) =>
    effectiveClauses(
      await printedOf(own.id),
      await Promise.all(amendments.map(async ({ id }) => ({ text: id, clauses: await printedOf(id) }))),
    );
  /** Whether a clause says something else now, or an amendment since speaks of it that could not be applied. */
  return async (own: TextSummary, clause: string, since: string): Promise<boolean> => {
    const [then, today] = [amendmentsAt(own, since), amendmentsAt(own, now())];
    if (then.length === today.length) return false;
    const [before, after] = await Promise.all([effectiveOf(own, then), effectiveOf(own, today)]);
    const known = new Set(then.map(({ id }) => id));
    const speaksOf = after.unapplied.filter(({ by }) => !known.has(by.id)).flatMap(({ clauses }) => clauses);
    return (
      speaksOf.includes(clause) || !isDeepStrictEqual(saidAt(before.clauses, clause), saidAt(after.clauses, clause))
    );
  };
}

/**
 * Which conclusions are suspect 待复核: a newer edition or an amendment that came after them changes a clause that they
 * rest on. Nothing of the ledger changes by that; a later conclusion settles it.
 */
export async function suspects(bench: Bench, conclusions: readonly Conclusion[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (conclusions.length === 0) return found;
  const texts = await bench.store.read.texts();
  const isAmendedSince = history(bench, texts);
  const isOutdated = async (address: ClauseAddress, since: string): Promise<boolean> => {
    const own = texts.find(({ id }) => id === address.text);
    if (own === undefined) return false;
    for (const other of texts) {
      if (other.importedAt > since && isNewerEdition(own, other) && (await changedIn(bench, address, other.id)))
        return true;
    }
    return isAmendedSince(own, address.clause, since);
  };
  for (const { id, left, right, at } of conclusions) {
    if ((await isOutdated(left, at)) || (await isOutdated(right, at))) found.add(id);
  }
  return found;
}
