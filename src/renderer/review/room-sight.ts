import { useQuery } from "@tanstack/react-query";
import { type Clearance, type Marking, type QueueItemView, restrictingCaveats } from "../../contract";
import { queries } from "../queries";
import { type Sight, sightOf } from "./sight";

/** What may be on the wall for a room so cleared; everything where the screen is the engineer's own. */
export function useSight(project: string, room: Clearance | undefined): Sight {
  const { data: known = [] } = useQuery({ ...queries.sight(project), enabled: room !== undefined });
  return sightOf(room, known);
}

/** The caveats that the points of a project bear, in their order by name; none before they are asked for. */
export function useCaveats(project: string, asked: boolean): string[] {
  const { data: known = [] } = useQuery({ ...queries.sight(project), enabled: asked });
  const markings = known.flatMap(({ left, right, said }) => [left, right, said]);
  return [...new Set(markings.flatMap((marking) => (marking ? restrictingCaveats(marking) : [])))].sort();
}

/** How what was said of a point is marked, as far as a person has confirmed it. */
export function useSaidMarking(project: string, { id }: QueueItemView): Marking | null {
  const { data: known = [] } = useQuery(queries.sight(project));
  return known.find(({ item }) => item === id)?.said ?? null;
}
