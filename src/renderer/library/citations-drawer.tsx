import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type CheckedCitation, type TextView, textName } from "../../contract";
import { client } from "../client";
import { SideDialog } from "../parts/dialog";
import { FileButtons } from "../parts/file-buttons";
import { Nothing, Waiting } from "../parts/page";
import { queries } from "../queries";
import { useWords } from "../words-context";

interface CitationsDrawerProps {
  text: TextView;
  open: boolean;
  onClose: () => void;
}

/** 引用标准核查: what the library knows of every standard that a text cites, and what to do about it. */
export function CitationsDrawer({ text, open, onClose }: CitationsDrawerProps): ReactNode {
  const { w, language } = useWords();
  const citations = useQuery({ ...queries.checked({ text: text.id }), enabled: open });
  return (
    <SideDialog
      open={open}
      onClose={onClose}
      size={560}
      title={w.citations.title}
      extra={
        <FileButtons
          name={textName(text)}
          formats={["xlsx"]}
          words={{ xlsx: w.citations.table }}
          make={(format, signal) => client.registers.checkFile({ text: text.id, format, language }, { signal })}
        />
      }
    >
      <p className="quiet">{w.citations.why}</p>
      {citations.data ? null : <Waiting of={citations} />}
      {citations.data?.length === 0 ? <Nothing>{w.citations.none}</Nothing> : null}
      <ul className="outcomes">
        {citations.data?.map((citation) => (
          <CitationCard key={`${citation.place} ${citation.cited}`} citation={citation} />
        ))}
      </ul>
    </SideDialog>
  );
}

function CitationCard({ citation }: { citation: CheckedCitation }): ReactNode {
  const { w, say } = useWords();
  const { cited, proper, title, place, standing, supersededBy, advice } = citation;
  return (
    <li className="outcome">
      <div className="outcome-head">
        <strong className="designator">{proper ?? cited}</strong>
        <span className="outcome-word">{say("standing", standing)}</span>
      </div>
      {title ? <div>{title}</div> : null}
      {supersededBy.length > 0 ? <div>{w.citations.successors(supersededBy)}</div> : null}
      <div className="quiet">
        {place} · {say("citationAdvice", advice)}
      </div>
    </li>
  );
}
