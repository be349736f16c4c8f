import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { type Disposition, provenRelationship, type QueueItemView } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { queries } from "../queries";
import { useKeys } from "../shell/keys";
import { useWords } from "../words-context";
import { Concluded } from "./concluded";
import { ConclusionForm, type Draft } from "./conclusion-form";

interface ConclusionSectionProps {
  point: QueueItemView;
  /** The conclusion in the making; undefined where none is, beside one that stands. */
  draft: Partial<Draft> | undefined;
  onDraft: (draft: Partial<Draft> | undefined) => void;
  /** On the wall the conclusion is shown, not written. */
  readOnly: boolean;
}

/** The conclusion as it stands, or the form for one with the program's suggestion beside it. */
export function ConclusionSection({ point, draft, onDraft, readOnly }: ConclusionSectionProps): ReactNode {
  const { w, language, because } = useWords();
  const pair = useQuery(queries.pair(point.left, point.right));
  const again = draft !== undefined;
  const writing = !readOnly && (point.conclusion === null || again);
  const take = (disposition: Disposition, reason: string) =>
    onDraft({ ...draft, disposition, reason: draft?.reason || reason });
  const byDigit = valuesOf("disposition").map((disposition, index): [string, () => void] => [
    String(index + 1),
    () => writing && onDraft({ ...draft, disposition }),
  ]);
  useKeys(Object.fromEntries(byDigit));
  return (
    <section className="side-section">
      <h2>{w.review.conclusion}</h2>
      {point.conclusion ? <Concluded conclusion={point.conclusion} /> : null}
      {point.conclusion === null && readOnly ? <p className="quiet">{w.review.noConclusion}</p> : null}
      {point.conclusion?.settles && point.missing.length > 0 ? (
        <p className="quiet">{w.review.settling(point.conclusion.settles.length)}</p>
      ) : null}
      {point.notice ? <p className="doubt-text">{w.review.notice[point.notice]}</p> : null}
      {writing ? (
        <>
          <Suggestions
            advice={point.advice}
            onTake={({ disposition, reasons }) =>
              take(disposition, reasons.map(because).join(language === "zh" ? "" : " "))
            }
          />
          <ConclusionForm
            item={point.id}
            replaces={point.conclusion !== null}
            settles={point.rivals.map(({ conclusion }) => conclusion.id)}
            draft={{
              relationship: pair.data ? provenRelationship(pair.data.judgement) : "intersects",
              rationale: pair.data?.judgement.rationale ?? "semantic",
              reason: "",
              ...draft,
            }}
            covers={pair.data?.judgement.covers}
            onDraft={(change) => onDraft({ ...draft, ...change })}
            onDone={() => onDraft(undefined)}
          />
        </>
      ) : null}
      {point.conclusion && !readOnly && !again ? (
        <Button onClick={() => onDraft({})}>{w.review.concludeAgain}</Button>
      ) : null}
    </section>
  );
}

type Advice = QueueItemView["advice"][number];

function Suggestions({ advice, onTake }: { advice: readonly Advice[]; onTake: (advice: Advice) => void }): ReactNode {
  const { w, say, language, because } = useWords();
  if (advice.length === 0) return <p className="quiet">{w.review.noAdvice}</p>;
  return (
    <div className="advice">
      <h3>{w.review.advice}</h3>
      <ul className="compact">
        {advice.map((one) => (
          <li key={one.rule}>
            <strong>{say("disposition", one.disposition)}</strong>
            {one.reasons.map((reason) => (
              <div key={reason.code}>
                {because(reason)}
                <div className="quiet">
                  {w.review.adviceBasis}
                  {w.colon}
                  {reason.basis[language]}
                </div>
              </div>
            ))}
            <Button type="link" onClick={() => onTake(one)}>
              {w.review.take}
            </Button>
          </li>
        ))}
      </ul>
      <p className="quiet">{w.review.adviceOnly}</p>
    </div>
  );
}
