import { Fault, pairName, type QueueItemView, type SignOff, waitingFor } from "../../contract";
import { contentOf } from "../../pack";
import type { Bench } from "../bench/bench";
import { reviewQueue } from "./review-queue";
import { signByKey } from "./sign-conclusion";

export interface SigningAll {
  readonly project: string;
  readonly participant: string;
  readonly passphrase: string;
  /** Each with what of it the signer was shown. */
  readonly conclusions: readonly { readonly conclusion: string; readonly shown: string }[];
}

/** Also names what no longer stands: another conclusion may have taken its place on the same point. */
async function nameOf(bench: Bench, queue: readonly QueueItemView[], conclusion: string): Promise<string> {
  const { record } = await bench.store.read.conclusionRecord(conclusion);
  const { item } = contentOf(record, "conclusion")!;
  const point = queue.find(({ id }) => id === item);
  return point ? pairName(point.leftClause, point.rightClause) : conclusion;
}

/**
 * Assents to what waits for a signer, as it was shown to them: one passphrase, a signature of its own on each.
 * @throws E_CHANGED names the first that says something else by now, or waits no longer: nothing is signed
 */
export function signAll(bench: Bench, { project, conclusions, ...by }: SigningAll): Promise<SignOff[]> {
  return bench.inTurn(async () => {
    const signer = await bench.store.read.participant(by.participant);
    const queue = await reviewQueue(bench, project);
    const { together } = waitingFor(queue, signer);
    const shownNow = new Map(together.map((point) => [point.conclusion.id, point.shown]));
    const shownThen = new Map(conclusions.map(({ conclusion, shown }) => [conclusion, shown]));
    for (const [conclusion, shown] of shownThen) {
      if (shownNow.get(conclusion) !== shown)
        throw new Fault("E_CHANGED", { name: await nameOf(bench, queue, conclusion) });
    }
    return signByKey(bench, { ...by, meaning: "assent", conclusions: [...shownThen.keys()] });
  });
}
