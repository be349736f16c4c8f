import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { ClauseChange, Overlay } from "../../contract";
import { useWords, type Words } from "../words-context";
import { type Mark, sideOf } from "./marks";

/** Which of its two texts a page shows. */
export type TextSide = "effective" | "printed";

/** What stands over a text, clause by clause. */
export interface Changes {
  readonly side: TextSide;
  readonly of: (clause: string) => ClauseChange | undefined;
  readonly names: (change: ClauseChange) => string;
}

const NONE: Changes = { side: "effective", of: () => undefined, names: () => "" };
const Context = createContext<Changes>(NONE);

export function changesOf({ changes, amendments }: Overlay, side: TextSide): Changes {
  const byClause = new Map(changes.map((change) => [change.clause, change]));
  const names = new Map(amendments.map(({ text, name }) => [text, name]));
  return {
    side,
    of: (clause) => byClause.get(clause),
    names: ({ by }) => by.map(({ id }) => names.get(id) ?? "").join(" · "),
  };
}

interface ChangesProviderProps {
  overlay: Overlay;
  side: TextSide;
  children: ReactNode;
}

/** What stands over the text that is shown, for every clause in it. */
export function ChangesProvider({ overlay, side, children }: ChangesProviderProps): ReactNode {
  const value = useMemo(() => changesOf(overlay, side), [overlay, side]);
  return <Context value={value}>{children}</Context>;
}

export const useChanges = (): Changes => useContext(Context);

const sayWho = ({ w }: Words, kind: ClauseChange["kind"], name: string): string =>
  ({ changed: w.over.amendedBy, added: w.over.addedBy, deleted: w.over.deletedBy })[kind](name);

/** The words that one of the two texts has alone, as marks of a clause's title and own text. */
export function changeMarks(change: ClauseChange | undefined, side: TextSide): { text: Mark[]; title: Mark[] } {
  const kind = side === "effective" ? "added" : "removed";
  const marks = (runs: ClauseChange["text"]): Mark[] =>
    sideOf(runs, kind).changed.map(([start, end]) => ({ start, end, className: `over ${kind}` }));
  return { text: change ? marks(change.text) : [], title: change ? marks(change.title) : [] };
}

/** By whom a clause was changed, below its words. */
export function ChangeSign({ clause, changes: { of, names } }: { clause: string; changes: Changes }): ReactNode {
  const words = useWords();
  const change = of(clause);
  if (change === undefined) return null;
  return <p className={`change-sign ${change.kind}`}>{sayWho(words, change.kind, names(change))}</p>;
}

/** What changed in a clause, run by run: words taken out and words put in. */
export function ChangeDetails({ clause }: { clause: string }): ReactNode {
  const words = useWords();
  const { of, names } = useChanges();
  const change = of(clause);
  if (change === undefined) return null;
  return (
    <section className="detail">
      <h3>{sayWho(words, change.kind, names(change))}</h3>
      <p className="runs">
        {change.title.some(({ kind }) => kind !== "same") ? <Runs runs={change.title} /> : null}{" "}
        <Runs runs={change.text} />
      </p>
    </section>
  );
}

const TAG = { same: "span", removed: "del", added: "ins" } as const;

function Runs({ runs }: { runs: ClauseChange["text"] }): ReactNode {
  return runs.map(({ kind, text }, index) => {
    const Tag = TAG[kind];
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a change never move
    return <Tag key={index}>{text}</Tag>;
  });
}
