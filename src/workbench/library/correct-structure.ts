import { type RefusalReason, type StructureEdit, type TextView, textName } from "../../contract";
import { type CorrectionStep, effectiveClauses, tryCorrection } from "../../engine/overlay";
import type { Bench } from "../bench/bench";
import { refreshEffectiveTexts } from "./effective-texts";
import { correctionsAt } from "./standing-corrections";

interface By {
  readonly text: string;
  readonly by: string;
  readonly reason: string;
}

export type StructureOrder = By & { readonly edit: StructureEdit };
export type TakeBackOrder = By & { readonly correction: string };

/** The text afterwards; `refused` says why nothing was corrected. */
export interface Corrected {
  readonly text: TextView;
  readonly refused: RefusalReason | null;
}

const subjectOf = async ({ store }: Bench, text: string): Promise<string> =>
  textName(await store.read.textSummary(text));

/**
 * Corrects how a text was taken apart, on top of its import; can be undone, and holds again when the same source is
 * imported anew. A correction that cannot be made changes nothing and is answered with the reason.
 */
export async function correctStructure(bench: Bench, { text, edit, by, reason }: StructureOrder): Promise<Corrected> {
  const { store, now, newId } = bench;
  const [imported, corrections] = await Promise.all([store.read.importedClauses(text), correctionsAt(bench)]);
  const at = now();
  const steps: readonly CorrectionStep[] = corrections(text, at);
  const made = tryCorrection(effectiveClauses(imported, steps, []).printed, edit);
  if ("refused" in made) return { text: await store.read.text(text), refused: made.refused };
  await store.write.addStructureEdit(
    { id: newId(), text, edit: made, takesBack: null, by, reason, at },
    { at, what: "structure.corrected", subject: await subjectOf(bench, text) },
  );
  await refreshEffectiveTexts(bench);
  return { text: await store.read.text(text), refused: null };
}

/** Takes one correction back, whichever; later ones that rested on it are reported where they no longer apply. */
export async function takeBackCorrection(
  bench: Bench,
  { text, correction, by, reason }: TakeBackOrder,
): Promise<TextView> {
  const { store, now, newId } = bench;
  const at = now();
  await store.write.addStructureEdit(
    { id: newId(), text, edit: null, takesBack: correction, by, reason, at },
    { at, what: "structure.taken-back", subject: await subjectOf(bench, text) },
  );
  await refreshEffectiveTexts(bench);
  return store.read.text(text);
}
