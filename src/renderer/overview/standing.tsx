import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { ProjectView, QueueItemView } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { Address } from "../parts/address";
import { Figures } from "../parts/figures";
import { Waiting } from "../parts/page";
import { queries } from "../queries";
import { NoPoints } from "../review/no-points";
import { useWords } from "../words-context";
import { PointTable } from "./point-table";
import { WAITERS, waitersOf } from "./waiting";

/** What the list below is narrowed to: `state open`, `waiter civil`, `disposition revise`. */
type Chosen = `${"state" | "waiter" | "disposition"} ${string}`;

const isChosen = (point: QueueItemView, project: ProjectView, chosen: Chosen): boolean => {
  const [what, value] = chosen.split(" ");
  if (what === "state") return point.state === value;
  if (what === "disposition") return point.conclusion?.disposition === value;
  return waitersOf(point, project).some((waiter) => waiter === value);
};

/** Figures by state, by whom is waited for and by disposition; each opens the list that it counts. */
export function Standing({ project }: { project: ProjectView }): ReactNode {
  const { w, say } = useWords();
  const queue = useQuery(queries.queue(project.id));
  const [chosen, setChosen] = useState<Chosen>();
  if (!queue.data) return <Waiting of={queue} />;
  const points = queue.data;
  if (points.length === 0) {
    return <NoPoints project={project} />;
  }
  const figure = (key: Chosen, word: ReactNode) => ({
    key,
    word,
    count: points.filter((point) => isChosen(point, project, key)).length,
  });
  const some = ({ count }: { count: number }) => count > 0;
  const groups = {
    states: valuesOf("itemState").map((state) => figure(`state ${state}`, say("itemState", state))),
    waiters: WAITERS.map((waiter) => figure(`waiter ${waiter}`, w.overview.waiters[waiter])).filter(some),
    dispositions: valuesOf("disposition")
      .map((one) => figure(`disposition ${one}`, say("disposition", one)))
      .filter(some),
  };
  const shown = points.filter((point) => chosen === undefined || isChosen(point, project, chosen));
  return (
    <div className="column">
      <Progress points={points} />
      <dl className="figure-groups">
        {(["states", "waiters", "dispositions"] as const).map((group) => (
          <div key={group}>
            <dt>{w.overview.groups[group]}</dt>
            <dd>
              {groups[group].length > 0 ? (
                <Figures
                  label={w.overview.groups[group]}
                  figures={groups[group]}
                  chosen={chosen}
                  onChoose={setChosen}
                />
              ) : (
                <span className="quiet">{w.overview.noneOf[group]}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {project.elsewhere > 0 ? <p>{w.review.elsewhere(project.elsewhere)}</p> : null}
      <MarkingsWaiting project={project.id} />
      <p role="status" className="quiet">
        {w.overview.shown(shown.length, points.length)}
      </p>
      <PointTable project={project} points={shown} />
    </div>
  );
}

const PERCENT = 100;

/** How many points are decided, of all; in words and as a bar of all states. */
function Progress({ points }: { points: readonly QueueItemView[] }): ReactNode {
  const { w } = useWords();
  const counts = valuesOf("itemState").map((state) => ({
    state,
    count: points.filter((point) => point.state === state).length,
  }));
  const decided = counts.find(({ state }) => state === "decided")?.count ?? 0;
  return (
    <>
      <h2>{w.overview.decided(decided, points.length)}</h2>
      <div className="state-bar" aria-hidden="true">
        {counts.toReversed().map(({ state, count }) => (
          <span key={state} className={state} style={{ width: `${(count / points.length) * PERCENT}%` }} />
        ))}
      </div>
    </>
  );
}

/** What nobody has confirmed the marking of is held back from every package. */
function MarkingsWaiting({ project }: { project: string }): ReactNode {
  const { w } = useWords();
  const { data: markings = [] } = useQuery(queries.markings(project));
  const waiting = markings.filter(({ confirmed }) => confirmed === null).length;
  if (waiting === 0) return null;
  return (
    <p>
      {w.packages.unconfirmed(waiting)} <Address route={{ page: "packages" }}>{w.packages.confirmDerived}</Address>
    </p>
  );
}
