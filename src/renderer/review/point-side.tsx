import { type ReactNode, useRef, useState } from "react";
import type { Conclusion, ProjectView, QueueItemView } from "../../contract";
import { bearing, showing } from "../parts/showing";
import type { Draft } from "./conclusion-form";
import { ConclusionSection } from "./conclusion-section";
import { Opinions } from "./opinions";
import { Rivals } from "./rivals";
import { useSaidMarking } from "./room-sight";
import { SignOffs } from "./sign-offs";

interface PointSideProps {
  project: ProjectView;
  point: QueueItemView;
  projected: boolean;
}

/** What people say of the point: opinions, conclusion, sign-offs. */
export function PointSide({ project, point, projected }: PointSideProps): ReactNode {
  const [draft, setDraft] = useState<Partial<Draft>>();
  const opinions = useRef<HTMLHeadingElement>(null);
  const said = useSaidMarking(project.id, point);
  const letStand = ({ disposition, relationship, rationale, reason }: Conclusion) =>
    setDraft({ disposition, relationship, rationale, reason });
  return (
    <div className="point-side" {...showing(point.left.text, point.right.text)} {...bearing(said)}>
      <ConclusionSection
        point={point}
        draft={draft}
        onDraft={setDraft}
        readOnly={projected}
        onOpinions={() => opinions.current?.focus()}
      />
      {point.conclusion ? <SignOffs project={project} point={point} conclusion={point.conclusion} /> : null}
      <Rivals project={project} point={point} onLetStand={projected ? undefined : letStand} />
      <Opinions point={point} heading={opinions} />
    </div>
  );
}
