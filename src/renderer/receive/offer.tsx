import type { ReactNode } from "react";
import type { Conclusion, ReceivedOffer } from "../../contract";
import { onTheWall } from "../../words/instants";
import { faultWords } from "../parts/fault";
import { useWords } from "../words-context";
import { ClausePair, Conflicts } from "./conflicts";
import { TakeIn } from "./take-in";

interface OfferProps {
  file: File;
  offer: ReceivedOffer;
}

/** Whose package it is and what it would bring; whoever takes it in has seen this first. */
export function Offer({ file, offer }: OfferProps): ReactNode {
  const words = useWords();
  const { w } = words;
  const { project, signer, conclusions, conflicts, noticed, fault } = offer;
  return (
    <>
      <dl className="facts">
        <dt>{w.review.project}</dt>
        <dd>
          <strong>{project.name}</strong> {project.scope}{" "}
          <span className="quiet">{offer.isKnown ? w.receive.known : w.receive.isNew}</span>
        </dd>
        <dt>{w.receive.from}</dt>
        <dd>
          {signer.name ?? w.receive.notKnownHere} · {onTheWall(offer.at)}
        </dd>
        <dt>{w.receive.brings}</dt>
        <dd>
          {fault ? (
            <span className="refused-text">{faultWords(fault, words)}</span>
          ) : (
            w.receive.counts(offer.added, conclusions.length, conflicts.length)
          )}
        </dd>
      </dl>
      {offer.withheld > 0 ? <p className="quiet">{w.receive.withheld(offer.withheld)}</p> : null}
      {offer.revokes.length > 0 ? (
        <p className="doubt-text" role="alert">
          {w.receive.revokes(offer.revokes)}
        </p>
      ) : null}
      {conclusions.length > 0 ? (
        <section>
          <h3>{w.receive.newConclusions}</h3>
          <ul className="outcomes">
            {conclusions.map((conclusion) => (
              <ConclusionCard key={conclusion.id} conclusion={conclusion} offer={offer} />
            ))}
          </ul>
        </section>
      ) : null}
      {noticed.length > 0 ? (
        <section>
          <h3>{w.receive.noticed(noticed.length)}</h3>
          <ul className="outcomes">
            {noticed.map(({ conclusion, notice }) => (
              <ConclusionCard key={conclusion.id} conclusion={conclusion} offer={offer}>
                <p className="doubt-text">{w.review.notice[notice]}</p>
              </ConclusionCard>
            ))}
          </ul>
        </section>
      ) : null}
      <Conflicts project={project.id} conflicts={conflicts} clauses={offer.clauses} />
      {fault ? null : <TakeIn file={file} offer={offer} />}
    </>
  );
}

interface ConclusionCardProps {
  conclusion: Conclusion;
  offer: ReceivedOffer;
  children?: ReactNode;
}

function ConclusionCard({ conclusion, offer, children }: ConclusionCardProps): ReactNode {
  const { say } = useWords();
  return (
    <li className="outcome">
      <ClausePair conclusion={conclusion} clauses={offer.clauses} />
      <strong>{say("disposition", conclusion.disposition)}</strong>
      <p>{conclusion.reason}</p>
      {children}
    </li>
  );
}
