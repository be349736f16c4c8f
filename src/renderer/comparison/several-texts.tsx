import { useQuery } from "@tanstack/react-query";
import { Select, Table } from "antd";
import { type ReactNode, useState } from "react";
import { type SeveralLine, type TextSummary, textName, writtenValue } from "../../contract";
import { Waiting } from "../parts/page";
import { textOptions } from "../parts/text-options";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { SeveralButtons } from "./report-buttons";

const MOST_TEXTS = 12;
const PAGE = 200;

interface SeveralTextsProps {
  base: TextSummary;
  /** The text that is held against the base first. */
  first: string;
}

/** 多文本对比: the indicators of several texts against those of one base, a row a quantity, a column a text. */
export function SeveralTexts({ base, first }: SeveralTextsProps): ReactNode {
  const { w, language } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  const [others, setOthers] = useState<string[]>([first]);
  const several = useQuery({ ...queries.several(base.id, others), enabled: others.length > 0 });
  const view = several.data;
  const lines = others.length > 0 && view ? view.lines : [];
  return (
    <div className="several-texts">
      <div className="several-choice">
        <Select<string[]>
          mode="multiple"
          className="several-select"
          value={others}
          maxCount={MOST_TEXTS}
          onChange={setOthers}
          aria-label={w.compare.several.choose}
          placeholder={w.compare.several.choose}
          showSearch={{ optionFilterProp: "search" }}
          options={textOptions(
            texts.filter((text) => text.id !== base.id),
            language,
          )}
        />
        {others.length > 0 ? <SeveralButtons base={base} others={others} /> : null}
      </div>
      <p className="quiet">{w.compare.several.why(textName(base))}</p>
      {view === undefined && others.length > 0 ? <Waiting of={several} /> : null}
      <div className="table-frame scrolls">
        <Table<SeveralLine & { key: number }>
          size="small"
          dataSource={lines.map((line, key) => ({ ...line, key }))}
          pagination={lines.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
          sticky
          locale={{ emptyText: w.compare.noIndicators }}
          columns={[
            { title: w.compare.column.number, width: 50, align: "right", render: (_, { key }) => key + 1 },
            { title: w.compare.column.item, width: 160, render: (_, { item }) => <strong>{item}</strong> },
            {
              title: w.compare.several.base(textName(base)),
              render: (_, { place, base: value }) => <Value place={place} text={writtenValue(value)} />,
            },
            ...(view?.others ?? []).map((text, column) => ({
              key: text.id,
              title: textName(text),
              render: (_: unknown, { cells }: SeveralLine) => <Answer cell={cells[column] ?? null} />,
            })),
          ]}
        />
      </div>
    </div>
  );
}

function Value({ place, text }: { place: string | null; text: string | null }): ReactNode {
  const { w } = useWords();
  return (
    <>
      {place ? <span className="quiet">{place} </span> : null}
      {text ?? <span className="quiet">{w.compare.silent}</span>}
    </>
  );
}

/** What one text answers; stricter than the base is said by a mark and a word, not by colour alone. */
function Answer({ cell }: { cell: SeveralLine["cells"][number] }): ReactNode {
  const { w } = useWords();
  if (cell === null) return <span className="quiet">{w.compare.several.none}</span>;
  const isStricter = cell.verdict === "right-stricter";
  return (
    <>
      <Value place={cell.place} text={writtenValue(cell.side)} />
      <div className={isStricter ? "several-stricter" : "quiet"}>
        {isStricter ? "▲ " : ""}
        {w.compare.several.verdict[cell.verdict]}
      </div>
    </>
  );
}
