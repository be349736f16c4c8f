import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import type { Clearance, ProjectView, QueueItemView } from "../../contract";
import { Page, Waiting } from "../parts/page";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useKeys } from "../shell/keys";
import { useWords } from "../words-context";
import { ApproveButton } from "./approve-button";
import { MinutesButton } from "./minutes-button";
import { MoreButton } from "./more-button";
import { NoPoints } from "./no-points";
import { Point } from "./point";
import { PointSide } from "./point-side";
import { ProjectorBar } from "./projector-bar";
import { QueueList } from "./queue-list";
import { useSight } from "./room-sight";
import { SignAll } from "./sign-all";

interface ReviewRoomProps {
  project: ProjectView;
  item: string | undefined;
}

/** One project: its queue, the point under discussion with all that is said of it, and what is concluded. */
export function ReviewRoom({ project, item }: ReviewRoomProps): ReactNode {
  const { w } = useWords();
  const queue = useQuery(queries.queue(project.id));
  const [room, setRoom] = useState<Clearance>();
  return (
    <Page
      className={`review-room ${room ? "projected" : ""}`}
      title={project.name}
      tools={
        <span className="quiet" role="status">
          {w.review.progress(project.items, project.concluded, project.decided)}
        </span>
      }
      actions={
        <>
          <ProjectorBar project={project} room={room} onRoom={setRoom} />
          {room ? null : (
            <>
              <SignAll project={project} queue={queue.data ?? []} />
              {project.requiresApproval ? <ApproveButton project={project} queue={queue.data ?? []} /> : null}
              <MinutesButton project={project} />
              <MoreButton project={project.id} />
            </>
          )}
        </>
      }
    >
      {queue.data ? <Queue project={project} queue={queue.data} item={item} room={room} /> : <Waiting of={queue} />}
    </Page>
  );
}

interface QueueProps {
  project: ProjectView;
  queue: readonly QueueItemView[];
  item: string | undefined;
  room: Clearance | undefined;
}

function Queue({ project, queue, item, room }: QueueProps): ReactNode {
  const found = queue.findIndex(({ id }) => id === item);
  const firstOpen = queue.findIndex(({ state }) => state === "open");
  const at = found >= 0 ? found : Math.max(0, firstOpen);
  const point = queue[at];
  const go = (to: number) => {
    const chosen = queue[Math.min(queue.length - 1, Math.max(0, to))];
    if (chosen) navigate({ page: "review", project: project.id, item: chosen.id }, true);
  };
  const first = point?.id;
  useEffect(() => {
    // The point that was opened stays, also when it is concluded and no longer the first open one.
    if (found < 0 && first) navigate({ page: "review", project: project.id, item: first }, true);
  }, [found, first, project.id]);
  const sight = useSight(project.id, room);
  const next = () => go(at + 1);
  const before = () => go(at - 1);
  useKeys({ j: next, ArrowDown: next, k: before, ArrowUp: before });
  if (!point) {
    return <NoPoints project={project} />;
  }
  const blank = sight.ofPoint(point);
  const projected = room !== undefined;
  return (
    <div className="room">
      <QueueList queue={queue} at={at} sight={sight} onChoose={go} />
      <Point key={point.id} point={point} at={at} of={queue.length} sight={sight} projected={projected} />
      {blank ? null : <PointSide key={`${point.id} side`} project={project} point={point} projected={projected} />}
    </div>
  );
}
