import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import type { QueueItemView } from "../../contract";
import { showing } from "../parts/showing";
import { PointStateSign } from "../parts/signs";
import { useProjected } from "../preferences";
import { useWords } from "../words-context";
import type { Sight } from "./sight";

/** Height of a line; on the wall, where type is large, a pair has two lines of words. */
const LINE = 64;
const WALL_LINE = 96;

interface QueueListProps {
  queue: readonly QueueItemView[];
  at: number;
  sight: Sight;
  onChoose: (at: number) => void;
}

/** The agenda: one line a point, with how far it has come. */
export function QueueList({ queue, at, sight, onChoose }: QueueListProps): ReactNode {
  const { w } = useWords();
  const frame = useRef<HTMLElement>(null);
  const height = useProjected() ? WALL_LINE : LINE;
  const list = useVirtualizer({
    count: queue.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 8,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer is not a value that changes
  useEffect(() => {
    list.measure();
    list.scrollToIndex(at, { align: "auto" });
  }, [at, height]);
  return (
    <nav className="queue" ref={frame} aria-label={w.review.queue}>
      <div className="queue-sheet" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const item = queue[index];
          return item ? (
            <button
              type="button"
              key={item.id}
              {...showing(item.left.text, item.right.text)}
              className="queue-line"
              aria-current={index === at ? "step" : undefined}
              style={{ transform: `translateY(${start}px)`, height }}
              onClick={() => onChoose(index)}
            >
              <span className="queue-number">{index + 1}</span>
              <span className="queue-title">
                {sight.ofPoint(item)
                  ? w.review.blanked
                  : item.leftClause.title || item.rightClause.title || item.leftClause.excerpt}
              </span>
              <PointStateSign point={item} />
              <span className="queue-pair quiet">
                {item.leftClause.designator}{" "}
                <span className="designator">
                  {item.leftClause.number} ↔ {item.rightClause.number}
                </span>
              </span>
            </button>
          ) : null;
        })}
      </div>
    </nav>
  );
}
