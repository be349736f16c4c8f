import type { ReactNode } from "react";
import type { ProjectView, QueueItemView } from "../../contract";
import { useWords } from "../words-context";
import { Concluded } from "./concluded";
import { SignOffList } from "./sign-off-list";

interface RivalsProps {
  project: ProjectView;
  point: QueueItemView;
}

/** What another room has concluded on the same point and signed: until one of both is given up, neither goes out. */
export function Rivals({ project, point: { rivals } }: RivalsProps): ReactNode {
  const { w } = useWords();
  if (rivals.length === 0) return null;
  return (
    <section className="side-section">
      <h2>{w.review.rivals}</h2>
      <p className="doubt-text">{w.review.rivalsWhy}</p>
      {rivals.map(({ conclusion, signOffs }) => (
        <div key={conclusion.id}>
          <Concluded conclusion={conclusion} />
          <SignOffList project={project} signOffs={signOffs} />
        </div>
      ))}
    </section>
  );
}
