import { type TextView, textName } from "../../contract";
import type { Bench } from "../bench/bench";

/**
 * Records that a person has held the recognised words of clauses against the page and found them right: judgements may
 * rest on them from then on. Can be undone.
 */
export function confirmRecognised(
  bench: Bench,
  { text, clauses, by }: { text: string; clauses: string[]; by: string },
): Promise<TextView> {
  const { store, now, inTurn } = bench;
  return inTurn(async () => {
    const subject = textName(await store.read.textSummary(text));
    await store.write.confirmRecognised({ text, clauses, by }, { at: now(), what: "recognition.confirmed", subject });
    return store.read.text(text);
  });
}
