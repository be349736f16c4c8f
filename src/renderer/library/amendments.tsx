import { Fragment, type ReactNode } from "react";
import type { AppliedAmendment, Overlay, Unapplied } from "../../contract";
import { navigate, pathOf } from "../routes";
import { useWords } from "../words-context";

interface AmendmentsProps {
  overlay: Overlay;
  onChoose: (clause: string) => void;
}

/** The amendments of an edition: whether they apply, which clauses they change, what of them could not be applied. */
export function Amendments({ overlay, onChoose }: AmendmentsProps): ReactNode {
  const { w } = useWords();
  const { amendments, changes } = overlay;
  const unapplied = overlay.unapplied.filter(({ by }) => by.kind === "amendment");
  if (amendments.length === 0) return null;
  return (
    <section className="detail amendments">
      <h3>{w.over.amendments}</h3>
      <ul className="compact">
        {amendments.map((amendment) => (
          <AmendmentLine
            key={amendment.text}
            amendment={amendment}
            refused={unapplied.filter(({ by }) => by.id === amendment.text).length}
          />
        ))}
      </ul>
      {unapplied.length > 0 ? <Refused unapplied={unapplied} onChoose={onChoose} /> : null}
      {changes.length > 0 ? (
        <details>
          <summary>{w.over.changedClauses(changes.length)}</summary>
          <p className="clause-links">
            {changes.map(({ clause }) => (
              <ClauseLink key={clause} clause={clause} onChoose={onChoose} />
            ))}
          </p>
        </details>
      ) : null}
    </section>
  );
}

function AmendmentLine({ amendment, refused }: { amendment: AppliedAmendment; refused: number }): ReactNode {
  const { w } = useWords();
  const { text, name } = amendment;
  const href = pathOf({ page: "text", text });
  return (
    <li>
      <a
        href={href}
        onClick={(event) => {
          event.preventDefault();
          navigate({ page: "text", text });
        }}
      >
        {name}
      </a>
      <div className="quiet">{w.over.state(amendment, refused)}</div>
    </li>
  );
}

/** Instructions that could not be applied, each with the reason and its clauses. */
export function Refused({
  unapplied,
  onChoose,
}: {
  unapplied: readonly Unapplied[];
  onChoose: (clause: string) => void;
}) {
  const { w } = useWords();
  return (
    <details open>
      <summary className="doubt">{w.over.refused(unapplied.length)}</summary>
      <p className="quiet">{w.over.refusedWhy}</p>
      <ul className="compact">
        {unapplied.map(({ by, words, reason, clauses }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: instructions of a text never move
          <li key={`${by.id} ${index}`}>
            <q className="excerpt">{words}</q>
            <div>
              {w.over.reason[reason]}{" "}
              {clauses.map((clause, at) => (
                <Fragment key={clause}>
                  {at > 0 ? ", " : null}
                  <ClauseLink clause={clause} onChoose={onChoose} />
                </Fragment>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ClauseLink({ clause, onChoose }: { clause: string; onChoose: (clause: string) => void }): ReactNode {
  return (
    <button type="button" className="as-link" onClick={() => onChoose(clause)}>
      {clause}
    </button>
  );
}
