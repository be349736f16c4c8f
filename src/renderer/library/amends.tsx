import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Designator, isAmendmentTo, isOfAmendment, type TextSummary, textName } from "../../contract";
import { queries } from "../queries";
import { navigate, pathOf } from "../routes";
import { useWords } from "../words-context";
import { Refused } from "./amendments";

/** The edition that an amendment changes, among the texts held. */
const editionOf = (text: TextSummary, amendment: Designator, texts: readonly TextSummary[]): TextSummary | undefined =>
  texts.find(({ standard, metadata: { designator } }) => {
    return standard === text.standard && designator.value !== null && isAmendmentTo(designator.value, amendment);
  });

/** On the page of an amendment: what it changes, and what of it could not be applied there. */
export function Amends({ text, texts }: { text: TextSummary; texts: readonly TextSummary[] }): ReactNode {
  const { w } = useWords();
  const own = text.metadata.designator.value;
  if (own === null || !isOfAmendment(own)) return null;
  const edition = editionOf(text, own, texts);
  return (
    <section className="detail">
      <h3>{w.over.amends}</h3>
      {edition ? <Edition edition={edition} amendment={text.id} /> : <p className="quiet">{w.over.editionNotHeld}</p>}
    </section>
  );
}

function Edition({ edition, amendment }: { edition: TextSummary; amendment: string }): ReactNode {
  const { w } = useWords();
  const { data } = useQuery(queries.text(edition.id));
  const applied = data?.overlay.amendments.find(({ text }) => text === amendment);
  const refused = data?.overlay.unapplied.filter(({ by }) => by.id === amendment) ?? [];
  const open = (clause?: string) => navigate({ page: "text", text: edition.id, ...(clause ? { clause } : {}) });
  return (
    <>
      <a
        href={pathOf({ page: "text", text: edition.id })}
        onClick={(event) => {
          event.preventDefault();
          open();
        }}
      >
        {textName(edition)}
      </a>
      {applied ? <p className="quiet">{w.over.state(applied, refused.length)}</p> : null}
      {refused.length > 0 ? <Refused unapplied={refused} onChoose={open} /> : null}
    </>
  );
}
