import type { ReactNode } from "react";
import type { ProjectView, QueueItemView } from "../../contract";
import { Address } from "../parts/address";
import { PagedTable } from "../parts/paged-table";
import { PointStateSign, SideMark } from "../parts/signs";
import { useWords } from "../words-context";
import { waitersOf } from "./waiting";

interface PointTableProps {
  project: ProjectView;
  points: readonly QueueItemView[];
}

const titleOf = ({ leftClause, rightClause }: QueueItemView): string =>
  leftClause.title || rightClause.title || leftClause.excerpt;

/** The points that a figure counts, each leading to where it is worked on. */
export function PointTable({ project, points }: PointTableProps): ReactNode {
  const { w, say } = useWords();
  const { column } = w.overview;
  return (
    <PagedTable<QueueItemView>
      label={w.review.queue}
      rows={points}
      rowKey={({ id }) => id}
      textsOf={({ left, right }) => [left.text, right.text]}
      empty={w.overview.nothing}
      columns={[
        {
          title: column.number,
          width: 64,
          align: "right",
          className: "number",
          render: (_, { position }) => position + 1,
        },
        {
          title: column.point,
          width: 240,
          render: (_, point) => (
            <Address route={{ page: "review", project: project.id, item: point.id }}>
              <span className="excerpt">{titleOf(point)}</span>
            </Address>
          ),
        },
        {
          title: column.clauses,
          width: 230,
          render: (_, { leftClause, rightClause }) =>
            [leftClause, rightClause].map(({ designator, number, system, text, clause }) => (
              <div key={`${text} ${clause}`}>
                <SideMark side={system} /> <span className="designator">{designator}</span> {number}
              </div>
            )),
        },
        { title: column.state, width: 130, render: (_, point) => <PointStateSign point={point} /> },
        {
          title: column.disposition,
          width: 190,
          render: (_, { conclusion }) => (conclusion ? say("disposition", conclusion.disposition) : ""),
        },
        {
          title: column.waits,
          width: 170,
          render: (_, point) =>
            waitersOf(point, project)
              .map((waiter) => w.overview.waiters[waiter])
              .join(w.overview.and),
        },
      ]}
    />
  );
}
