import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useState } from "react";
import { citedAs, type SearchHit } from "../../contract";
import { Dialog } from "../parts/dialog";
import { HitRuns } from "../parts/hit-runs";
import { showing } from "../parts/showing";
import { SideMark } from "../parts/signs";
import { queries } from "../queries";
import { navigate, type Route } from "../routes";
import { useWords } from "../words-context";

const MOST_SHOWN = 40;

interface Found {
  key: string;
  text: string;
  route: Route;
  side: "military" | "civil" | null;
  head: string;
  body: ReactNode;
}

const foundOf = ({ kind, clause, runs }: SearchHit): Found => ({
  key: `${clause.text} ${clause.clause}`,
  text: clause.text,
  route: { page: "text", text: clause.text, ...(kind === "clause" ? { clause: clause.clause } : {}) },
  side: clause.system,
  head: kind === "clause" ? citedAs(clause) : clause.designator,
  body: <HitRuns runs={runs} />,
});

/** Ctrl/⌘ K: designators and titles as typed or nearly so, and every clause by its words. */
export function Finder({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const { w } = useWords();
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState(0);
  const asked = useDeferredValue(words.trim());
  const { data: hits = [] } = useQuery({ ...queries.find(asked, MOST_SHOWN), enabled: open && asked.length > 0 });
  const found = asked ? hits.map(foundOf) : [];
  const go = (to: Found | undefined) => {
    if (!to) return;
    navigate(to.route);
    onClose();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setChosen(Math.min(chosen + 1, found.length - 1));
    else if (event.key === "ArrowUp") setChosen(Math.max(chosen - 1, 0));
    else if (event.key === "Enter") go(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open={open}
      onCancel={onClose}
      footer={null}
      closable={false}
      destroyOnHidden
      width={640}
      title={w.finder.title}
      style={{ top: 60 }}
    >
      <input
        className="finder-field"
        autoFocus
        value={words}
        placeholder={w.finder.placeholder}
        aria-label={w.finder.title}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="found"
        aria-activedescendant={found[chosen] ? `found-${chosen}` : undefined}
        onChange={(event) => {
          setWords(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKey}
      />
      <FoundList found={found} chosen={chosen} onGo={go} />
      {asked && found.length === 0 ? <p className="quiet">{w.finder.nothing}</p> : null}
      {asked && found.length > 0 ? (
        <Button
          type="link"
          onClick={() => {
            navigate({ page: "search", words: asked });
            onClose();
          }}
        >
          {w.finder.all}
        </Button>
      ) : null}
    </Dialog>
  );
}

interface FoundListProps {
  found: Found[];
  chosen: number;
  onGo: (found: Found) => void;
}

function FoundList({ found, chosen, onGo }: FoundListProps): ReactNode {
  const { w } = useWords();
  return (
    <div className="found" id="found" role="listbox" aria-label={w.finder.title}>
      {found.map((one, index) => (
        <div
          key={one.key}
          {...showing(one.text)}
          id={`found-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={index === chosen ? "chosen" : ""}
          ref={(element) => {
            if (index === chosen) element?.scrollIntoView({ block: "nearest" });
          }}
          onClick={() => onGo(one)}
          onKeyDown={(event) => event.key === "Enter" && onGo(one)}
        >
          <SideMark side={one.side} />
          <span className="found-head">{one.head}</span>
          <span className="found-body">{one.body}</span>
        </div>
      ))}
    </div>
  );
}
