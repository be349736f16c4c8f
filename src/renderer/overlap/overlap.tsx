import { Button, Input } from "antd";
import { type ReactNode, useRef, useState } from "react";
import { acceptOf, type Overlap, TEXT_EXTENSIONS } from "../../contract";
import { client } from "../client";
import { Address } from "../parts/address";
import { Page } from "../parts/page";
import { showing } from "../parts/showing";
import { StopButton, useStoppable } from "../parts/stoppable";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";

/** 立项查重: a title and scope, or a draft, in; what it overlaps with, out. */
export function OverlapPage(): ReactNode {
  const { w } = useWords();
  const [title, setTitle] = useState("");
  const [scope, setScope] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const check = useStoppable((proposal: { title: string; scope: string } | { file: File }, signal) =>
    client.candidates.overlap(proposal, { signal }),
  );
  return (
    <Page title={w.rail.checks} tools={<Siblings />}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="rolled-up" tabIndex={0} aria-label={w.places.overlap}>
        <form
          className="overlap-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== "") check.mutate({ title, scope });
          }}
        >
          <p className="quiet">{w.overlap.why}</p>
          <Input
            aria-label={w.overlap.name}
            placeholder={w.overlap.name}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <Input.TextArea
            aria-label={w.overlap.scope}
            placeholder={w.overlap.scope}
            rows={3}
            value={scope}
            onChange={({ target }) => setScope(target.value)}
          />
          <div className="choices">
            <Button type="primary" htmlType="submit" disabled={title.trim() === ""} loading={check.isPending}>
              {w.overlap.check}
            </Button>
            <Button disabled={check.isPending} onClick={() => field.current?.click()}>
              {w.overlap.draft}
            </Button>
            <StopButton of={check} />
          </div>
          <input
            ref={field}
            type="file"
            hidden
            accept={acceptOf(TEXT_EXTENSIONS)}
            data-overlap-draft=""
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) check.mutate({ file });
              target.value = "";
            }}
          />
        </form>
        {check.data ? <Found found={check.data} /> : null}
      </section>
    </Page>
  );
}

const percentOf = (share: number) => Math.round(share * 100);

function Found({ found: { clauses, itself, standards, projects } }: { found: Overlap }): ReactNode {
  const { w } = useWords();
  return (
    <>
      {itself ? (
        <p>
          {w.overlap.itself} <Address route={{ page: "text", text: itself.text }}>{itself.designator}</Address>
        </p>
      ) : null}
      {standards.length + projects.length === 0 ? <p role="status">{w.overlap.none}</p> : null}
      {projects.length > 0 ? <h2>{w.overlap.projects}</h2> : null}
      {projects.map(({ id, name, scope, likeness, shared }) => (
        <article key={id} className="family">
          <h3>
            <Address route={{ page: "review", project: id }}>{name}</Address>{" "}
            <span className="quiet">{w.overlap.likeness(percentOf(likeness))}</span>
          </h3>
          <p className="quiet">
            {scope} {w.overlap.shared(shared.join(" · "))}
          </p>
        </article>
      ))}
      {standards.length > 0 ? <h2>{w.overlap.standards}</h2> : null}
      {standards.map((standard) => (
        <Standard key={standard.text} standard={standard} clauses={clauses} />
      ))}
    </>
  );
}

interface StandardProps {
  standard: Overlap["standards"][number];
  clauses: number;
}

function Standard({ standard: { text, designator, title, titleLikeness, ...its }, clauses }: StandardProps): ReactNode {
  const { w } = useWords();
  return (
    <article className="family" {...showing(text)}>
      <h3>
        <Address route={{ page: "text", text }}>
          <span className="designator">{designator}</span> {title}
        </Address>
      </h3>
      <p className="quiet">
        {w.overlap.clauses(its.clauses, clauses)} · {w.overlap.likeness(percentOf(titleLikeness))}
      </p>
      <ul>
        {its.pairs.map(({ draft, clause, score }) => (
          <li key={`${draft.number} ${draft.title} ${draft.excerpt} ${clause.clause}`}>
            {draft.number} {draft.title || draft.excerpt} →{" "}
            <Address route={{ page: "text", text: clause.text, clause: clause.clause }}>
              <strong>{clause.number}</strong> {clause.title || clause.excerpt}
            </Address>{" "}
            <span className="quiet">{w.overlap.score(percentOf(score))}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
