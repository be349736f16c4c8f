import { Fault, type MetadataPatch, type TextSummary, textName } from "../../contract";
import { parseDesignator, standardKey } from "../../engine/designator";
import type { ReadPatch } from "../../store";
import type { Bench } from "../bench/bench";
import { refreshEffectiveTexts } from "./effective-texts";

/** A patch with its designator read; E_INVALID where it is none. */
export function readPatch({ designator, ...fields }: MetadataPatch): ReadPatch {
  if (designator === undefined) return { fields };
  const parsed = parseDesignator(designator);
  if (!parsed) throw new Fault("E_INVALID", { what: "designator", value: designator });
  return { fields: { ...fields, designator: parsed }, standard: standardKey(parsed) };
}

/** Corrects or confirms metadata of a text; can be undone. */
export async function correctMetadata(
  bench: Bench,
  { text, patch }: { text: string; patch: MetadataPatch },
): Promise<TextSummary> {
  const { store, now } = bench;
  const subject = textName(await store.read.textSummary(text));
  await store.write.correctMetadata(text, readPatch(patch), { at: now(), what: "metadata.corrected", subject });
  await refreshEffectiveTexts(bench);
  return store.read.textSummary(text);
}

/** Takes back the newest correction, of whatever kind; null when there is none. */
export async function undo(bench: Bench): Promise<{ undone: string | null }> {
  const { store, now, inTurn } = bench;
  const edit = await inTurn(() => store.write.undoLastEdit(now()));
  await refreshEffectiveTexts(bench);
  return { undone: edit?.what ?? null };
}
