import { Table, type TableProps } from "antd";
import { type ReactNode, useMemo, useState } from "react";
import {
  type ComparisonView,
  type IndicatorRow,
  type Reason,
  type RowVerdict,
  rowKey,
  type Verdict,
} from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { IntervalBars } from "../parts/interval-bars";
import { segments } from "../parts/marks";
import { VerdictSign } from "../parts/signs";
import { navigate } from "../routes";
import { useWords, type Words } from "../words-context";
import { OpenLink } from "./change-list";
import { addressOf, type ShownRow } from "./rows";
import { type Sentence, sentencesBefore } from "./sentence-before";
import { type AskedRow, VerdictDialog } from "./verdict-dialog";

type Columns = NonNullable<TableProps<Line>["columns"]>;

interface Line {
  key: string;
  row: ShownRow;
  indicator: IndicatorRow;
  /** By which a person's verdict is kept. */
  rowKey: string;
  given: RowVerdict | undefined;
}

const numberOf = (row: ShownRow, side: "left" | "right") =>
  row[side].map(({ name }) => name).join(", ") || (row.judgedBy ?? "");

interface IndicatorTableProps {
  view: ComparisonView;
  rows: readonly ShownRow[];
  onOpen: () => void;
}

/** Every row of the table, with what a person said of it. */
function linesOf(rows: readonly ShownRow[], verdicts: readonly RowVerdict[]): Line[] {
  const given = new Map(verdicts.map((verdict) => [verdict.row, verdict]));
  return rows.flatMap((row) =>
    (row.judgement?.rows ?? []).map((indicator, index): Line => {
      const key = row.judgement ? rowKey(row.judgement, indicator) : "";
      return { key: `${row.key} ${index}`, row, indicator, rowKey: key, given: given.get(key) };
    }),
  );
}

interface LineActs {
  onOpen: (line: Line) => void;
  onAsk: (line: Line) => void;
}

/** English verdicts are longer words. */
const VERDICT_WIDTH = { zh: 120, en: 148 } as const;

function columnsIn({ w, say, because, language }: Words, lines: readonly Line[], { onOpen, onAsk }: LineActs): Columns {
  const { column } = w.compare;
  const found = new Set(lines.map(({ indicator }) => indicator.verdict));
  const number = (side: "left" | "right"): Columns[number] => ({
    title: column[side],
    width: 84,
    render: (_, line) => <OpenLink text={numberOf(line.row, side)} onOpen={() => onOpen(line)} />,
  });
  return [
    { title: column.number, width: 50, align: "right", render: (_, __, index) => index + 1 },
    { title: column.item, width: 160, render: (_, { indicator }) => <strong>{indicator.item}</strong> },
    number("left"),
    number("right"),
    { title: column.values, render: (_, { row, indicator }) => <Values row={row} indicator={indicator} /> },
    {
      title: column.verdict,
      width: VERDICT_WIDTH[language],
      filters: valuesOf("verdict")
        .filter((verdict) => found.has(verdict))
        .map((verdict) => ({ text: say("verdict", verdict), value: verdict })),
      onFilter: (value, { indicator }) => indicator.verdict === (value as Verdict),
      render: (_, { indicator }) => <VerdictSign verdict={indicator.verdict} />,
    },
    {
      title: column.person,
      width: 150,
      render: (_, line) => <GivenVerdict given={line.given} onAsk={() => onAsk(line)} />,
    },
    {
      title: column.reason,
      render: (_, { row, indicator }) => (
        <>
          {because(indicator.reason)}
          {heldBack(row, indicator).map((reason) => (
            <div key={`${reason.code} ${JSON.stringify(reason.values)}`} className="doubt-text">
              {because(reason)}
            </div>
          ))}
          {indicator.conditions.length > 0 ? (
            <div className="quiet">{w.compare.conditions(indicator.conditions)}</div>
          ) : null}
          {indicator.isDefault ? <div className="quiet">{w.compare.isDefault}</div> : null}
        </>
      ),
    },
  ];
}

/** Why nothing is covered although this row is the same: who reads it alone must not take it for all that is asked. */
const heldBack = ({ judgement }: ShownRow, { verdict }: IndicatorRow): readonly Reason[] =>
  judgement && verdict === "same" && judgement.covers !== "yes" ? judgement.heldBack : [];

/** Both sides; where they read the same, with what differs before them. */
function Values({ row, indicator }: { row: ShownRow; indicator: IndicatorRow }): ReactNode {
  const sentences = sentencesBefore(row, indicator);
  return (
    <IntervalBars
      row={indicator}
      words={
        sentences && {
          left: <MarkedSentence of={sentences.left} className="only-left" />,
          right: <MarkedSentence of={sentences.right} className="only-right" />,
        }
      }
    />
  );
}

function MarkedSentence({ of: { text, changed }, className }: { of: Sentence; className: string }): ReactNode {
  const marks = changed.map(([start, end]) => ({ start, end, className }));
  return segments(text.length, marks).map(({ start, end, marks: [mark] }) => (
    <span key={start} className={mark?.className}>
      {text.slice(start, end)}
    </span>
  ));
}

/** 指标对比分析表 of the whole comparison, stricter ones findable by their verdict. */
export function IndicatorTable({ view, rows, onOpen }: IndicatorTableProps): ReactNode {
  const words = useWords();
  const lines = useMemo(() => linesOf(rows, view.verdicts), [rows, view.verdicts]);
  const [asked, setAsked] = useState<AskedRow>();
  const [by, setBy] = useState("");
  const open = ({ row }: Line) => {
    const clause = addressOf(row);
    if (clause) navigate({ page: "compare", left: view.left.id, right: view.right.id, clause }, true);
    onOpen();
  };
  const ask = ({ rowKey: key, indicator, given }: Line) => setAsked({ key, indicator, given });
  return (
    <div className="table-frame scrolls">
      <Table<Line>
        size="small"
        rowKey="key"
        dataSource={lines}
        pagination={lines.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
        sticky
        locale={{ emptyText: words.w.compare.noIndicators }}
        columns={columnsIn(words, lines, { onOpen: open, onAsk: ask })}
      />
      <VerdictDialog
        left={view.left.id}
        right={view.right.id}
        row={asked}
        by={by}
        onClose={(name) => {
          setAsked(undefined);
          if (name) setBy(name);
        }}
      />
    </div>
  );
}

const PAGE = 200;

/** What a person says of the row, with whose word and reason it is; or the way to say it. */
function GivenVerdict({ given, onAsk }: { given: RowVerdict | undefined; onAsk: () => void }): ReactNode {
  const { w } = useWords();
  return (
    <>
      {given ? (
        <div className="given-verdict">
          <VerdictSign verdict={given.verdict} />
          <div>{given.reason}</div>
          <div className="quiet">{given.by}</div>
        </div>
      ) : null}
      <button type="button" className="as-link" onClick={onAsk}>
        {given ? w.compare.changeVerdict : w.compare.giveVerdict}
      </button>
    </>
  );
}
