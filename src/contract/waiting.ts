import type { Conclusion, Participant } from "./review";
import type { QueueItemView } from "./views";

/** Whose signature a conclusion waits for. */
type Signer = Pick<Participant, "id" | "side">;

/** What a list to be signed in one go needs of a point. */
type Point = Pick<QueueItemView, "state" | "missing" | "rivals" | "signOffs" | "conclusion">;
export type WaitingPoint<P extends Point> = P & { conclusion: Conclusion };

/** Whether a conclusion lacks the side of a signer, who has not said yes or no to it yet. */
export const waitsFor = <P extends Point>(point: P, { id, side }: Signer): point is WaitingPoint<P> =>
  point.conclusion !== null &&
  point.missing.includes(side) &&
  point.signOffs.every(({ participant }) => participant !== id);

/**
 * Whether a conclusion may be signed among others. One that is suspect, or that another room's contradicts, is looked at
 * on its own.
 */
export const signsAmongOthers = ({ state, rivals }: Pick<Point, "state" | "rivals">): boolean =>
  state === "concluded" && rivals.length === 0;
