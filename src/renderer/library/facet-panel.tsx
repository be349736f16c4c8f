import { Button } from "antd";
import { memo, type ReactNode } from "react";
import type { Level, MarkingLevel, Nature, Status, System, TextSummary } from "../../contract";
import { useWords, type Words } from "../words-context";
import { type Chosen, counted, FACET_NAMES, type FacetName, toggled } from "./facets";

function valueWord(name: FacetName, value: string, { say, w }: Words): string {
  switch (name) {
    case "system":
      return say("system", value as System);
    case "level":
      return say("level", value as Level);
    case "status":
      return say("status", value as Status);
    case "nature":
      return say("nature", value as Nature);
    case "marking":
      return say("marking", value as MarkingLevel);
    case "asks":
      return w.library.asks;
    case "unmarked":
      return w.library.unmarked;
    default:
      return value;
  }
}

interface FacetPanelProps {
  texts: readonly TextSummary[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** Facets with their counts beside the table; a value is a toggle. What is typed or selected beside it counts nothing anew. */
export const FacetPanel = memo(function FacetPanel({ texts, chosen, onChoose }: FacetPanelProps): ReactNode {
  const words = useWords();
  const { w } = words;
  const any = FACET_NAMES.some((name) => (chosen[name] ?? []).length > 0);
  return (
    <aside className="facets" aria-label={w.library.facets}>
      {FACET_NAMES.map((name) => {
        const values = counted(texts, chosen, name);
        if (values.length === 0) return null;
        return (
          <fieldset key={name}>
            <legend>{w.library.facet[name]}</legend>
            {values.map(([value, count]) => (
              <button
                type="button"
                key={value}
                aria-pressed={chosen[name]?.includes(value) ?? false}
                onClick={() => onChoose(toggled(chosen, name, value))}
              >
                <span>{valueWord(name, value, words)}</span>
                <span className="number">{count}</span>
              </button>
            ))}
          </fieldset>
        );
      })}
      {any ? <Button onClick={() => onChoose({})}>{w.library.all}</Button> : null}
    </aside>
  );
});
