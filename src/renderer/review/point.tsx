import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, useMemo } from "react";
import type { Clause, MarkingLevel, QueueItemView } from "../../contract";
import { Judgement } from "../comparison/row-details";
import { ClauseBody } from "../parts/clause-text";
import { resolver } from "../parts/designators";
import { sideOf } from "../parts/marks";
import { Waiting } from "../parts/page";
import { AlignmentSign, CategorySign, SideMark } from "../parts/signs";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords } from "../words-context";
import type { Sight } from "./sight";

interface PointProps {
  point: QueueItemView;
  at: number;
  of: number;
  sight: Sight;
  /** On the wall, where nothing is typed. */
  projected: boolean;
}

/** The point under discussion: both clauses as they stand, and what the engine says of them. */
export function Point({ point, at, of, sight, projected }: PointProps): ReactNode {
  const { w, say } = useWords();
  const pair = useQuery(queries.pair(point.left, point.right));
  return (
    <section className="point-pane" aria-label={w.review.position(at + 1, of)}>
      <div className="point-head">
        <h2>{w.review.position(at + 1, of)}</h2>
        {projected ? null : (
          <Button
            onClick={() =>
              navigate({ page: "compare", left: point.left.text, right: point.right.text, clause: point.left.clause })
            }
          >
            {w.review.openCompare}
          </Button>
        )}
      </div>
      {pair.data ? (
        <>
          <div className="point-texts">
            <PointText
              hand="military"
              excerpt={point.leftClause}
              clause={pair.data.left}
              runs={sight.ofPoint(point) ? pair.data.row.words : []}
              seen={sight.ofSide(point, "left")}
              level={sight.markingOf(point, "left")?.level}
            />
            <PointText
              hand="civil"
              excerpt={point.rightClause}
              clause={pair.data.right}
              runs={sight.ofPoint(point) ? pair.data.row.words : []}
              seen={sight.ofSide(point, "right")}
              level={sight.markingOf(point, "right")?.level}
            />
          </div>
          {sight.ofPoint(point) ? (
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
          ) : null}
        </>
      ) : (
        <Waiting of={pair} />
      )}
      {projected ? null : <p className="keys quiet">{w.review.keys}</p>}
    </section>
  );
}

interface PointTextProps {
  hand: "military" | "civil";
  excerpt: QueueItemView["leftClause"];
  clause: Clause;
  runs: Parameters<typeof sideOf>[0];
  seen: boolean;
  /** What its words are marked, where a room is looking. */
  level: MarkingLevel | undefined;
}

function PointText({ hand, excerpt, clause, runs, seen, level }: PointTextProps): ReactNode {
  const { w, say } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  const resolve = useMemo(() => resolver(texts), [texts]);
  const { text, changed } = sideOf(runs, hand === "military" ? "removed" : "added");
  const className = hand === "military" ? "only-left" : "only-right";
  const marks = text === clause.text ? changed.map(([start, end]) => ({ start, end, className })) : [];
  return (
    <article className={`point-text ${hand}`} data-text={excerpt.text}>
      <header>
        <SideMark side={hand} /> <span className="designator">{excerpt.designator}</span>{" "}
        <span className="quiet">{seen ? excerpt.standardTitle : ""}</span>
      </header>
      {seen ? (
        <ClauseBody clause={clause} resolve={resolve} extra={marks} />
      ) : (
        <p className="blanked">
          {w.review.blanked}
          {level ? ` (${say("marking", level)})` : ""}
        </p>
      )}
    </article>
  );
}
