import { isDeepStrictEqual } from "node:util";
import { type Clause, type ClauseAddress, type Conclusion, Fault, type TextSummary } from "../../contract";
import { effectiveClauses } from "../../engine/overlay";
import type { StandingCorrection } from "../../jobs";
import type { Bench } from "../bench/bench";
import { comparisonOf } from "../comparing/compare-texts";
import { amendmentsOf, isNewerEdition } from "../library/editions";
import { isInForce } from "../library/effective-texts";
import { correctionsAt } from "../library/standing-corrections";
import { importedWith } from "../library/typed-texts";

/** Whether a later edition says something else at a clause, or no longer has it. */
async function changedIn(bench: Bench, { text, clause }: ClauseAddress, newer: string): Promise<boolean> {
  const { rows } = await comparisonOf(bench, text, newer);
  const row = rows.find(({ left }) => left.includes(clause));
  return row === undefined || row.changed || row.right.length === 0;
}

/** What a clause says and where it stands, or (`''`) all clauses of a text. */
const saidAt = (clauses: readonly Clause[], clause: string): object[] =>
  clauses
    .filter(({ id }) => clause === "" || id === clause)
    .map(({ parent, number, title, kind, text, cells }) => ({ parent, number, title, kind, text, cells }));

/** What conclusions may have changed by: their texts with all other editions and amendments of the same standards. */
const textsAround = ({ store }: Bench, conclusions: readonly Conclusion[]): Promise<TextSummary[]> =>
  store.read.textsOfStandards([...new Set(conclusions.flatMap(({ left, right }) => [left.text, right.text]))]);

/** Texts as they stood at an instant: with the corrections given, and the amendments held and in force, by then. */
async function history(bench: Bench, texts: readonly TextSummary[]) {
  const { now } = bench;
  const corrections = await correctionsAt(bench);
  const imported = new Map<string, Promise<readonly Clause[]>>();
  const importedOf = (id: string, its: readonly StandingCorrection[]): Promise<readonly Clause[]> => {
    const key = [id, ...its.flatMap((one) => (one.edit.edit.op === "type" ? [one.id] : []))].join(" ");
    const known = imported.get(key) ?? importedWith(bench, id, its);
    imported.set(key, known);
    return known;
  };
  const amendments = new Map<string, TextSummary[]>();
  const amendmentsTo = (own: TextSummary): TextSummary[] => {
    const known = amendments.get(own.id) ?? amendmentsOf(own, texts);
    amendments.set(own.id, known);
    return known;
  };
  const layersAt = (own: TextSummary, at: string) => ({
    corrections: corrections(own.id, at),
    amendments: amendmentsTo(own)
      .filter((one) => one.importedAt <= at && isInForce(one, at.slice(0, 10)))
      .map(({ id }) => ({ text: id, corrections: corrections(id, at) })),
  });
  type Layers = ReturnType<typeof layersAt>;
  const textOf = async ({ text, corrections: its }: Layers["amendments"][number]) => {
    const { printed } = effectiveClauses(await importedOf(text, its), its, []);
    return { text, clauses: printed };
  };
  const effectiveOf = async (own: TextSummary, layers: Layers) =>
    effectiveClauses(
      await importedOf(own.id, layers.corrections),
      layers.corrections,
      await Promise.all(layers.amendments.map(textOf)),
    );
  /** Whether a clause says something else now, or a change since speaks of it that could not be made. */
  return async (own: TextSummary, clause: string, since: string): Promise<boolean> => {
    const [then, today] = [layersAt(own, since), layersAt(own, now())];
    if (isDeepStrictEqual(then, today)) return false;
    const [before, after] = await Promise.all([effectiveOf(own, then), effectiveOf(own, today)]);
    const known = new Set([...then.amendments.map(({ text }) => text), ...then.corrections.map(({ id }) => id)]);
    const speaksOf = after.unapplied.filter(({ by }) => !known.has(by.id)).flatMap(({ clauses }) => clauses);
    return (
      speaksOf.includes(clause) || !isDeepStrictEqual(saidAt(before.clauses, clause), saidAt(after.clauses, clause))
    );
  };
}

/**
 * Conclusions of which a clause, as it is in force, says something else now than when they were concluded. The library
 * has kept what it said then; by time are found changes that could not be made, and those of conclusions before that.
 */
export async function reworded(
  bench: Bench,
  conclusions: readonly Conclusion[],
  around?: readonly TextSummary[],
): Promise<ReadonlySet<string>> {
  const texts = around ?? (await textsAround(bench, conclusions));
  const byId = new Map(texts.map((text) => [text.id, text]));
  const isChangedSince = await history(bench, texts);
  const found = new Set(await bench.store.read.concludedOnOtherWords(conclusions.map(({ id }) => id)));
  for (const { id, left, right, at } of conclusions) {
    for (const { text, clause } of found.has(id) ? [] : [left, right]) {
      const own = byId.get(text);
      if (own && (await isChangedSince(own, clause, at))) found.add(id);
    }
  }
  return found;
}

/**
 * Which conclusions are suspect 待复核: a newer edition, an amendment or a correction that came after them changes a
 * clause that they rest on. Nothing of the ledger changes by that; a later conclusion settles it.
 */
export async function suspects(bench: Bench, conclusions: readonly Conclusion[]): Promise<ReadonlySet<string>> {
  if (conclusions.length === 0) return new Set();
  const texts = await textsAround(bench, conclusions);
  const found = new Set(await reworded(bench, conclusions, texts));
  const byId = new Map(texts.map((text) => [text.id, text]));
  const byStandard = Map.groupBy(texts, ({ standard }) => standard);
  const isOutdated = async (address: ClauseAddress, since: string): Promise<boolean> => {
    const own = byId.get(address.text);
    const editions = (own && byStandard.get(own.standard)) ?? [];
    const newer = editions.filter((other) => own && other.importedAt > since && isNewerEdition(own, other));
    for (const { id } of newer) if (await changedIn(bench, address, id)) return true;
    return false;
  };
  for (const { id, left, right, at } of conclusions) {
    if (found.has(id)) continue;
    if ((await isOutdated(left, at)) || (await isOutdated(right, at))) found.add(id);
  }
  return found;
}

/**
 * Nobody assents to, or approves, what says something else than what was concluded on.
 * @throws E_SUSPECT names the first
 */
export async function requireUnsuspected(bench: Bench, conclusions: readonly Conclusion[]): Promise<void> {
  const [suspect] = await suspects(bench, conclusions);
  if (suspect !== undefined) throw new Fault("E_SUSPECT", { conclusion: suspect });
}
