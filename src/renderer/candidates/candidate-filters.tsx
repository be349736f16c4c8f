import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import type { ReactNode } from "react";
import { type CandidateMap, type CandidateState, type TextSummary, textName } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { type CandidateFilter, queries } from "../queries";
import { useWords } from "../words-context";

interface CandidateFiltersProps {
  map: CandidateMap;
  filter: CandidateFilter;
  onFilter: (filter: CandidateFilter) => void;
}

/** Narrows the ranked list by text and state. */
export function CandidateFilters({ map, filter, onFilter }: CandidateFiltersProps): ReactNode {
  const { w, say } = useWords();
  const textOptions = (texts: readonly TextSummary[]) =>
    texts.map((text) => ({ value: text.id, label: textName(text) }));
  const { left, right, state, project } = filter;
  const { data: projects = [] } = useQuery(queries.projects());
  const set = (change: { [K in keyof CandidateFilter]?: CandidateFilter[K] | undefined }) => {
    const next = Object.entries({ left, right, state, project, ...change }).filter(([, value]) => value !== undefined);
    onFilter(Object.fromEntries(next));
  };
  return (
    <>
      <Select<string>
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        className="narrow-select"
        value={left ?? null}
        placeholder={`${w.candidates.leftText}: ${w.candidates.every}`}
        aria-label={w.candidates.leftText}
        options={textOptions(map.left)}
        onChange={(value: string | undefined) => set({ left: value })}
      />
      <Select<string>
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        className="narrow-select"
        value={right ?? null}
        placeholder={`${w.candidates.rightText}: ${w.candidates.every}`}
        aria-label={w.candidates.rightText}
        options={textOptions(map.right)}
        onChange={(value: string | undefined) => set({ right: value })}
      />
      <Select<CandidateState | "every">
        className="state-select"
        value={state ?? "every"}
        aria-label={w.candidates.state}
        options={[
          { value: "every", label: w.candidates.everyState },
          ...valuesOf("candidateState").map((value) => ({ value, label: say("candidateState", value) })),
        ]}
        onChange={(value) => set({ state: value === "every" ? undefined : value })}
      />
      {projects.length > 0 ? (
        <Select<string>
          allowClear
          className="narrow-select"
          value={project ?? null}
          placeholder={w.candidates.byScore}
          aria-label={w.candidates.order}
          options={projects.map(({ id, name }) => ({ value: id, label: w.candidates.orderOf(name) }))}
          onChange={(value: string | undefined) => set({ project: value })}
        />
      ) : null}
    </>
  );
}
