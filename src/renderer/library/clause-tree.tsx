import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Clause } from "../../contract";
import { useWords } from "../words-context";

interface TreeLine {
  clause: Clause;
  depth: number;
}

/** Kinds that a reader looks for in a table of contents. */
const SHOWN: readonly Clause["kind"][] = ["clause", "annex", "term-entry", "table", "front-matter"];
/** An item with a number of its clause (`5.2.1`) is cited like a clause. */
const CITED = /\d\.\d/;

/** The lines of the tree in document order with their depth, narrowed to those that hold what was typed. */
export function treeLines(clauses: readonly Clause[], typed: string): TreeLine[] {
  const depths = new Map<string, number>();
  const wanted = typed.trim().toLowerCase();
  return clauses.flatMap((clause) => {
    const depth = clause.parent === null ? 0 : (depths.get(clause.parent) ?? -1) + 1;
    depths.set(clause.id, depth);
    if (!SHOWN.includes(clause.kind) && !(clause.kind === "list-item" && CITED.test(clause.number ?? ""))) return [];
    const said = `${clause.number ?? ""} ${clause.title} ${clause.text}`.toLowerCase();
    return wanted === "" || said.includes(wanted) ? [{ clause, depth }] : [];
  });
}

const LINE = 26;
const START_OF_TEXT = 24;

interface ClauseTreeProps {
  clauses: readonly Clause[];
  typed: string;
  chosen: string | undefined;
  onChoose: (clause: string) => void;
}

/** The clause tree as a tree for keyboard and screen reader; arrows walk it. */
export function ClauseTree({ clauses, typed, chosen, onChoose }: ClauseTreeProps): ReactNode {
  const { w } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => treeLines(clauses, typed), [clauses, typed]);
  const list = useVirtualizer({ count: lines.length, getScrollElement: () => frame.current, estimateSize: () => LINE });
  const at = lines.findIndex(({ clause }) => clause.id === chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer is not a value that changes
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: "auto" });
  }, [at]);
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = step === 0 ? undefined : lines[at + step];
    if (!next) return;
    event.preventDefault();
    onChoose(next.clause.id);
  };
  return (
    <div
      ref={frame}
      className="tree"
      role="tree"
      tabIndex={0}
      aria-label={w.text.tree}
      aria-activedescendant={at >= 0 ? `tree-${at}` : undefined}
      onKeyDown={onKey}
    >
      <div style={{ height: list.getTotalSize() }} role="presentation">
        {list.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself holds the focus and its keys
            <div
              key={line.clause.id}
              id={`tree-${index}`}
              role="treeitem"
              aria-level={line.depth + 1}
              aria-selected={index === at}
              className="tree-line"
              style={{ transform: `translateY(${start}px)`, paddingInlineStart: 8 + line.depth * 12 }}
              onClick={() => onChoose(line.clause.id)}
            >
              <span className="tree-number">{line.clause.number}</span> <TreeTitle clause={line.clause} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** What a clause is called in the tree; one that an amendment has deleted is struck out. */
function TreeTitle({ clause: { kind, title, text, gone } }: { clause: Clause }): ReactNode {
  const { say } = useWords();
  const isCover = kind === "front-matter" && title === "";
  const said = isCover ? say("clauseKind", kind) : title || text.slice(0, START_OF_TEXT);
  return gone ? <del>{said}</del> : said;
}
