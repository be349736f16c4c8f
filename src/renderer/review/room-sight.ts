import { useQuery } from "@tanstack/react-query";
import type { MarkingLevel } from "../../contract";
import { queries } from "../queries";
import { type Sight, sightUpTo } from "./sight";

/** What may be on the wall up to a marking; everything where the screen is the engineer's own. */
export function useSight(project: string, ceiling: MarkingLevel | undefined): Sight {
  const { data: known = [] } = useQuery({ ...queries.sight(project), enabled: ceiling !== undefined });
  return sightUpTo(ceiling, known);
}
