import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import type { CandidateView, ClauseExcerpt } from "../../contract";
import { Judgement } from "../comparison/row-details";
import { langOf } from "../parts/lang-of";
import { Score, SideMark } from "../parts/signs";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords } from "../words-context";

/** How many of the words in common are shown, the weightiest first. */
const TERMS_SHOWN = 14;

/** The whole comparison, at the candidate's clause. */
export const openComparison = ({ left, right }: CandidateView): void =>
  navigate({ page: "compare", left: left.text, right: right.text, clause: left.clause });

/** What in the two texts supports the proposal, and how the two clauses judge against each other. */
export function CandidateEvidence({ candidate }: { candidate: CandidateView }): ReactNode {
  const { w } = useWords();
  const pair = useQuery(queries.pair(candidate.left, candidate.right));
  return (
    <>
      <p className="judged" data-note={w.candidates.scoreHint}>
        <Score candidate={candidate} />
      </p>
      {candidate.dismissedBecause ? <p>{w.candidates.dismissedBecause(candidate.dismissedBecause)}</p> : null}
      <Excerpt clause={candidate.leftClause} side="military" />
      <Excerpt clause={candidate.rightClause} side="civil" />
      <Button onClick={() => openComparison(candidate)}>{w.candidates.compare}</Button>
      <Evidence evidence={candidate.evidence} />
      {pair.data ? <Judgement judgement={pair.data.judgement} /> : null}
    </>
  );
}

function Excerpt({ clause, side }: { clause: ClauseExcerpt; side: "military" | "civil" }): ReactNode {
  return (
    <blockquote
      className={`excerpt-card ${side}`}
      data-text={clause.text}
      lang={langOf(`${clause.title} ${clause.excerpt}`)}
    >
      <div>
        <SideMark side={side} /> <span className="designator">{clause.designator}</span>{" "}
        <strong>{clause.number}</strong> {clause.title}
      </div>
      <p>{clause.excerpt}</p>
    </blockquote>
  );
}

function Evidence({ evidence }: { evidence: CandidateView["evidence"] }): ReactNode {
  const { w, because } = useWords();
  const { reasons, terms, quantities, references } = evidence;
  const words = [...terms].sort((a, b) => b.weight - a.weight).slice(0, TERMS_SHOWN);
  const empty = reasons.length + words.length + quantities.length + references.length === 0;
  return (
    <section className="detail">
      <h3>{w.candidates.evidence}</h3>
      {empty ? <p className="quiet">{w.candidates.noEvidence}</p> : null}
      <ul className="compact">
        {reasons.map((reason) => (
          <li key={`${reason.code} ${JSON.stringify(reason.values)}`}>{because(reason)}</li>
        ))}
      </ul>
      <Chips title={w.candidates.sharedTerms} chips={words.map(({ term }) => term)} />
      <Chips title={w.candidates.sharedQuantities} chips={quantities} />
      <Chips title={w.candidates.sharedReferences} chips={references} />
    </section>
  );
}

function Chips({ title, chips }: { title: string; chips: readonly string[] }): ReactNode {
  if (chips.length === 0) return null;
  return (
    <div className="chips">
      <span className="quiet">{title}</span>
      {[...new Set(chips)].map((chip) => (
        <span key={chip} className="chip">
          {chip}
        </span>
      ))}
    </div>
  );
}
