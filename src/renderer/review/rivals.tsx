import { Button } from "antd";
import type { ReactNode } from "react";
import type { Conclusion, ProjectView, QueueItemView } from "../../contract";
import { useWords } from "../words-context";
import { Concluded } from "./concluded";
import { SignOffList } from "./sign-off-list";

interface RivalsProps {
  project: ProjectView;
  point: QueueItemView;
  /** Puts a conclusion down as the one to stand; absent where nothing is written. */
  onLetStand: ((conclusion: Conclusion) => void) | undefined;
}

/**
 * What another room has concluded on the same point and signed. Neither goes out until both sides have signed which
 * stands, or one is given up.
 */
export function Rivals({ project, point: { conclusion: own, rivals }, onLetStand }: RivalsProps): ReactNode {
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
          {onLetStand ? <Button onClick={() => onLetStand(conclusion)}>{w.review.letThisStand}</Button> : null}
        </div>
      ))}
      {own && onLetStand ? <Button onClick={() => onLetStand(own)}>{w.review.letOwnStand}</Button> : null}
    </section>
  );
}
