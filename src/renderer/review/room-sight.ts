import { useQuery } from "@tanstack/react-query";
import { MARKING_LEVELS, type MarkingLevel, type QueueItemView } from "../../contract";
import { queries } from "../queries";

/** Whether the room may see a text, and a point: what quotes a text that it may not see is not shown either. */
export interface Sight {
  ofText: (text: string) => boolean;
  ofPoint: (point: QueueItemView) => boolean;
}

/** What may be on the wall up to a marking; everything where the screen is the engineer's own. */
export function useSight(ceiling: MarkingLevel | undefined): Sight {
  const { data: texts = [] } = useQuery(queries.texts());
  const ofText = (id: string) => {
    if (ceiling === undefined) return true;
    const level = texts.find((text) => text.id === id)?.marking.level;
    return level !== undefined && MARKING_LEVELS.indexOf(level) <= MARKING_LEVELS.indexOf(ceiling);
  };
  return { ofText, ofPoint: ({ left, right }) => ofText(left.text) && ofText(right.text) };
}
