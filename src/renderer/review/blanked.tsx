import type { ReactNode } from "react";
import { markOf } from "../../words/marking";
import { useWords } from "../words-context";
import type { Blank } from "./sight";

/** In place of what the room may not see: why, and how it is marked. */
export function Blanked({ blank: { obstacle, marking }, what = "" }: { blank: Blank; what?: string }): ReactNode {
  const { w, language } = useWords();
  return (
    <p className="blanked">
      {what}
      {w.review.blankedFor[obstacle]}
      {marking ? ` (${markOf(marking, language)})` : ""}
    </p>
  );
}
