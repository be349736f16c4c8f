import type { ReactNode } from "react";
import type { PairJudgement } from "../../contract";
import { IntervalBars } from "../parts/interval-bars";
import { AlignmentSign, CategorySign, RelationshipSign, VerdictSign } from "../parts/signs";
import { useWords } from "../words-context";
import type { ShownRow } from "./rows";

/** What is said of one row: its changes by name, its indicators, and whether the civil side covers the military one. */
export function RowDetails({ row }: { row: ShownRow }): ReactNode {
  const { w, say } = useWords();
  const numbers = [row.left, row.right].map((side) => side.map(({ name }) => name).join(", "));
  return (
    <>
      <h2>
        {numbers[0] || "—"} <span className="quiet">{w.compare.against}</span> {numbers[1] || "—"}
      </h2>
      {row.kind === "taken" ? null : (
        <p>
          <AlignmentSign kind={row.kind} />
        </p>
      )}
      {row.judgedBy ? <p className="quiet">{w.compare.judgedBy(row.judgedBy)}</p> : null}
      {row.judgement ? <Judgement judgement={row.judgement} /> : null}
      {row.changes.length > 0 ? (
        <section className="detail">
          <h3>{w.compare.changes}</h3>
          <ul className="compact">
            {row.changes.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the changes of a row never move
              <li key={index}>
                <CategorySign category={change.category} /> {say("change", change.nature)}
                <div className="from-to">
                  <span className="only-left">{change.left ?? "—"}</span>
                  <span aria-hidden="true">→</span>
                  <span className="only-right">{change.right ?? "—"}</span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** Indicators with their bars and reasons; coverage and relationship of the pair. */
export function Judgement({ judgement }: { judgement: PairJudgement }): ReactNode {
  const { w, say, because } = useWords();
  return (
    <section className="detail">
      <h3>{w.compare.judgement}</h3>
      <p className="judged">
        <span className={`coverage ${judgement.covers}`}>{w.compare.covers(say("coverage", judgement.covers))}</span>
        <RelationshipSign relationship={judgement.relationship} basis={judgement.basis} />
      </p>
      {judgement.heldBack.map((reason) => (
        <p key={`${reason.code} ${JSON.stringify(reason.values)}`} className="quiet">
          {because(reason)}
        </p>
      ))}
      {judgement.conflict ? <p className="refused-text">{w.compare.conflict}</p> : null}
      <ul className="compact">
        {judgement.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the indicators of a pair never move
          <li key={index} className="indicator">
            <div className="indicator-head">
              <strong>{row.item}</strong> <VerdictSign verdict={row.verdict} />
            </div>
            <IntervalBars row={row} />
            <div className="quiet">{because(row.reason)}</div>
            {row.conditions.length > 0 ? <div className="quiet">{w.compare.conditions(row.conditions)}</div> : null}
            {row.isDefault ? <div className="quiet">{w.compare.isDefault}</div> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
