import { Button, Select } from "antd";
import { type ReactNode, useEffect } from "react";
import { MARKING_LEVELS, type MarkingLevel, type ProjectView } from "../../contract";
import { Icon } from "../parts/icons";
import { project } from "../preferences";
import { useKeys } from "../shell/keys";
import { useWords } from "../words-context";

interface ProjectorBarProps {
  project: ProjectView;
  ceiling: MarkingLevel | undefined;
  onCeiling: (ceiling: MarkingLevel | undefined) => void;
}

/** The room sees no more than the least cleared person in it may see. */
function leastClearance({ participants }: ProjectView): MarkingLevel {
  const levels = participants.map(({ clearance }) => MARKING_LEVELS.indexOf(clearance));
  return MARKING_LEVELS[Math.min(...levels)] ?? "public";
}

/** Large type for the wall; what the room may not see is blanked, from the least clearance up. */
export function ProjectorBar({ project: shown, ceiling, onCeiling }: ProjectorBarProps): ReactNode {
  const { w, say } = useWords();
  const projected = ceiling !== undefined;
  const toggle = () => onCeiling(projected ? undefined : leastClearance(shown));
  useKeys({ p: toggle });
  useEffect(() => {
    project(projected);
    return () => project(false);
  }, [projected]);
  return (
    <>
      {projected ? (
        <span className="toggle">
          {w.review.ceiling}
          <Select<MarkingLevel>
            value={ceiling}
            aria-label={w.review.ceiling}
            onChange={onCeiling}
            options={MARKING_LEVELS.map((level) => ({ value: level, label: say("marking", level) }))}
          />
        </span>
      ) : null}
      <Button icon={<Icon name="screen" />} onClick={toggle}>
        {projected ? w.review.endProjector : w.review.projector}
      </Button>
    </>
  );
}
