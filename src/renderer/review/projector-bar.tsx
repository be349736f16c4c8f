import { Button, type RefSelectProps, Select } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { type Clearance, MARKING_LEVELS, type MarkingLevel, type ProjectView } from "../../contract";
import { caveatWord } from "../../words/open-sets";
import { Icon } from "../parts/icons";
import { project } from "../preferences";
import { useKeys } from "../shell/keys";
import { useWords } from "../words-context";
import { useCaveats } from "./room-sight";

interface ProjectorBarProps {
  project: ProjectView;
  /** What the room before the wall may see; undefined where the screen is the engineer's own. */
  room: Clearance | undefined;
  onRoom: (room: Clearance | undefined) => void;
}

/** The room sees no more than the least cleared person in it may see. */
function leastClearance({ participants }: ProjectView): MarkingLevel {
  const levels = participants.map(({ clearance }) => MARKING_LEVELS.indexOf(clearance));
  return MARKING_LEVELS[Math.min(...levels)] ?? "public";
}

/** Large type for the wall; what the room may not see is blanked, from the least clearance and no caveat up. */
export function ProjectorBar({ project: shown, room, onRoom }: ProjectorBarProps): ReactNode {
  const { w, say, language } = useWords();
  const field = useRef<RefSelectProps>(null);
  const projected = room !== undefined;
  const caveats = useCaveats(shown.id, projected);
  const toggle = () => onRoom(projected ? undefined : { ceiling: leastClearance(shown), caveats: [] });
  useKeys({ p: toggle });
  useEffect(() => {
    project(projected);
    return () => project(false);
  }, [projected]);
  return (
    <>
      {room ? (
        <span className="toggle">
          {w.review.ceiling}
          <Select<MarkingLevel>
            ref={field}
            value={room.ceiling}
            aria-label={w.review.ceiling}
            onChange={(ceiling) => {
              onRoom({ ...room, ceiling });
              // the keys of the page are not to be typed into the field
              field.current?.blur();
            }}
            options={MARKING_LEVELS.map((level) => ({ value: level, label: say("marking", level) }))}
          />
        </span>
      ) : null}
      {room && caveats.length > 0 ? (
        <span className="toggle">
          {w.review.cleared}
          <Select<string[]>
            mode="multiple"
            className="caveats"
            value={room.caveats}
            placeholder={w.review.clearedNone}
            aria-label={w.review.cleared}
            onChange={(cleared) => onRoom({ ...room, caveats: cleared })}
            options={caveats.map((caveat) => ({ value: caveat, label: caveatWord(caveat, language) }))}
          />
        </span>
      ) : null}
      <Button icon={<Icon name="screen" />} onClick={toggle}>
        {projected ? w.review.endProjector : w.review.projector}
      </Button>
    </>
  );
}
