import { createHash } from "node:crypto";
import { deserialize } from "node:v8";
import {
  type AppliedAmendment,
  type Clause,
  type EffectiveText,
  isFaultOf,
  type TextSummary,
  textName,
} from "../../contract";
import type { StandingCorrection } from "../../jobs";
import type { Bench } from "../bench/bench";
import { engineEdition } from "../bench/engine-edition";
import { amendmentsOf, isEdition } from "./editions";
import { askForUpkeep } from "./library-index";
import { correctionsAt } from "./standing-corrections";
import { retakeTypedTexts } from "./typed-texts";

const OUT_OF_FORCE: readonly (string | null)[] = ["upcoming", "superseded", "withdrawn"];

/** An amendment applies from its date on, unless its status says otherwise; without a date it applies. */
export const isInForce = ({ metadata }: TextSummary, day: string): boolean =>
  !OUT_OF_FORCE.includes(metadata.status.value) && (metadata.effective.value ?? "") <= day;

type Amendment = Omit<AppliedAmendment, "instructions"> & { readonly isUntyped: boolean };

const amendmentOf = (text: TextSummary, day: string): Amendment => ({
  text: text.id,
  name: textName(text),
  effective: text.metadata.effective.value,
  inForce: isInForce(text, day),
  isUntyped: text.untyped > 0,
});

interface Layers {
  readonly corrections: readonly StandingCorrection[];
  readonly amendments: readonly Amendment[];
}

async function taskOf({ store }: Bench, text: TextSummary, { corrections, amendments }: Layers) {
  return {
    language: text.language,
    imported: await store.readPacked.importedClauses(text.id),
    corrections,
    amendments: await Promise.all(
      amendments.map(async ({ isUntyped, ...amendment }) => ({
        amendment,
        isUntyped,
        clauses: await store.readPacked.currentClauses(amendment.text),
      })),
    ),
  };
}

/** The clauses of a text as printed: with the corrections of its structure, without its amendments. */
export async function printedText(bench: Bench, id: string): Promise<readonly Clause[]> {
  const { store, pool, now } = bench;
  const [text, corrections] = await Promise.all([store.read.textSummary(id), correctionsAt(bench)]);
  const layers = { corrections: corrections(id, now()), amendments: [] };
  if (layers.corrections.length === 0) return store.read.importedClauses(id);
  const made = await pool.run("effectiveText", await taskOf(bench, text, layers), { urgent: true });
  return (deserialize(made.packed) as EffectiveText).clauses;
}

/** Makes an effective text; it stays as it is where its text went away meanwhile, or what was printed of it is damaged. */
async function remake(
  bench: Bench,
  text: TextSummary,
  layers: Layers,
  of: string,
): Promise<"made" | "gone" | "damaged"> {
  try {
    const made = await bench.pool.run("effectiveText", await taskOf(bench, text, layers), { urgent: true });
    await bench.store.write.putEffectiveText(text.id, of, made);
    return "made";
  } catch (error) {
    if (isFaultOf(error, "E_NOT_FOUND")) return "gone";
    if (isFaultOf(error, "E_LIBRARY_DAMAGED")) return "damaged";
    throw error;
  }
}

/**
 * Brings the effective texts 有效文本 of the library up to date: each text with its corrections and its amendments in
 * force applied. To be called whenever texts, what is known of them, or the day may have changed; what stands is not
 * made again. Amendments come first: their own corrections count where they are applied.
 */
export function refreshEffectiveTexts(bench: Bench): Promise<void> {
  const { store, now, inTurn } = bench;
  return inTurn(async () => {
    const corrections = await correctionsAt(bench);
    const damaged = await retakeTypedTexts(bench, corrections);
    const [texts, kept] = await Promise.all([store.read.textsWithChanges(), store.read.effectiveTexts()]);
    const made = new Map(kept.map((one) => [one.text, one.madeOf]));
    const at = now();
    for (const text of texts.toSorted((a, b) => Number(isEdition(a)) - Number(isEdition(b)))) {
      const amendments = amendmentsOf(text, texts).map((one) => amendmentOf(one, at.slice(0, 10)));
      const layers = { corrections: corrections(text.id, at), amendments };
      const isLaidOver = amendments.length > 0 || layers.corrections.length > 0;
      const of = madeOf(
        layers,
        amendments.map((one) => made.get(one.text) ?? ""),
      );
      if ((!isLaidOver && !made.has(text.id)) || made.get(text.id) === of) continue;
      const outcome = await remake(bench, text, layers, of);
      if (outcome === "damaged") damaged.push(text.id);
      if (outcome !== "made") continue;
      made.set(text.id, of);
      await askForUpkeep(bench);
    }
    const names = await Promise.all(damaged.map(async (id) => textName(await store.read.textSummary(id))));
    bench.damaged.splice(0, Number.POSITIVE_INFINITY, ...new Set(names));
  });
}

/** What an effective text is made of: while this is the same it need not be made again. */
const madeOf = ({ corrections, amendments }: Layers, amendmentsMadeOf: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([engineEdition(), corrections.map(({ id }) => id), amendments, amendmentsMadeOf]))
    .digest("hex");
