import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { citedAs, type Draft, type DraftClause, type DraftPassage } from "../../contract";
import { DRAFT_WORDS } from "../../words/draft";
import { fill } from "../../words/language";
import { Address } from "../parts/address";
import { Nothing, Waiting } from "../parts/page";
import { ItemStateSign, MarkingSign, SideMark } from "../parts/signs";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords } from "../words-context";

/** The draft as it stands, set as a standard is. */
export function DraftText({ project }: { project: string }): ReactNode {
  const { w } = useWords();
  const draft = useQuery(queries.draft(project));
  if (!draft.data) return <Waiting of={draft} />;
  if (draft.data.clauses.length === 0) {
    return (
      <Nothing action={<Button onClick={() => navigate({ page: "review", project })}>{w.overview.toQueue}</Button>}>
        {w.draft.none}
      </Nothing>
    );
  }
  const { clauses, leftOut, marking, references } = draft.data;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="draft-sheet" aria-label={w.places.draft} tabIndex={0}>
      <p className="quiet">{w.draft.why}</p>
      <p role="status">
        <MarkingSign marking={marking} /> {w.draft.counts(clauses.length, leftOut.length)}
      </p>
      <References references={references} />
      {clauses.map((clause) => (
        <ClauseOfDraft key={clause.item} clause={clause} project={project} />
      ))}
      <LeftOutList draft={draft.data} />
    </section>
  );
}

function References({ references }: Pick<Draft, "references">): ReactNode {
  const { w } = useWords();
  if (references.length === 0) return null;
  return (
    <details>
      <summary>{w.draft.references(references.length)}</summary>
      <ul className="compact">
        {references.map((designator) => (
          <li key={designator} className="designator">
            {designator}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ClauseOfDraft({ clause, project }: { clause: DraftClause; project: string }): ReactNode {
  const { say } = useWords();
  const { number, title, item, disposition, state, passages } = clause;
  return (
    <article className="draft-clause">
      <header>
        <h2>
          <span className="clause-number">{number}</span> <span className="excerpt">{title}</span>
        </h2>
        <Address route={{ page: "review", project, item }}>{say("disposition", disposition)}</Address>
        <ItemStateSign state={state} />
      </header>
      {passages.map((passage) => (
        <Passage key={`${passage.role} ${passage.side}`} passage={passage} />
      ))}
    </article>
  );
}

/** A passage with its side and where it came from; what people must still do to it is said in strong words. */
function Passage({ passage }: { passage: DraftPassage }): ReactNode {
  const { w, language } = useWords();
  const { role, side, text, source, replaced, toReplace } = passage;
  const words = DRAFT_WORDS[language];
  return (
    <div className={`draft-passage ${side}`} data-text={source.text}>
      <div className="quiet">
        <SideMark side={side} /> {role === "base" ? w.draft.base : words.roles[role]}
        {w.colon}
        <Address route={{ page: "text", text: source.text, clause: source.clause }}>{citedAs(source)}</Address>
      </div>
      <p className="lines excerpt">{text}</p>
      {replaced.length + toReplace.length > 0 ? (
        <ul className="compact">
          {replaced.map(({ from, to }) => (
            <li key={from}>{fill(words.replaced, { from, to })}</li>
          ))}
          {toReplace.map((designator) => (
            <li key={designator} className="doubt-text">
              {fill(words.toReplace, { designator })}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function LeftOutList({ draft: { project, leftOut } }: { draft: Draft }): ReactNode {
  const { w, say } = useWords();
  if (leftOut.length === 0) return null;
  return (
    <details>
      <summary>{w.draft.leftOut(leftOut.length)}</summary>
      <ul className="compact">
        {leftOut.map(({ item, title, disposition, state }) => (
          <li key={item} className="left-out">
            <Address route={{ page: "review", project: project.id, item }}>
              <span className="excerpt">{title || w.draft.untitled}</span>
            </Address>
            <ItemStateSign state={state} />
            {disposition ? <span>{say("disposition", disposition)}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
