import { compareLevels, type Marking, type MarkingLevel, type PointSight, type QueueItemView } from "../../contract";

type PairSide = "left" | "right";

/** What a room may see of a point: each clause, and what rests on both of them and what was said. */
export interface Sight {
  ofSide: (point: QueueItemView, hand: PairSide) => boolean;
  ofPoint: (point: QueueItemView) => boolean;
  /** Why a side is blanked; undefined while it is not known. */
  markingOf: (point: QueueItemView, hand: PairSide) => Marking | undefined;
}

/** What is not known is not shown; a point of which nothing was confirmed is as its clauses are. */
export function sightUpTo(ceiling: MarkingLevel | undefined, known: readonly PointSight[]): Sight {
  const of = (point: QueueItemView) => known.find(({ item }) => item === point.id);
  const isSeen = (marking: Marking | null | undefined): boolean =>
    ceiling === undefined || (!!marking && compareLevels(marking.level, ceiling) <= 0);
  const ofSide = (point: QueueItemView, hand: PairSide) => isSeen(of(point)?.[hand]);
  return {
    ofSide,
    ofPoint: (point) => {
      const said = of(point)?.said;
      return ofSide(point, "left") && ofSide(point, "right") && (!said || isSeen(said));
    },
    markingOf: (point, hand) => of(point)?.[hand] ?? undefined,
  };
}
