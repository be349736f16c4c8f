import type { ReactNode } from "react";
import type { ClauseAddress, Conclusion, MergedLedger, NamedClause } from "../../contract";
import { onTheWall } from "../../words/instants";
import { Address } from "../parts/address";
import { showing } from "../parts/showing";
import { SideMark } from "../parts/signs";
import { useWords } from "../words-context";

interface ClausePairProps {
  conclusion: Conclusion;
  clauses: readonly NamedClause[];
}

/** The clauses that a conclusion is about, as the package names them. */
export function ClausePair({ conclusion: { left, right }, clauses }: ClausePairProps): ReactNode {
  const { w } = useWords();
  const named = ({ text, clause }: ClauseAddress) =>
    clauses.find((known) => known.text === text && known.clause === clause);
  return (
    <div className="clause-pair">
      {[["military", named(left)] as const, ["civil", named(right)] as const].map(([side, clause]) => (
        <span key={side}>
          <SideMark side={side} />{" "}
          {clause ? (
            <>
              <span className="designator">{clause.designator}</span> {clause.number} {clause.title}
            </>
          ) : (
            <span className="quiet">{w.receive.clauseUnnamed}</span>
          )}
        </span>
      ))}
    </div>
  );
}

interface ConflictsProps {
  project: string;
  conflicts: MergedLedger["conflicts"];
  clauses: readonly NamedClause[];
}

/** Points concluded in both rooms, side by side: for people to settle, by giving one of both up. */
export function Conflicts({ project, conflicts, clauses }: ConflictsProps): ReactNode {
  const { w, say } = useWords();
  if (conflicts.length === 0) return null;
  return (
    <section>
      <h3>{w.receive.conflicts(conflicts.length)}</h3>
      <p>{w.receive.conflictsWhy}</p>
      {conflicts.map(({ item, conclusions }) => (
        <article
          key={item}
          className="conflict"
          {...showing(...conclusions.flatMap(({ left, right }) => [left.text, right.text]))}
        >
          {conclusions[0] ? <ClausePair conclusion={conclusions[0]} clauses={clauses} /> : null}
          <div className="conflict-sides">
            {conclusions.map(({ id, disposition, relationship, reason, at }) => (
              <div key={id} className="outcome">
                <strong>{say("disposition", disposition)}</strong>
                <div>{say("relationship", relationship)}</div>
                <p>{reason}</p>
                <div className="quiet number">{onTheWall(at)}</div>
              </div>
            ))}
          </div>
          <p>
            <Address route={{ page: "review", project, item }}>{w.receive.settle}</Address>
          </p>
        </article>
      ))}
    </section>
  );
}
