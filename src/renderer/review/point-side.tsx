import type { ReactNode } from "react";
import type { ProjectView, QueueItemView } from "../../contract";
import { ConclusionSection } from "./conclusion-section";
import { Opinions } from "./opinions";
import { Rivals } from "./rivals";
import { SignOffs } from "./sign-offs";

interface PointSideProps {
  project: ProjectView;
  point: QueueItemView;
  projected: boolean;
}

/** What people say of the point: opinions, conclusion, sign-offs. */
export function PointSide({ project, point, projected }: PointSideProps): ReactNode {
  return (
    <div className="point-side">
      <ConclusionSection point={point} readOnly={projected} />
      {point.conclusion ? <SignOffs project={project} point={point} conclusion={point.conclusion} /> : null}
      <Rivals project={project} point={point} />
      <Opinions point={point} />
    </div>
  );
}
