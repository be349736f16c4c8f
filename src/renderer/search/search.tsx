import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from "react";
import { MOST_ASKED, type SearchHit } from "../../contract";
import { HitRuns } from "../parts/hit-runs";
import { Nothing, Page, Waiting } from "../parts/page";
import { SideMark } from "../parts/signs";
import { queries } from "../queries";
import { navigate, pathOf } from "../routes";
import { useWords } from "../words-context";

/** Every place in the texts that answers to some words, with the words in their context. */
export function Search({ words = "" }: { words?: string }): ReactNode {
  const { w } = useWords();
  const [typed, setTyped] = useState(words);
  const asked = useDeferredValue(typed.trim());
  const hits = useQuery({ ...queries.find(asked, MOST_ASKED.hits), enabled: asked !== "" });
  const kept = useRef(words);
  useEffect(() => {
    kept.current = asked;
    navigate({ page: "search", words: asked }, true);
  }, [asked]);
  useEffect(() => {
    // the finder, or the way back, seeks other words than are typed here
    if (words !== kept.current) setTyped(words);
  }, [words]);
  return (
    <Page
      className="search"
      title={w.search.title}
      tools={
        <>
          <Input
            allowClear
            autoFocus
            className="search-field"
            value={typed}
            placeholder={w.finder.placeholder}
            aria-label={w.search.title}
            onChange={({ target }) => setTyped(target.value)}
          />
          <span className="quiet" role="status">
            {hits.data && asked ? w.search.found(hits.data.length, MOST_ASKED.hits) : ""}
          </span>
        </>
      }
    >
      {asked === "" ? <Nothing>{w.search.what}</Nothing> : null}
      {asked !== "" && !hits.data ? <Waiting of={hits} /> : null}
      {asked !== "" && hits.data?.length === 0 ? <Nothing>{w.finder.nothing}</Nothing> : null}
      {asked !== "" && hits.data && hits.data.length > 0 ? (
        <ul className="search-hits">
          {hits.data.map((hit) => (
            <Hit key={`${hit.clause.text} ${hit.clause.clause}`} hit={hit} />
          ))}
        </ul>
      ) : null}
    </Page>
  );
}

function Hit({ hit: { clause, runs } }: { hit: SearchHit }): ReactNode {
  const route = { page: "text", text: clause.text, ...(clause.clause ? { clause: clause.clause } : {}) } as const;
  return (
    <li className="search-hit" data-text={clause.text}>
      <SideMark side={clause.system} />
      <div>
        <a
          href={pathOf(route)}
          onClick={(event) => {
            event.preventDefault();
            navigate(route);
          }}
        >
          <span className="designator">{clause.designator}</span> {clause.number} {clause.title}
        </a>
        <p className="excerpt">
          <HitRuns runs={runs} />
        </p>
      </div>
    </li>
  );
}
