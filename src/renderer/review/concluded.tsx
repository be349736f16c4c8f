import type { ReactNode } from "react";
import type { Conclusion } from "../../contract";
import { onTheWall } from "../../words/instants";
import { RelationshipSign } from "../parts/signs";
import { useWords } from "../words-context";

/** A conclusion as it was recorded. */
export function Concluded({ conclusion }: { conclusion: Conclusion }): ReactNode {
  const { w, say } = useWords();
  return (
    <div className="conclusion-card">
      <p>
        <strong>{say("disposition", conclusion.disposition)}</strong>
      </p>
      <p>
        <RelationshipSign relationship={conclusion.relationship} />
      </p>
      <p>{conclusion.reason}</p>
      <p className="quiet">
        {w.review.rationale}
        {w.colon}
        {say("rationale", conclusion.rationale)} · {onTheWall(conclusion.at)}
      </p>
    </div>
  );
}
