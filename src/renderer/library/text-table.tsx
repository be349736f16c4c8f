import { Button, Table, type TableProps } from "antd";
import { memo, type ReactNode, useMemo } from "react";
import { type Language, type TextSummary, textName } from "../../contract";
import { shortName, titleOf } from "../parts/designators";
import { scaled, useScale } from "../parts/scale";
import { showing } from "../parts/showing";
import { MarkingSign, SideMark, StatusSign } from "../parts/signs";
import { useSize } from "../parts/use-size";
import { navigate, pathOf } from "../routes";
import { useWords, type Words } from "../words-context";

type Columns = NonNullable<TableProps<TextSummary>["columns"]>;

const byWords = (of: (text: TextSummary) => string) => (a: TextSummary, b: TextSummary) =>
  of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0;

function TextLink({ text }: { text: TextSummary }): ReactNode {
  const route = { page: "text", text: text.id } as const;
  return (
    <a
      className="designator"
      href={pathOf(route)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(route);
      }}
    >
      {shortName(text)}
    </a>
  );
}

/** Chinese words are short; English ones need more room. */
const WIDTHS = {
  zh: {
    side: 76,
    designator: 206,
    level: 96,
    status: 90,
    issued: 104,
    clauses: 74,
    requirements: 74,
    marking: 110,
    asks: 104,
  },
  en: {
    side: 92,
    designator: 150,
    level: 132,
    status: 116,
    issued: 104,
    clauses: 92,
    requirements: 80,
    marking: 170,
    asks: 116,
  },
} as const;

/** What a person is asked of a text: pages first, since what is typed of them may answer the rest. */
function asksOf({ untyped, doubts }: TextSummary, w: Words["w"]): string {
  if (untyped > 0) return w.typing.waiting(untyped);
  return doubts > 0 ? w.library.doubts(doubts) : w.library.metadata;
}

type Width = keyof (typeof WIDTHS)[Language];

/** What a narrow window does without, the first before the second: each stands with the text, and two are facets. */
const DISPENSABLE: readonly Width[] = ["level", "clauses", "issued"];

function columnsIn({ w, say, language }: Words, onCorrect: (text: TextSummary) => void): Columns {
  const { column } = w.library;
  const widths = WIDTHS[language];
  return [
    {
      title: column.side,
      width: widths.side,
      render: (_, text) => <SideMark side={text.metadata.system.value} />,
      sorter: byWords((text) => text.metadata.system.value ?? ""),
    },
    {
      title: column.designator,
      width: widths.designator,
      // it is what tells one text from another: it goes on in a second line rather than being cut off
      className: "designator-cell",
      render: (_, text) => <TextLink text={text} />,
      sorter: byWords(textName),
      defaultSortOrder: "ascend",
    },
    {
      title: column.title,
      ellipsis: true,
      render: (_, text) => titleOf(text, language),
      sorter: byWords((text) => titleOf(text, language)),
    },
    {
      key: "level",
      title: column.level,
      width: widths.level,
      render: (_, { metadata }) => (metadata.level.value ? say("level", metadata.level.value) : ""),
      sorter: byWords((text) => text.metadata.level.value ?? ""),
    },
    {
      title: column.status,
      width: widths.status,
      render: (_, { metadata }) => <StatusSign status={metadata.status.value} />,
      sorter: byWords((text) => text.metadata.status.value ?? ""),
    },
    {
      key: "issued",
      title: column.issued,
      width: widths.issued,
      className: "number",
      render: (_, { metadata }) => metadata.issued.value,
      sorter: byWords((text) => text.metadata.issued.value ?? ""),
    },
    {
      key: "clauses",
      title: column.clauses,
      width: widths.clauses,
      align: "right",
      className: "number",
      dataIndex: "clauses",
      sorter: (a, b) => a.clauses - b.clauses,
    },
    {
      title: column.requirements,
      width: widths.requirements,
      align: "right",
      className: "number",
      dataIndex: "requirements",
      sorter: (a, b) => a.requirements - b.requirements,
    },
    { title: column.marking, width: widths.marking, render: (_, { marking }) => <MarkingSign marking={marking} /> },
    {
      title: column.asks,
      width: widths.asks,
      // what a person is asked is in sight however wide the rest is
      fixed: "right",
      render: (_, text) => (
        <Button
          type="link"
          className={text.doubts + text.untyped > 0 ? "doubt" : "quiet"}
          onClick={() => (text.untyped > 0 ? navigate({ page: "text", text: text.id }) : onCorrect(text))}
        >
          {asksOf(text, w)}
        </Button>
      ),
      sorter: (a, b) => a.untyped - b.untyped || a.doubts - b.doubts,
    },
  ];
}

/** Height of a table's own head, which antd does not count in `scroll.y`. */
const HEAD = 36;
/** The column of check boxes, and what a title needs to be told by. */
const BESIDE = 36 + 220;

/** What is left out so that the rest fits into so much room, in standard type, and how wide the rest is at least. */
function fitted(language: Language, room: number): { without: readonly Width[]; least: number } {
  const all = Object.values(WIDTHS[language]).reduce((sum: number, width) => sum + width, BESIDE);
  const leastAt = DISPENSABLE.map((_, at) =>
    DISPENSABLE.slice(0, at + 1).reduce((sum, column) => sum - WIDTHS[language][column], all),
  );
  const tried = [all, ...leastAt];
  const found = tried.findIndex((least) => least <= room);
  const count = found < 0 ? DISPENSABLE.length : found;
  return { without: DISPENSABLE.slice(0, count), least: tried[count] ?? all };
}

interface TextTableProps {
  texts: TextSummary[];
  selected: string[];
  onSelect: (texts: string[]) => void;
  onCorrect: (text: TextSummary) => void;
}

/** The texts of the library, a line each; only the lines in sight are drawn, and none where nothing of it changed. */
export const TextTable = memo(function TextTable({ texts, selected, onSelect, onCorrect }: TextTableProps): ReactNode {
  const words = useWords();
  const scale = useScale();
  const [frame, { width, height }] = useSize<HTMLDivElement>();
  const { without, least } = useMemo(() => fitted(words.language, width / scale), [words, width, scale]);
  const columns = useMemo(
    () =>
      scaled(
        columnsIn(words, onCorrect).filter(({ key }) => !without.some((column) => column === key)),
        scale,
      ),
    [words, onCorrect, without, scale],
  );
  return (
    <div className="table-frame" ref={frame}>
      {height > 0 ? (
        <Table
          virtual
          size="small"
          rowKey="id"
          dataSource={texts}
          columns={columns}
          pagination={false}
          scroll={{ x: Math.max(width, least * scale), y: height - HEAD * scale }}
          rowSelection={{
            selectedRowKeys: selected,
            onChange: (keys) => onSelect(keys.map(String)),
            columnWidth: 36 * scale,
            getCheckboxProps: (text) => ({ "aria-label": textName(text) }) as object,
          }}
          onRow={({ id }) => showing(id)}
          rowClassName={(text) => (text.sample ? "sample" : "")}
          locale={{ emptyText: words.w.library.noneLeft }}
        />
      ) : null}
    </div>
  );
});
