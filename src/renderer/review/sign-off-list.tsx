import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ProjectView, Side, SignOff } from "../../contract";
import { onTheWall } from "../../words/instants";
import { SideMark } from "../parts/signs";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { RevokeSignOff } from "./revoke-sign-off";

interface SignOffListProps {
  project: ProjectView;
  signOffs: readonly SignOff[];
}

/** Who has assented or disagreed; those of this room with the way to take it back, which asks for their key. */
export function SignOffList({ project, signOffs }: SignOffListProps): ReactNode {
  const { w } = useWords();
  const { data: participants = [] } = useQuery(queries.participants());
  const isHere = (id: string) => participants.some((known) => known.id === id);
  const nameOf = (id: string) => [...participants, ...project.signers].find((known) => known.id === id)?.name ?? id;
  return (
    <ul className="compact">
      {signOffs.map((signOff) => (
        <li key={signOff.id} className="sign-off">
          <Hand side={signOff.side} /> <strong>{nameOf(signOff.participant)}</strong>{" "}
          <span className={signOff.meaning === "disagree" ? "refused-text" : ""}>
            {signOff.meaning === "assent" ? w.review.assent : w.review.disagree}
          </span>
          <div className="quiet">
            {signOff.manner === "key" ? w.review.byKey : w.review.onPaper} · {onTheWall(signOff.at)}
            {isHere(signOff.participant) ? <RevokeSignOff project={project.id} signOff={signOff} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The mark of a side; those of neither hand by their word. */
function Hand({ side }: { side: Side }): ReactNode {
  const { say } = useWords();
  if (side === "civil" || side === "military") return <SideMark side={side} />;
  return <span className="quiet">{say("side", side)}</span>;
}
