import { useQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";
import type { CandidateMap, ClauseExcerpt } from "../../contract";
import { UntypedTexts } from "../parts/untyped-texts";
import { queries } from "../queries";
import { navigate, pathOf } from "../routes";
import { useWords } from "../words-context";

/** What was examined and found without counterpart, on both sides. */
export function Gaps({ gaps }: { gaps: CandidateMap["gaps"] }): ReactNode {
  const { w } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  return (
    <div className="gaps">
      <p className="quiet">{w.candidates.gapsWhy}</p>
      <UntypedTexts texts={texts} />
      <GapList hand="military" title={w.candidates.gapsLeft(gaps.left.length)} gaps={gaps.left} />
      <GapList hand="civil" title={w.candidates.gapsRight(gaps.right.length)} gaps={gaps.right} />
    </div>
  );
}

const LINE = 62;

interface GapListProps {
  hand: "military" | "civil";
  title: string;
  gaps: readonly ClauseExcerpt[];
}

function GapList({ hand, title, gaps }: GapListProps): ReactNode {
  const { w } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({ count: gaps.length, getScrollElement: () => frame.current, estimateSize: () => LINE });
  return (
    <section className={`gap-side ${hand}`}>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className="gap-frame" ref={frame} tabIndex={0}>
        {gaps.length === 0 ? <p className="quiet">{w.candidates.noGaps}</p> : null}
        <div className="gap-sheet" style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, start }) => (
            <Gap key={index} gap={gaps[index]} start={start} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Gap({ gap, start }: { gap: ClauseExcerpt | undefined; start: number }): ReactNode {
  if (!gap) return null;
  const route = { page: "text", text: gap.text, clause: gap.clause } as const;
  return (
    <a
      className="gap"
      data-text={gap.text}
      href={pathOf(route)}
      style={{ transform: `translateY(${start}px)`, height: LINE }}
      onClick={(event) => {
        event.preventDefault();
        navigate(route);
      }}
    >
      <span>
        <span className="designator">{gap.designator}</span> <strong>{gap.number}</strong> {gap.title}
      </span>
      <span className="quiet excerpt">{gap.excerpt}</span>
    </a>
  );
}
