import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Checkbox } from "antd";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { CandidateView, ClauseExcerpt } from "../../contract";
import { DetailSide } from "../parts/detail-side";
import { Icon } from "../parts/icons";
import { Nothing, Waiting } from "../parts/page";
import { RelationshipSign, Score, SideMark } from "../parts/signs";
import { type CandidateFilter, queries } from "../queries";
import { useWords } from "../words-context";
import { type CandidateAct, CandidateActions } from "./candidate-actions";
import { CandidateEvidence, openComparison } from "./candidate-evidence";

const LINE = 66;
/** The next page is asked for when this many lines are left below what is in sight. */
const AHEAD = 20;

/** The ranked list, worked through by keyboard or pointer, with the evidence of the one chosen beside it. */
export function CandidateList({ filter }: { filter: CandidateFilter }): ReactNode {
  const { w } = useWords();
  const pages = useInfiniteQuery(queries.candidates(filter));
  const candidates = pages.data?.pages.flatMap((page) => page.candidates) ?? [];
  const total = pages.data?.pages[0]?.total ?? 0;
  const [at, setAt] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [act, setAct] = useState<CandidateAct>();
  const chosen = candidates[Math.min(at, candidates.length - 1)];
  const marked = candidates.filter(({ id }) => selected.has(id));
  const of = marked.length > 0 ? marked : chosen ? [chosen] : [];
  const toggle = (id: string) =>
    setSelected((old) => new Set(old.has(id) ? [...old].filter((other) => other !== id) : [...old, id]));
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (step) setAt(Math.min(candidates.length - 1, Math.max(0, at + step)));
    else if (event.key === " " && chosen) toggle(chosen.id);
    else if (event.key === "a") setAct("add");
    else if (event.key === "d") setAct("dismiss");
    else if (event.key === "Enter" && chosen) openComparison(chosen);
    else return;
    event.preventDefault();
  };
  if (!pages.data) return <Waiting of={pages} />;
  if (candidates.length === 0) return <Nothing>{w.candidates.none}</Nothing>;
  return (
    <div className="candidate-view">
      <section className="candidate-main">
        <div className="list-bar">
          <Checkbox
            checked={marked.length === candidates.length}
            indeterminate={marked.length > 0 && marked.length < candidates.length}
            onChange={({ target }) => setSelected(new Set(target.checked ? candidates.map(({ id }) => id) : []))}
          >
            {marked.length > 0 ? w.candidates.selected(marked.length) : w.candidates.shown(candidates.length, total)}
          </Checkbox>
          <CandidateActions of={of} act={act} onAct={setAct} onDone={() => setSelected(new Set())} />
        </div>
        <CandidateLines
          candidates={candidates}
          at={Math.min(at, candidates.length - 1)}
          selected={selected}
          onChoose={setAt}
          onToggle={toggle}
          onKey={onKey}
          onEnd={() => pages.hasNextPage && !pages.isFetchingNextPage && void pages.fetchNextPage()}
        />
        <p className="keys quiet">{w.candidates.keys}</p>
      </section>
      <DetailSide label={w.candidates.evidence}>
        {chosen ? <CandidateEvidence key={chosen.id} candidate={chosen} /> : null}
      </DetailSide>
    </div>
  );
}

interface CandidateLinesProps {
  candidates: readonly CandidateView[];
  at: number;
  selected: ReadonlySet<string>;
  onChoose: (at: number) => void;
  onToggle: (id: string) => void;
  onKey: (event: KeyboardEvent) => void;
  onEnd: () => void;
}

function CandidateLines({
  candidates,
  at,
  selected,
  onChoose,
  onToggle,
  onKey,
  onEnd,
}: CandidateLinesProps): ReactNode {
  const { w } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: candidates.length,
    getScrollElement: () => frame.current,
    estimateSize: () => LINE,
    overscan: 8,
  });
  const items = list.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer is not a value that changes
  useEffect(() => list.scrollToIndex(at, { align: "auto" }), [at]);
  useEffect(() => {
    if (last > candidates.length - AHEAD) onEnd();
  });
  return (
    <div
      ref={frame}
      className="candidate-frame"
      role="listbox"
      tabIndex={0}
      aria-multiselectable
      aria-label={w.candidates.list}
      aria-activedescendant={`candidate-${at}`}
      onKeyDown={onKey}
    >
      <div role="presentation" className="candidate-sheet" style={{ height: list.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const candidate = candidates[index];
          return candidate ? (
            <CandidateLine
              key={candidate.id}
              candidate={candidate}
              index={index}
              start={start}
              chosen={index === at}
              selected={selected.has(candidate.id)}
              onChoose={onChoose}
              onToggle={onToggle}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

interface CandidateLineProps {
  candidate: CandidateView;
  index: number;
  start: number;
  chosen: boolean;
  selected: boolean;
  onChoose: (at: number) => void;
  onToggle: (id: string) => void;
}

function CandidateLine({
  candidate,
  index,
  start,
  chosen,
  selected,
  onChoose,
  onToggle,
}: CandidateLineProps): ReactNode {
  const { say } = useWords();
  // what was judged since takes the place of the guess: one line never says other than the evidence beside it
  const { data: pair } = useQuery({ ...queries.pair(candidate.left, candidate.right), enabled: false });
  const { relationship, basis } = pair?.judgement ?? { relationship: candidate.relationship, basis: "wording" };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself holds the focus and its keys
    <div
      id={`candidate-${index}`}
      role="option"
      aria-selected={selected}
      className={`candidate-line ${chosen ? "chosen" : ""} ${candidate.state}`}
      style={{ transform: `translateY(${start}px)`, height: LINE }}
      onClick={() => onChoose(index)}
      onDoubleClick={() => openComparison(candidate)}
    >
      <span
        className={`tick ${selected ? "on" : ""}`}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onToggle(candidate.id);
        }}
      >
        {selected ? <Icon name="check" /> : null}
      </span>
      <div className="candidate-pair">
        <ClauseLine clause={candidate.leftClause} side="military" />
        <ClauseLine clause={candidate.rightClause} side="civil" />
      </div>
      <div className="candidate-signs">
        <Score candidate={candidate} />
        <RelationshipSign relationship={relationship} basis={basis} />
        {candidate.state === "open" ? null : (
          <span className="state-word">{say("candidateState", candidate.state)}</span>
        )}
      </div>
    </div>
  );
}

function ClauseLine({ clause, side }: { clause: ClauseExcerpt; side: "military" | "civil" }): ReactNode {
  return (
    <div className="clause-line" data-text={clause.text}>
      <SideMark side={side} /> <span className="designator">{clause.designator}</span> <strong>{clause.number}</strong>{" "}
      {clause.title || <span className="quiet">{clause.excerpt}</span>}
    </div>
  );
}
