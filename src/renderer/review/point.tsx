import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, useMemo, useRef } from "react";
import type { Clause, QueueItemView } from "../../contract";
import { Judgement } from "../comparison/row-details";
import { ClauseBody } from "../parts/clause-text";
import { resolver } from "../parts/designators";
import { sideOf } from "../parts/marks";
import { Waiting } from "../parts/page";
import { AlignmentSign, CategorySign, SideMark } from "../parts/signs";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useKeys } from "../shell/keys";
import { useWords } from "../words-context";
import { Blanked } from "./blanked";
import type { Blank, Sight } from "./sight";

/** How much of what is in sight a page key turns: the last lines stay, to be found again. */
const PAGE = 0.85;

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
  const [left, right, said] = [sight.ofSide(point, "left"), sight.ofSide(point, "right"), sight.ofPoint(point)];
  const pane = useRef<HTMLElement>(null);
  const turn = (pages: number) => pane.current?.scrollBy({ top: pages * pane.current.clientHeight * PAGE });
  useKeys(
    Object.fromEntries([
      ["PageDown", () => turn(1)],
      ["PageUp", () => turn(-1)],
    ]),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="point-pane" aria-label={w.review.position(at + 1, of)} ref={pane} tabIndex={0}>
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
              runs={said ? [] : pair.data.row.words}
              blank={left}
            />
            <PointText
              hand="civil"
              excerpt={point.rightClause}
              clause={pair.data.right}
              runs={said ? [] : pair.data.row.words}
              blank={right}
            />
          </div>
          {said && !left && !right ? <Blanked blank={said} what={w.review.saidBlanked} /> : null}
          {said ? null : (
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
          )}
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
  /** Why the room may not see it. */
  blank: Blank | null;
}

function PointText({ hand, excerpt, clause, runs, blank }: PointTextProps): ReactNode {
  const { data: texts = [] } = useQuery(queries.texts());
  const resolve = useMemo(() => resolver(texts), [texts]);
  const { text, changed } = sideOf(runs, hand === "military" ? "removed" : "added");
  const className = hand === "military" ? "only-left" : "only-right";
  const marks = text === clause.text ? changed.map(([start, end]) => ({ start, end, className })) : [];
  return (
    <article className={`point-text ${hand}`} data-text={excerpt.text}>
      <header>
        <SideMark side={hand} /> <span className="designator">{excerpt.designator}</span>{" "}
        <span className="quiet">{blank ? "" : excerpt.standardTitle}</span>
      </header>
      {blank ? <Blanked blank={blank} /> : <ClauseBody clause={clause} resolve={resolve} extra={marks} />}
    </article>
  );
}
