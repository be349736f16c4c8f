import {
  type Clearance,
  type Marking,
  type Obstacle,
  obstacleTo,
  type PointSight,
  type QueueItemView,
} from "../../contract";

type PairSide = "left" | "right";

/** Why a room may not see something, and how it is marked as far as that is known. */
export interface Blank {
  readonly obstacle: Obstacle;
  readonly marking: Marking | null;
}

/** What a room may not see of a point: each clause, and what was said of it; null where it may. */
export interface Sight {
  ofSide: (point: QueueItemView, hand: PairSide) => Blank | null;
  /** What rests on both clauses, and what was said and concluded. */
  ofPoint: (point: QueueItemView) => Blank | null;
}

/**
 * By the rule of a package: what is not known or not confirmed is not shown. What was said is as its clauses are, until a
 * person has confirmed more of it; a word that has changed since is held to what was confirmed.
 */
export function sightOf(room: Clearance | undefined, known: readonly PointSight[]): Sight {
  const of = (point: QueueItemView) => known.find(({ item }) => item === point.id);
  const blankOf = (marking: Marking | null): Blank | null => {
    const obstacle = room ? obstacleTo(marking, room) : null;
    return obstacle && { obstacle, marking };
  };
  const ofSide = (point: QueueItemView, hand: PairSide) => blankOf(of(point)?.[hand] ?? null);
  return {
    ofSide,
    ofPoint: (point) => {
      const said = of(point)?.said;
      return (
        ofSide(point, "left") ?? ofSide(point, "right") ?? (said ? blankOf({ ...said, state: "confirmed" }) : null)
      );
    },
  };
}
