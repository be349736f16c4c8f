import type { TableProps } from "antd";
import type { ReactNode } from "react";
import type { CheckedCitation } from "../../contract";
import { citationPlace } from "../../words/citation-place";
import { Address } from "../parts/address";
import { PagedTable } from "../parts/paged-table";
import { useWords, type Words } from "../words-context";

/** The text of the library that a designator names, where it holds one. */
type TextOf = (designator: string) => string | undefined;

/** What is asked of nobody: the citation can stay as it is. */
const isKept = ({ advice }: CheckedCitation): boolean => advice === "keep";

function Designator({ written, textOf }: { written: string; textOf: TextOf }): ReactNode {
  const text = textOf(written);
  const name = <span className="designator">{written}</span>;
  return text ? <Address route={{ page: "text", text }}>{name}</Address> : name;
}

/** How the cited edition and its successor differ, and the way to see it. */
function Differences({ differences, textOf }: Pick<CheckedCitation, "differences"> & { textOf: TextOf }): ReactNode {
  const { w } = useWords();
  if (differences === null) return null;
  const [left, right] = [textOf(differences.from), textOf(differences.to)];
  return (
    <>
      {w.check.differences(differences)}
      {left && right ? (
        <div>
          <Address route={{ page: "compare", left, right }}>{w.check.compare}</Address>
        </div>
      ) : null}
    </>
  );
}

/** English words of advice and standing are long. */
const WIDTHS = {
  zh: { place: 88, standing: 84, basis: 76, differences: 170, advice: 140 },
  en: { place: 88, standing: 90, basis: 72, differences: 160, advice: 150 },
} as const;

function columnsIn({ w, say, language }: Words, textOf: TextOf): NonNullable<TableProps<CheckedCitation>["columns"]> {
  const { column } = w.check;
  const widths = WIDTHS[language];
  return [
    {
      title: column.place,
      width: widths.place,
      className: "number",
      render: (_, { place }) => citationPlace(place, language),
    },
    { title: column.cited, width: 148, render: (_, { cited }) => <strong>{cited}</strong> },
    {
      title: column.proper,
      width: 148,
      render: (_, { proper }) =>
        proper ? <Designator written={proper} textOf={textOf} /> : <span className="quiet">{w.check.noForm}</span>,
    },
    { title: column.title, width: 170, dataIndex: "title" },
    {
      title: column.standing,
      width: widths.standing,
      render: (_, one) => <span className={isKept(one) ? "" : "doubt-text"}>{say("standing", one.standing)}</span>,
    },
    { title: column.basis, width: widths.basis, render: (_, { basis }) => say("basis", basis) },
    {
      title: column.supersededBy,
      width: 148,
      render: (_, { supersededBy }) =>
        supersededBy.map((written) => (
          <div key={written}>
            <Designator written={written} textOf={textOf} />
          </div>
        )),
    },
    {
      title: column.differences,
      width: widths.differences,
      render: (_, { differences }) => <Differences differences={differences} textOf={textOf} />,
    },
    { title: column.advice, width: widths.advice, render: (_, { advice }) => say("citationAdvice", advice) },
  ];
}

interface CheckedTableProps {
  name: string;
  citations: readonly CheckedCitation[];
  textOf: TextOf;
}

/** 引用标准核查表, in the order of the list. */
export function CheckedTable({ name, citations, textOf }: CheckedTableProps): ReactNode {
  const words = useWords();
  return (
    <PagedTable
      label={name}
      rows={citations}
      rowKey={({ place, cited }) => `${place} ${cited}`}
      textsOf={({ cited, supersededBy }) => [cited, ...supersededBy].flatMap((written) => textOf(written) ?? [])}
      columns={columnsIn(words, textOf)}
      empty={words.w.check.noneOfThese}
    />
  );
}
