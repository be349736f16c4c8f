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
import { openOpinions } from "./opinions";
import { Suggestions } from "./suggestions";

interface ConclusionSectionProps {
  point: QueueItemView;
  /** The conclusion in the making; undefined where none is, beside one that stands. */
  draft: Partial<Draft> | undefined;
  onDraft: (draft: Partial<Draft> | undefined) => void;
  /** On the wall the conclusion is shown, not written. */
  readOnly: boolean;
  /** Shows the opinions, which may lie out of sight. */
  onOpinions: () => void;
}

/** The conclusion as it stands, or the form for one with the program's suggestion beside it. */
export function ConclusionSection({ point, draft, onDraft, readOnly, onOpinions }: ConclusionSectionProps): ReactNode {
  const { w, language, because } = useWords();
  const pair = useQuery(queries.pair(point.left, point.right));
  const again = draft !== undefined;
  const open = openOpinions(point).length;
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
      {writing && open > 0 ? (
        <Button type="link" className="to-opinions" onClick={onOpinions}>
          {w.review.openOpinions(open)}
        </Button>
      ) : null}
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
            openOpinions={open}
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
