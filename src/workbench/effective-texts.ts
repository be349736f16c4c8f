import { createHash } from "node:crypto";
import type { AppliedAmendment, TextSummary } from "../contract";
import type { Bench } from "./bench";
import { amendmentsOf, designatorOf } from "./editions";
import { engineEdition } from "./engine-edition";

const OUT_OF_FORCE: readonly (string | null)[] = ["upcoming", "superseded", "withdrawn"];

/** An amendment applies from its date on, unless its status says otherwise; without a date it applies. */
export const isInForce = ({ metadata }: TextSummary, day: string): boolean =>
  !OUT_OF_FORCE.includes(metadata.status.value) && (metadata.effective.value ?? "") <= day;

type Amendment = Omit<AppliedAmendment, "instructions">;

const amendmentOf = (text: TextSummary, day: string): Amendment => ({
  text: text.id,
  name: designatorOf(text)?.written ?? text.fileName,
  effective: text.metadata.effective.value,
  inForce: isInForce(text, day),
});

/** What an effective text is made of: while this is the same it need not be made again. */
const madeOf = (amendments: readonly Amendment[]): string =>
  createHash("sha256")
    .update(JSON.stringify([engineEdition(), amendments]))
    .digest("hex");

async function makeEffective({ store, pool }: Bench, text: TextSummary, amendments: readonly Amendment[]) {
  const task = {
    language: text.language,
    printed: await store.readPacked.printedClauses(text.id),
    amendments: await Promise.all(
      amendments.map(async (amendment) => ({
        amendment,
        clauses: await store.readPacked.printedClauses(amendment.text),
      })),
    ),
  };
  return pool.run("effectiveText", task, { urgent: true });
}

/**
 * Brings the effective texts 有效文本 of the library up to date: each edition with its amendments in force applied.
 * To be called whenever texts, what is known of them, or the day may have changed; what stands is not made again.
 */
export function refreshEffectiveTexts(bench: Bench): Promise<void> {
  const { store, now, judgements, inTurn } = bench;
  return inTurn(async () => {
    const [texts, kept] = await Promise.all([store.read.textsWithChanges(), store.read.effectiveTexts()]);
    const made = new Map(kept.map((one) => [one.text, one.madeOf]));
    const day = now().slice(0, 10);
    for (const text of texts) {
      const amendments = amendmentsOf(text, texts).map((one) => amendmentOf(one, day));
      const of = madeOf(amendments);
      if ((amendments.length === 0 && !made.has(text.id)) || made.get(text.id) === of) continue;
      await store.write.putEffectiveText(text.id, of, await makeEffective(bench, text, amendments));
      judgements.clear();
    }
  });
}
