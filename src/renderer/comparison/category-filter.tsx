import type { ReactNode } from "react";
import type { ChangeCategory } from "../../contract";
import { CategorySign } from "../parts/signs";
import { useWords } from "../words-context";
import { categoryCounts, type ShownRow } from "./rows";

interface CategoryFilterProps {
  rows: readonly ShownRow[];
  chosen: ChangeCategory[];
  onChoose: (categories: ChangeCategory[]) => void;
}

/** Named changes by category with their counts; each is a toggle. */
export function CategoryFilter({ rows, chosen, onChoose }: CategoryFilterProps): ReactNode {
  const { w } = useWords();
  const counts = [...categoryCounts(rows)].sort((a, b) => b[1] - a[1]);
  const kinds = (kind: ShownRow["kind"]) => rows.filter((row) => row.kind === kind).length;
  const toggle = (category: ChangeCategory) =>
    onChoose(chosen.includes(category) ? chosen.filter((other) => other !== category) : [...chosen, category]);
  return (
    <fieldset className="categories">
      <legend className="sr-only">{w.compare.byCategory}</legend>
      {counts.map(([category, count]) => (
        <button type="button" key={category} aria-pressed={chosen.includes(category)} onClick={() => toggle(category)}>
          <CategorySign category={category} /> <span className="number">{count}</span>
        </button>
      ))}
      <span className="quiet">{w.compare.alone(kinds("deleted"), kinds("added"), kinds("moved"))}</span>
    </fieldset>
  );
}
