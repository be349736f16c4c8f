import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, useMemo } from "react";
import { type Clause, MARKING_LEVELS, type MarkingLevel, type QueueItemView } from "../../contract";
import { Judgement } from "../comparison/row-details";
import { ClauseBody } from "../parts/clause-text";
import { resolver } from "../parts/designators";
import { sideOf } from "../parts/marks";
import { Waiting } from "../parts/page";
import { AlignmentSign, CategorySign, SideMark } from "../parts/signs";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords } from "../words-context";

interface PointProps {
  point: QueueItemView;
  at: number;
  of: number;
  /** Up to which marking the room may see; undefined where the screen is the engineer's own. */
  ceiling: MarkingLevel | undefined;
}

/** The point under discussion: both clauses as they stand, and what the engine says of them. */
export function Point({ point, at, of, ceiling }: PointProps): ReactNode {
  const { w, say } = useWords();
  const pair = useQuery(queries.pair(point.left, point.right));
  return (
    <section className="point-pane" aria-label={w.review.position(at + 1, of)}>
      <div className="point-head">
        <h2>{w.review.position(at + 1, of)}</h2>
        <Button
          onClick={() =>
            navigate({ page: "compare", left: point.left.text, right: point.right.text, clause: point.left.clause })
          }
        >
          {w.review.openCompare}
        </Button>
      </div>
      {pair.data ? (
        <>
          <div className="point-texts">
            <PointText
              hand="military"
              excerpt={point.leftClause}
              clause={pair.data.left}
              runs={pair.data.row.words}
              ceiling={ceiling}
            />
            <PointText
              hand="civil"
              excerpt={point.rightClause}
              clause={pair.data.right}
              runs={pair.data.row.words}
              ceiling={ceiling}
            />
          </div>
          <div className="point-judged">
            <section className="detail">
              <h3>
                {w.compare.changes} <AlignmentSign kind={pair.data.row.kind} />
              </h3>
              <ul className="compact">
                {pair.data.row.changes.map((change) => (
                  <li key={`${change.category} ${change.nature} ${change.left} ${change.right}`}>
                    <CategorySign category={change.category} /> {say("change", change.nature)}{" "}
                    <span className="from-to">
                      <span className="only-left">{change.left ?? "—"}</span>
                      <span aria-hidden="true">→</span>
                      <span className="only-right">{change.right ?? "—"}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
            <Judgement judgement={pair.data.judgement} />
          </div>
        </>
      ) : (
        <Waiting of={pair} />
      )}
      {ceiling === undefined ? <p className="keys quiet">{w.review.keys}</p> : null}
    </section>
  );
}

interface PointTextProps {
  hand: "military" | "civil";
  excerpt: QueueItemView["leftClause"];
  clause: Clause;
  runs: Parameters<typeof sideOf>[0];
  ceiling: MarkingLevel | undefined;
}

function PointText({ hand, excerpt, clause, runs, ceiling }: PointTextProps): ReactNode {
  const { w, say } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  const resolve = useMemo(() => resolver(texts), [texts]);
  const level = texts.find(({ id }) => id === excerpt.text)?.marking.level;
  const blanked = ceiling !== undefined && (!level || MARKING_LEVELS.indexOf(level) > MARKING_LEVELS.indexOf(ceiling));
  const { text, changed } = sideOf(runs, hand === "military" ? "removed" : "added");
  const className = hand === "military" ? "only-left" : "only-right";
  const marks = text === clause.text ? changed.map(([start, end]) => ({ start, end, className })) : [];
  return (
    <article className={`point-text ${hand}`}>
      <header>
        <SideMark side={hand} /> <span className="designator">{excerpt.designator}</span>{" "}
        <span className="quiet">{excerpt.standardTitle}</span>
      </header>
      {blanked ? (
        <p className="blanked">
          {w.review.blanked}
          {level ? ` (${say("marking", level)})` : ""}
        </p>
      ) : (
        <ClauseBody clause={clause} resolve={resolve} extra={marks} />
      )}
    </article>
  );
}
