import type { ReactNode } from "react";

export interface Figure<Key extends string> {
  key: Key;
  count: number;
  word: ReactNode;
}

interface FiguresProps<Key extends string> {
  label: string;
  figures: readonly Figure<Key>[];
  /** The figure whose list is shown; undefined shows all. */
  chosen: Key | undefined;
  onChoose: (key: Key | undefined) => void;
}

/** Figures that open the list they count: pressing one narrows what is below to it, pressing it again shows all. */
export function Figures<Key extends string>({ label, figures, chosen, onChoose }: FiguresProps<Key>): ReactNode {
  return (
    <fieldset className="figures">
      <legend className="sr-only">{label}</legend>
      {figures.map(({ key, count, word }) => (
        <button
          key={key}
          type="button"
          className="figure"
          aria-pressed={key === chosen}
          onClick={() => onChoose(key === chosen ? undefined : key)}
        >
          <strong className="number">{count}</strong>
          <span>{word}</span>
        </button>
      ))}
    </fieldset>
  );
}
