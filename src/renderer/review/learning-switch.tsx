import { useQuery } from "@tanstack/react-query";
import { Switch } from "antd";
import { Fragment, type ReactNode } from "react";
import { type LearnedOrder, MEASURES } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { Waiting } from "../parts/page";
import { queries } from "../queries";
import { useWords } from "../words-context";

/** Whether the project shows candidates in an order learned from conclusions, and what was learned, in words. */
export function LearningSwitch({ project }: { project: string }): ReactNode {
  const { w } = useWords();
  const learning = useQuery(queries.learning(project));
  const set = useAct((on: boolean) => client.projects.setLearning({ project, on }));
  if (!learning.data) return <Waiting of={learning} />;
  const { order, settled } = learning.data;
  return (
    <>
      <p>
        <Switch
          checked={order !== null}
          disabled={settled}
          loading={set.isPending}
          aria-label={w.review.learn}
          onChange={(on) => set.mutate(on)}
        />{" "}
        {w.review.learn}
      </p>
      <p className="quiet">{settled ? w.review.learnSettled : w.review.learnWhy}</p>
      {order ? <LearnedWords order={order} /> : null}
    </>
  );
}

/** Weights below this change the odds by less than a twentieth. */
const WORTH_SAYING = 0.05;

/** What counts more and what less, the weightiest first. */
function LearnedWords({ order }: { order: LearnedOrder }): ReactNode {
  const { w, say } = useWords();
  const said = MEASURES.map((measure, at) => ({ measure, weight: order.weights[at] ?? 0 }))
    .filter(({ weight }) => Math.abs(weight) >= WORTH_SAYING)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <>
      <p>{w.review.learnedFrom(order.accepted, order.rejected)}</p>
      {said.length === 0 ? (
        <p>{w.review.learnedNothing}</p>
      ) : (
        <dl className="facts">
          {said.map(({ measure, weight }) => (
            <Fragment key={measure}>
              <dt>{say("measure", measure)}</dt>
              <dd>
                {weight > 0 ? w.review.learnedMore : w.review.learnedLess}
                {w.colon}
                {w.review.learnedTimes(Math.exp(weight).toFixed(1))}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
    </>
  );
}
