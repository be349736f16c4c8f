import type { ReactNode } from "react";
import type { Clause, StructureNote } from "../../contract";
import { quantityNote, type Resolve } from "../parts/clause-text";
import { navigate, routeOf } from "../routes";
import { useWords } from "../words-context";

interface ClauseDetailsProps {
  clause: Clause;
  resolve: Resolve;
  notes: readonly StructureNote[];
  /** What else is said of it, before what was read. */
  children: ReactNode;
}

/** What was read in one clause, in words: the keyboard's way to what the text shows on hovering. */
export function ClauseDetails({ clause, resolve, notes, children }: ClauseDetailsProps): ReactNode {
  const { w, say } = useWords();
  const provisions = clause.provisions.filter(({ type }) => type !== "none");
  return (
    <>
      <h2>
        {clause.number} {clause.title || say("clauseKind", clause.kind)}
      </h2>
      {children}
      <Section title={w.text.provisions} empty={w.text.noProvisions}>
        {provisions.map((provision) => (
          <li key={provision.start}>
            <span className={`provision-type ${provision.type}`}>
              {say("provision", provision.type)}
              {provision.negative ? w.text.negative : ""}
            </span>{" "}
            {provision.verb ? <span className={`verb ${provision.type}`}>{provision.verb}</span> : null}{" "}
            {provision.inherited ? <span className="quiet">{w.text.inherited}</span> : null}
            <div className="quiet">{provision.text}</div>
          </li>
        ))}
      </Section>
      <Quantities clause={clause} />
      <References clause={clause} resolve={resolve} />
      {notes.length > 0 ? (
        <details>
          <summary>{w.text.notes(notes.length)}</summary>
          <ul className="compact">
            {notes.map((note, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: notes of a text never change
              <li key={index}>
                <strong>{w.text.noteKind[note.kind]}</strong> {note.text}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Quantities({ clause }: { clause: Clause }): ReactNode {
  const words = useWords();
  const { w } = words;
  return (
    <Section title={w.text.quantities} empty={w.text.noQuantities}>
      {clause.quantities.map((quantity) => (
        <li key={quantity.start}>
          <span className="quantity">{quantity.text}</span>
          <div className="quiet lines">{quantityNote(quantity, words)}</div>
        </li>
      ))}
    </Section>
  );
}

function References({ clause, resolve }: { clause: Clause; resolve: Resolve }): ReactNode {
  const { w } = useWords();
  return (
    <Section title={w.text.references} empty={w.text.noReferences}>
      {clause.references.map((reference) => {
        const href = resolve(reference.designator);
        return (
          <li key={reference.start}>
            {href ? (
              <a
                href={href}
                onClick={(event) => {
                  event.preventDefault();
                  navigate(routeOf(href));
                }}
              >
                {reference.designator}
              </a>
            ) : (
              <span>{reference.designator}</span>
            )}{" "}
            <span className="quiet">
              {reference.dated ? w.text.dated : w.text.undated} · {href ? w.text.held : w.text.notHeld}
            </span>
          </li>
        );
      })}
    </Section>
  );
}

function Section({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }): ReactNode {
  return (
    <section className="detail">
      <h3>{title}</h3>
      {children.length > 0 ? <ul className="compact">{children}</ul> : <p className="quiet">{empty}</p>}
    </section>
  );
}
