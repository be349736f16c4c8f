import { useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { type ComparisonView, textName } from "../../contract";
import { ChangeSign, type Changes, changesOf } from "../parts/changes";
import { ClauseBody, type Resolve } from "../parts/clause-text";
import type { Mark } from "../parts/marks";
import { AlignmentSign, VerdictSign } from "../parts/signs";
import { widestNumber } from "../parts/widest-number";
import { useWords } from "../words-context";
import { Overview } from "./overview";
import { Ribbons } from "./ribbons";
import type { ShownClause, ShownRow } from "./rows";

const LINE = 24;
const CHARACTERS_A_LINE = 28;
const LEAST = 34;

const heightOf = (row: ShownRow | undefined) => {
  if (!row || row.kind === "taken") return LEAST;
  const lines = (side: ShownClause[]) =>
    side.reduce((sum, { clause }) => sum + 1 + Math.ceil(clause.text.length / CHARACTERS_A_LINE), 0);
  return Math.max(LEAST, Math.max(lines(row.left), lines(row.right)) * LINE);
};

interface AlignedTextsProps {
  view: ComparisonView;
  rows: readonly ShownRow[];
  at: number;
  /** Whether the address names the row, so that it should be brought into sight. */
  asked: boolean;
  resolve: Resolve;
  onChoose: (row: number) => void;
}

/** Both texts in one scroll, so that they move in step; what corresponds stands side by side. */
export function AlignedTexts({ view, rows, at, asked, resolve, onChoose }: AlignedTextsProps): ReactNode {
  const { w } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const { left, right } = view;
  const over = useMemo(
    () => ({ left: changesOf(left.overlay, "effective"), right: changesOf(right.overlay, "effective") }),
    [left.overlay, right.overlay],
  );
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer is not a value that changes
  useEffect(() => {
    if (asked) list.scrollToIndex(at, { align: "auto" });
  }, [at, asked]);
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(Math.min(rows.length - 1, Math.max(0, at + step)));
  };
  const items = list.getVirtualItems();
  const widest = useMemo(
    () => widestNumber(rows.flatMap(({ left, right }) => [...left, ...right]).map(({ clause }) => clause)),
    [rows],
  );
  return (
    <div className="aligned" style={widest}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="aligned-frame" ref={frame} tabIndex={0} aria-label={w.compare.texts} onKeyDown={onKey}>
        <div className="aligned-sheet" style={{ height: list.getTotalSize() }}>
          <Ribbons
            rows={rows}
            offsetOf={(index) => list.measurementsCache[index]?.start ?? 0}
            height={list.getTotalSize()}
          />
          {items.map(({ index, start, key }) => {
            const row = rows[index];
            return row ? (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the frame's keys choose
              <div
                key={key}
                data-index={index}
                ref={list.measureElement}
                className={`aligned-row ${row.kind} ${index === at ? "chosen" : ""}`}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => onChoose(index)}
              >
                <Side
                  hand="left"
                  text={left.id}
                  shown={row.left}
                  row={row}
                  language={left.language}
                  changes={over.left}
                  resolve={resolve}
                />
                <Gutter row={row} />
                <Side
                  hand="right"
                  text={right.id}
                  shown={row.right}
                  row={row}
                  language={right.language}
                  changes={over.right}
                  resolve={resolve}
                />
              </div>
            ) : null;
          })}
        </div>
      </section>
      <Overview
        rows={rows}
        first={items[0]?.index ?? 0}
        last={items.at(-1)?.index ?? 0}
        onGo={(index) => list.scrollToIndex(index, { align: "center" })}
      />
      <p className="sr-only">{w.compare.sides(textName(view.left), textName(view.right))}</p>
    </div>
  );
}

interface SideProps {
  hand: "left" | "right";
  text: string;
  shown: ShownClause[];
  row: ShownRow;
  language: "zh" | "en";
  /** What amendments changed in its text. */
  changes: Changes;
  resolve: Resolve;
}

function Side({ hand, text, shown, row, language, changes, resolve }: SideProps): ReactNode {
  const { w } = useWords();
  const className = hand === "left" ? "only-left" : "only-right";
  const mark = ([start, end]: [number, number]): Mark => ({ start, end, className });
  if (row.kind === "taken" && hand === "right") {
    const clause = shown[0]?.clause;
    return (
      <div className={`side ${hand} place-taken`}>
        {w.compare.taken(`${clause?.number ?? ""} ${clause?.title ?? ""}`.trim())}
      </div>
    );
  }
  return (
    <div
      className={`side ${hand} ${shown.length === 0 ? "silent" : ""}`}
      data-text={text}
      lang={language === "zh" ? "zh-CN" : "en"}
    >
      {shown.map(({ clause, changed, titleChanged }) => (
        <Fragment key={clause.id}>
          <ClauseBody
            clause={clause}
            resolve={resolve}
            extra={changed.map(mark)}
            titleMarks={titleChanged ? [mark([0, clause.title.length])] : []}
          />
          <ChangeSign clause={clause.id} changes={changes} />
        </Fragment>
      ))}
    </div>
  );
}

/** Between the sides: how they correspond, and which is stricter. */
function Gutter({ row }: { row: ShownRow }): ReactNode {
  if (row.kind === "taken") return <div className="gutter" />;
  const verdicts = [...new Set(row.judgement?.rows.map(({ verdict }) => verdict))].filter(
    (verdict) => verdict !== "same",
  );
  return (
    <div className="gutter">
      <AlignmentSign kind={row.kind} />
      {verdicts.map((verdict) => (
        <VerdictSign key={verdict} verdict={verdict} />
      ))}
    </div>
  );
}
