import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Clause, Language } from "../../contract";
import { ChangeSign, changeMarks, useChanges } from "../parts/changes";
import { ClauseBody, type Resolve } from "../parts/clause-text";
import { widestNumber } from "../parts/widest-number";

const LINE = 24;
const CHARACTERS_A_LINE = 44;

const estimate = (clause: Clause | undefined) =>
  clause ? (1 + Math.ceil(clause.text.length / CHARACTERS_A_LINE)) * LINE : LINE;

interface ReadingColumnProps {
  /** Id of the text. */
  text: string;
  clauses: readonly Clause[];
  language: Language;
  chosen: string | undefined;
  resolve: Resolve;
  onChoose: (clause: string) => void;
}

/** The whole text in one measure; only what is in sight is in the page. */
export function ReadingColumn({ text, clauses, language, chosen, resolve, onChoose }: ReadingColumnProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const changes = useChanges();
  const list = useVirtualizer({
    count: clauses.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => estimate(clauses[index]),
    overscan: 12,
  });
  const widest = useMemo(() => widestNumber(clauses), [clauses]);
  const at = clauses.findIndex(({ id }) => id === chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer is not a value that changes
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: "start" });
  }, [at]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="reading" ref={frame} tabIndex={0} data-text={text} lang={language === "zh" ? "zh-CN" : "en"}>
      <div className="reading-sheet" style={{ ...widest, height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const clause = clauses[index];
          if (!clause) return null;
          const marks = changeMarks(changes.of(clause.id), changes.side);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the tree beside chooses by keyboard
            <div
              key={clause.id}
              data-index={index}
              ref={list.measureElement}
              className={`reading-clause ${clause.id === chosen ? "chosen" : ""}`}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onChoose(clause.id)}
            >
              <ClauseBody clause={clause} resolve={resolve} extra={marks.text} titleMarks={marks.title} />
              <ChangeSign clause={clause.id} changes={changes} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
