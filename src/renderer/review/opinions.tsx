import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, type Ref, useState } from "react";
import type { Opinion, QueueItemView } from "../../contract";
import { Icon } from "../parts/icons";
import { langOf } from "../parts/lang-of";
import { SideMark } from "../parts/signs";
import { queries } from "../queries";
import { useKeys } from "../shell/keys";
import { useWords } from "../words-context";
import { OpinionDialog, ResolveDialog } from "./opinion-dialogs";

/** Opinions on a point that nobody has resolved. */
export const openOpinions = ({ opinions }: QueueItemView): readonly Opinion[] =>
  opinions.filter(({ resolution }) => resolution === null);

interface OpinionsProps {
  point: QueueItemView;
  heading: Ref<HTMLHeadingElement>;
}

/** What either side said of the point, and what became of it. */
export function Opinions({ point, heading }: OpinionsProps): ReactNode {
  const { w } = useWords();
  const [adding, setAdding] = useState(false);
  const [resolving, setResolving] = useState<Opinion>();
  useKeys({ o: () => setAdding(true) });
  return (
    <section className="side-section">
      <h2 ref={heading} tabIndex={-1}>
        {w.review.opinions}
      </h2>
      {point.opinions.length === 0 ? <p className="quiet">{w.review.noOpinions}</p> : null}
      <ul className="compact">
        {point.opinions.map((opinion) => (
          <OpinionCard key={opinion.id} opinion={opinion} onResolve={() => setResolving(opinion)} />
        ))}
      </ul>
      <Button icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
        {w.review.addOpinion}
      </Button>
      <OpinionDialog open={adding} item={point.id} onClose={() => setAdding(false)} />
      <ResolveDialog opinion={resolving} onClose={() => setResolving(undefined)} />
    </section>
  );
}

function OpinionCard({ opinion, onResolve }: { opinion: Opinion; onResolve: () => void }): ReactNode {
  const { w, say } = useWords();
  const { data: participants = [] } = useQuery(queries.participants());
  const by = participants.find(({ id }) => id === opinion.participant);
  const hand = by?.side === "military" || by?.side === "civil" ? by.side : undefined;
  return (
    <li className="opinion">
      <div>
        {hand ? <SideMark side={hand} /> : null} <strong>{by?.name ?? opinion.participant}</strong>{" "}
        <span className="quiet">{say("opinionCategory", opinion.category)}</span>
      </div>
      <p lang={langOf(opinion.text)}>{opinion.text}</p>
      {opinion.proposedChange ? (
        <p>
          <span className="quiet">
            {w.review.proposedChange}
            {w.colon}
          </span>
          {opinion.proposedChange}
        </p>
      ) : null}
      {opinion.resolution ? (
        <p>
          <strong>{say("resolution", opinion.resolution)}</strong> {opinion.resolutionReason}
        </p>
      ) : (
        <Button type="link" onClick={onResolve}>
          {w.review.resolve}
        </Button>
      )}
    </li>
  );
}
