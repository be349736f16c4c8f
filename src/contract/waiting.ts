import type { Conclusion, Participant } from "./review";
import type { QueueItemView } from "./views";

/** Whose signature a conclusion waits for. */
type Signer = Pick<Participant, "id" | "side">;

/** What a list to be signed in one go needs of a point. */
type Point = Pick<QueueItemView, "state" | "missing" | "rivals" | "signOffs" | "conclusion">;
type WaitingPoint<P extends Point> = P & { conclusion: Conclusion };

/** Whether a conclusion lacks the side of a signer, who has not said yes or no to it yet. */
export const waitsFor = <P extends Point>(point: P, { id, side }: Signer): point is WaitingPoint<P> =>
  point.conclusion !== null &&
  point.missing.includes(side) &&
  point.signOffs.every(({ participant }) => participant !== id);

/**
 * One that is suspect, or that another room's contradicts, is looked at on its own: only the others may be signed in one go.
 */
const isSignedTogether = ({ state, rivals }: Point): boolean => state === "concluded" && rivals.length === 0;

/** What of a queue waits for a signer: what they may sign in one go, and what each point asks them for alone. */
export function waitingFor<P extends Point>(
  queue: readonly P[],
  signer: Signer,
): { readonly together: readonly WaitingPoint<P>[]; readonly alone: readonly WaitingPoint<P>[] } {
  const waiting = queue.filter((point): point is WaitingPoint<P> => waitsFor(point, signer));
  return { together: waiting.filter(isSignedTogether), alone: waiting.filter((point) => !isSignedTogether(point)) };
}
